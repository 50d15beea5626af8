using Microsoft.EntityFrameworkCore;
using TeacherBot.Features.Administration;
using TeacherBot.Features.Onboarding;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Announcements;

/// <summary>
/// Sends an announcement to one teacher after another, slowly enough for Telegram, and remembers after each how far it
/// is: after a crash it goes on there, and at most one teacher reads it twice.
/// </summary>
public sealed partial class BroadcastDesk(
    Database database, Messenger messenger, Languages languages, Replica replica, TimeProvider clock, ILogger<BroadcastDesk> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    static readonly TimeSpan ProgressEvery = TimeSpan.FromSeconds(3);

    /// <summary>20 a second: Telegram takes 30 from the whole bot, and teachers at work come first.</summary>
    static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);

    const int AtOnce = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, clock);
        do
        {
            try
            {
                while (await Claim(stoppingToken) is { } broadcast)
                {
                    await Send(broadcast, stoppingToken);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    async Task<BroadcastRow?> Claim(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (!await database.Read(db => db.Broadcasts.AnyAsync(b => b.State == BroadcastState.Running && b.LeaseUntil <= now, stop)))
        {
            return null;
        }

        return await database.Write(
            async db =>
            {
                var next = await db.Broadcasts.FirstOrDefaultAsync(b => b.State == BroadcastState.Running && b.LeaseUntil <= now, stop);
                if (next is not null)
                {
                    (next.LeaseOwner, next.LeaseUntil) = (replica.Name, now + Lease);
                    next.Version++;
                }

                return next;
            },
            stop);
    }

    async Task Send(BroadcastRow broadcast, CancellationToken stop)
    {
        while (true)
        {
            var next = await database.Read(db => Broadcasts.Reachable(db)
                .Where(t => t.Id > broadcast.LastTeacherId).OrderBy(t => t.Id).Take(AtOnce).Select(t => new { t.Id, t.Language }).ToListAsync(stop));
            foreach (var teacher in next)
            {
                var isSent = await Sent(teacher.Id, languages[teacher.Language], broadcast, stop);
                if (await Noted(broadcast, teacher.Id, isSent, stop) is not { } stored)
                {
                    return;
                }

                broadcast = stored;
                await ShowProgress(broadcast, always: false, stop);
                await Task.Delay(Pace, clock, stop);
            }

            if (next.Count == 0)
            {
                await Done(broadcast, stop);
                return;
            }
        }
    }

    async Task<bool> Sent(long teacher, Words words, BroadcastRow broadcast, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await messenger.Send(teacher, Screen.Saying(Broadcasts.Announced(broadcast.Text)), words, stop);
                return true;
            }
            catch (UnreachableException)
            {
                await database.Write(db => Registration.LostReach(db, teacher, clock.GetUtcNow(), stop), stop);
                return false;
            }
            catch (Exception fault) when (TelegramFaults.IsPassing(fault) && attempt < 5)
            {
                await Task.Delay(TelegramFaults.PauseOf(fault) ?? TimeSpan.FromSeconds(attempt), clock, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                LogNotSent(log, fault, teacher);
                return false;
            }
        }
    }

    /// <summary>Null when the admin has stopped it, or another replica took over.</summary>
    async Task<BroadcastRow?> Noted(BroadcastRow broadcast, long teacher, bool isSent, CancellationToken stop)
    {
        var stored = await database.Write(
            async db =>
            {
                var row = await db.Broadcasts.SingleAsync(b => b.Id == broadcast.Id, stop);
                if (row.LeaseOwner != replica.Name)
                {
                    return null;
                }

                row.LastTeacherId = teacher;
                row.Sent += isSent ? 1 : 0;
                row.Skipped += isSent ? 0 : 1;
                row.LeaseUntil = clock.GetUtcNow() + Lease;
                row.Version++;
                return row;
            },
            stop);
        if (stored is { State: BroadcastState.Stopped })
        {
            await ShowProgress(stored, always: true, stop);
            return null;
        }

        return stored;
    }

    async Task Done(BroadcastRow broadcast, CancellationToken stop)
    {
        var stored = await database.Write(
            async db =>
            {
                var row = await db.Broadcasts.SingleAsync(b => b.Id == broadcast.Id, stop);
                row.State = row.State == BroadcastState.Running ? BroadcastState.Done : row.State;
                row.Version++;
                return row;
            },
            stop);
        await ShowProgress(stored, always: true, stop);
    }

    async Task ShowProgress(BroadcastRow broadcast, bool always, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (!always && now - broadcast.ProgressAt < ProgressEvery)
        {
            return;
        }

        try
        {
            var words = languages[Languages.Russian];
            var screen = Broadcasts.Progress(broadcast);
            if (!(broadcast.ProgressMessageId is { } shown && await messenger.Edit(broadcast.AdminId, shown, screen, words, stop)))
            {
                broadcast.ProgressMessageId = await messenger.Send(broadcast.AdminId, screen, words, stop);
            }

            broadcast.ProgressAt = now;
            await database.Write(
                db => db.Broadcasts.Where(b => b.Id == broadcast.Id).ExecuteUpdateAsync(
                    set => set.SetProperty(b => b.ProgressMessageId, broadcast.ProgressMessageId).SetProperty(b => b.ProgressAt, now), stop),
                stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // The sending matters, not its picture.
            LogNotSent(log, fault, broadcast.AdminId);
        }
    }

    [LoggerMessage(LogLevel.Warning, "An announcement stumbled; it goes on where it was")]
    static partial void LogFailed(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Warning, "Chat {Chat} did not get an announcement")]
    static partial void LogNotSent(ILogger log, Exception fault, long chat);
}
