using Microsoft.EntityFrameworkCore;
using TeacherBot.Storage;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>Wakes the lanes of chats with something left over: after a start, a crash of another replica, a fault.</summary>
public sealed partial class LaneSweep(Database database, Lanes lanes, LaneWorker worker, TimeProvider clock, ILogger<LaneSweep> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <summary>What is left to events being drawn when the bot is stopped.</summary>
    static readonly TimeSpan FinishingTime = TimeSpan.FromSeconds(3);

    /// <summary>Who has waited longest comes first; the others are found by the next sweep.</summary>
    const int MostAtOnce = 250;

    /// <summary>Duplicates come within a day; after that the update has no use.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(3);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await lanes.Stop(FinishingTime);
        try
        {
            // Whose event was broken off need not wait for the lease of a process that is gone.
            await worker.ReleaseAll(CancellationToken.None);
        }
        catch (Exception fault)
        {
            LogNotReleased(log, fault);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, clock);
        do
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    async Task Sweep(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var chats = await database.Read(db => db.Inbox
            .Where(r => (r.State == InboxState.Received || r.State == InboxState.Applied) && r.NextTryAt <= now)
            .GroupBy(r => r.ChatId).OrderBy(chat => chat.Min(r => r.NextTryAt)).Select(chat => chat.Key).Take(MostAtOnce).ToListAsync(stop));
        foreach (var chat in chats)
        {
            lanes.Wake(chat);
            await Task.Delay(Lanes.Pace, clock, stop);
        }

        var old = now - Kept;
        if (await database.Read(db => db.Inbox.AnyAsync(r => r.State >= InboxState.Drawn && r.NextTryAt < old, stop)))
        {
            await database.Write(
                db => db.Inbox.Where(r => r.State >= InboxState.Drawn && r.NextTryAt < old).ExecuteDeleteAsync(stop), stop);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The leases of this process could not be given back; they run out by themselves")]
    static partial void LogNotReleased(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Warning, "The sweep of unfinished chats failed; it comes again")]
    static partial void LogFailed(ILogger log, Exception fault);
}
