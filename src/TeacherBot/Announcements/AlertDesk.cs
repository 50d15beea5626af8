using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Features.Administration;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Announcements;

/// <summary>
/// Sends alerts to the admins who want them: at once, then after a pause everything of the kind that has gathered.
/// Alerts and pauses are stored, so neither is lost with a restart.
/// </summary>
public sealed partial class AlertDesk(
    Database database, Messenger messenger, Languages languages, AlertWatch watch, IOptions<AdminOptions> admins, TimeProvider clock, ILogger<AlertDesk> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>How soon it is tried again when Telegram does not take it.</summary>
    static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(1);

    /// <summary>More in one message nobody reads.</summary>
    const int MostLines = 10;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, clock);
        do
        {
            try
            {
                await watch.Look(stoppingToken);
                await SendAll(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    async Task SendAll(CancellationToken stop)
    {
        var waiting = await database.Read(db => db.Alerts.Where(a => a.SentAt == null).OrderBy(a => a.Id).Take(500).ToListAsync(stop));
        foreach (var kind in waiting.GroupBy(alert => alert.Kind))
        {
            if (await Claim(kind.Key, stop))
            {
                await Send([.. kind], stop);
            }
        }
    }

    /// <summary>One replica sends, and not before the pause is over.</summary>
    Task<bool> Claim(string kind, CancellationToken stop) => database.Write(
        async db =>
        {
            var now = clock.GetUtcNow();
            var pause = await db.AlertPauses.FindAsync([kind], stop);
            if (pause?.Until > now)
            {
                return false;
            }

            if (pause is null)
            {
                pause = new AlertPauseRow { Kind = kind };
                db.AlertPauses.Add(pause);
            }

            pause.Until = now + TimeSpan.FromMinutes(admins.Value.AlertCooldownMinutes);
            pause.Version++;
            return true;
        },
        stop);

    async Task Send(IReadOnlyList<AlertRow> alerts, CancellationToken stop)
    {
        List<Phrase> lines = ["alert.title"];
        lines.AddRange(alerts.Take(MostLines).Select(alert => JsonSerializer.Deserialize<Phrase>(alert.Text, StoredJson.Options)!));
        if (alerts.Count > MostLines)
        {
            lines.Add(new Phrase("alert.more", alerts.Count - MostLines));
        }

        var screen = Screen.Saying(lines);
        var isStumbling = false;
        foreach (var admin in await Listening(stop))
        {
            try
            {
                await messenger.Send(admin.Id, screen, languages[admin.Language], stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                isStumbling |= TelegramFaults.IsPassing(fault);
                LogNotSent(log, fault, admin.Id);
            }
        }

        var now = clock.GetUtcNow();
        var ids = alerts.Select(alert => alert.Id).ToList();
        var kind = alerts[0].Kind;
        await database.Write(
            db => isStumbling
                ? db.AlertPauses.Where(p => p.Kind == kind).ExecuteUpdateAsync(set => set.SetProperty(p => p.Until, now + AfterTrouble), stop)
                : db.Alerts.Where(a => ids.Contains(a.Id)).ExecuteUpdateAsync(set => set.SetProperty(a => a.SentAt, now), stop),
            stop);
    }

    Task<List<(long Id, string Language)>> Listening(CancellationToken stop) => database.Read(async db =>
    {
        var ids = admins.Value.TelegramIds;
        var off = await db.Admins.Where(a => a.AlertsOff).Select(a => a.Id).ToListAsync(stop);
        var known = await db.Teachers.Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Language, stop);
        return ids.Except(off).Select(id => (id, known.GetValueOrDefault(id, Languages.Russian))).ToList();
    });

    [LoggerMessage(LogLevel.Warning, "Alerts could not be looked after; the next look tries again")]
    static partial void LogFailed(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Warning, "Admin {Admin} did not get an alert")]
    static partial void LogNotSent(ILogger log, Exception fault, long admin);
}
