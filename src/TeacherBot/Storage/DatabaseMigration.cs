using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace TeacherBot.Storage;

/// <summary>Brings the database to the shape this build expects. Safe to run from several replicas at once.</summary>
public sealed class DatabaseMigration(IOptions<StorageOptions> options)
{
    public async Task Apply(CancellationToken stop)
    {
        var storage = options.Value;
        if (!storage.UsesPostgres && Path.GetDirectoryName(Path.GetFullPath(storage.SqlitePath)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await using var db = StorageServices.ForMigration(storage);
        // Migrating takes a lock and compares models even when there is nothing to do; a restart should be quick.
        if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
        {
            await db.Database.MigrateAsync(stop);
        }

        if (!storage.UsesPostgres)
        {
            // Readers go on while the one writer writes; the mode is kept in the file.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", stop);
        }
    }
}
