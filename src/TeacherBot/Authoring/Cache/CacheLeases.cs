using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Authoring.Cache;

/// <summary>Rights to do something alone among all replicas. One that is not renewed ends by itself, so a maker that dies lets the next one make.</summary>
public sealed partial class CacheLeases(Database database, Replica replica, TimeProvider clock, ILogger<CacheLeases> log)
{
    static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    /// <summary>How soon a waiting replica looks again.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Waits until nobody else has the right.</summary>
    public async Task<IAsyncDisposable> Take(string what, CancellationToken stop)
    {
        while (true)
        {
            if (await TryTake(what, stop) is { } lease)
            {
                return lease;
            }

            await Task.Delay(Pause, clock, stop);
        }
    }

    /// <summary>Null while somebody else has it.</summary>
    public async Task<IAsyncDisposable?> TryTake(string what, CancellationToken stop)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..32];
        var owner = $"{replica.Name}/{Guid.NewGuid():N}";
        var isTaken = await database.Write(
            async db =>
            {
                var now = clock.GetUtcNow();
                var row = await db.CacheLeases.FindAsync([key], stop);
                if (row?.Until > now)
                {
                    return false;
                }

                if (row is null)
                {
                    row = new CacheLeaseRow { Key = key, Owner = owner };
                    db.CacheLeases.Add(row);
                }

                (row.Owner, row.Until) = (owner, now + Length);
                row.Version++;
                return true;
            },
            stop);
        return isTaken ? new Lease(this, key, owner) : null;
    }

    async Task Renew(string key, string owner, CancellationToken stop)
    {
        using PeriodicTimer timer = new(Length / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                var until = clock.GetUtcNow() + Length;
                await database.Write(
                    db => db.CacheLeases.Where(l => l.Key == key && l.Owner == owner).ExecuteUpdateAsync(set => set.SetProperty(l => l.Until, until), stop), stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The work is over.
        }
        catch (Exception fault)
        {
            // Somebody else may begin the same work when it runs out, which costs a sheet and harms nobody.
            LogNotRenewed(log, fault);
        }
    }

    async Task Release(string key, string owner)
    {
        try
        {
            await database.Write(db => db.CacheLeases.Where(l => l.Key == key && l.Owner == owner).ExecuteDeleteAsync());
        }
        catch (Exception fault)
        {
            LogNotReleased(log, fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A lease of the cache could not be renewed")]
    static partial void LogNotRenewed(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Warning, "A lease of the cache could not be given back; it runs out")]
    static partial void LogNotReleased(ILogger log, Exception fault);

    sealed class Lease : IAsyncDisposable
    {
        readonly CacheLeases leases;
        readonly string key;
        readonly string owner;
        readonly CancellationTokenSource over = new();
        readonly Task renewal;

        public Lease(CacheLeases leases, string key, string owner)
        {
            (this.leases, this.key, this.owner) = (leases, key, owner);
            renewal = leases.Renew(key, owner, over.Token);
        }

        public async ValueTask DisposeAsync()
        {
            await over.CancelAsync();
            await renewal;
            over.Dispose();
            await leases.Release(key, owner);
        }
    }
}
