using Microsoft.EntityFrameworkCore;
using TeacherBot.Localization;
using TeacherBot.Storage;

namespace TeacherBot.Announcements;

/// <summary>Looks for what nobody raises an alert about: sheets given up, too many of them, a start.</summary>
public sealed class AlertWatch(Database database, TimeProvider clock)
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    /// <summary>Fewer runs in an hour say nothing about a rate.</summary>
    const int FewestRuns = 5;

    const double TooManyFailures = 0.1;

    DateTimeOffset? looked;

    public async Task Look(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (looked is { } last && now - last < Every)
        {
            return;
        }

        if (looked is null)
        {
            await database.Write(db => Alerts.Raise(db, AlertKind.Start, $"start:{now:O}", "alert.start", now, stop), stop);
        }

        looked = now;
        var since = now.AddHours(-1);
        var (runs, failed, fresh) = await database.Read(async db =>
        {
            var ended = db.Generations.Where(g => g.FinishedAt > since && (g.State == GenerationState.Done || g.State == GenerationState.Failed));
            var bad = ended.Where(g => g.State == GenerationState.Failed);
            return (
                await ended.CountAsync(stop),
                await bad.CountAsync(stop),
                await bad.Where(g => !db.Alerts.Any(a => a.Key == "sheet:" + g.Id)).OrderBy(g => g.FinishedAt).Take(20).ToListAsync(stop));
        });
        var tooMany = runs >= FewestRuns && failed > runs * TooManyFailures;
        if (fresh.Count == 0 && !tooMany)
        {
            return;
        }

        await database.Write(
            async db =>
            {
                foreach (var sheet in fresh)
                {
                    await Alerts.Raise(db, AlertKind.Sheet, $"sheet:{sheet.Id}", new Phrase("alert.sheet", sheet.Id, sheet.TeacherId, sheet.Error ?? "—"), now, stop);
                }

                if (tooMany)
                {
                    await Alerts.Raise(db, AlertKind.Errors, $"errors:{now:yyyyMMddHH}", new Phrase("alert.errors", failed, runs), now, stop);
                }
            },
            stop);
    }
}
