using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace TeacherBot.Storage;

/// <summary>
/// The one way to the tables. A write is one transaction and is run again when another writer was faster, so its
/// body must have no effect outside of the database.
/// </summary>
public sealed class Database(Func<BotDbContext> open, bool singleWriter) : IDisposable
{
    const int MostRuns = 8;

    // SQLite has one writer at a time; waiting here is fairer and cheaper than its busy loop.
    readonly SemaphoreSlim? writer = singleWriter ? new SemaphoreSlim(1) : null;

    public async Task<T> Read<T>(Func<BotDbContext, Task<T>> read)
    {
        await using var db = open();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await read(db);
    }

    public Task Write(Func<BotDbContext, Task> write, CancellationToken stop = default) =>
        Write(
            async db =>
            {
                await write(db);
                return true;
            },
            stop);

    public async Task<T> Write<T>(Func<BotDbContext, Task<T>> write, CancellationToken stop = default)
    {
        for (var run = 1; ; run++)
        {
            try
            {
                return await WriteOnce(write, stop);
            }
            catch (Exception conflict) when (run < MostRuns && IsConflict(conflict))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5 * run * run), stop);
            }
        }
    }

    public void Dispose() => writer?.Dispose();

    async Task<T> WriteOnce<T>(Func<BotDbContext, Task<T>> write, CancellationToken stop)
    {
        if (writer is not null)
        {
            await writer.WaitAsync(stop);
        }

        try
        {
            await using var db = open();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var result = await write(db);
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return result;
        }
        finally
        {
            writer?.Release();
        }
    }

    /// <summary>A version moved under us, a unique row came first, or the database asks to try again.</summary>
    static bool IsConflict(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: DbException inner } => IsConflict(inner),
        Npgsql.PostgresException postgres => postgres.SqlState is "23505" or "40001" or "40P01",
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 19,
        _ => false,
    };
}
