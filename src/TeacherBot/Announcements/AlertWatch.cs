using Microsoft.EntityFrameworkCore;
using TeacherBot.Features.Administration;
using TeacherBot.Localization;
using TeacherBot.Storage;

namespace TeacherBot.Announcements;

/// <summary>Looks for what nobody raises an alert about: sheets given up, too many of them, models that write badly, a start.</summary>
public sealed class AlertWatch(Database database, TimeProvider clock)
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    /// <summary>Fewer runs in an hour say nothing about a rate.</summary>
    const int FewestRuns = 5;

    const double TooManyFailures = 0.1;

    /// <summary>In percent.</summary>
    const int LeastProven = 80;

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
        await GivenUp(since, now, stop);
        await TooManyGivenUp(since, now, stop);
        await TooFewProven(since, now, stop);
    }

    async Task GivenUp(DateTimeOffset since, DateTimeOffset now, CancellationToken stop)
    {
        var fresh = await database.Read(db => db.Generations
            .Where(g => g.FinishedAt > since && g.State == GenerationState.Failed && !db.Alerts.Any(a => a.Key == "sheet:" + g.Id))
            .OrderBy(g => g.FinishedAt).Take(20)
            .Select(g => new { g.Id, g.TeacherId, g.Refusal, g.Error }).ToListAsync(stop));
        if (fresh.Count == 0)
        {
            return;
        }

        await database.Write(
            async db =>
            {
                foreach (var sheet in fresh)
                {
                    var why = AdminWords.Why(sheet.Refusal, sheet.Error) ?? "—";
                    await Alerts.Raise(db, AlertKind.Sheet, $"sheet:{sheet.Id}", new Phrase("alert.sheet", sheet.Id, sheet.TeacherId, why), now, stop);
                }
            },
            stop);
    }

    async Task TooManyGivenUp(DateTimeOffset since, DateTimeOffset now, CancellationToken stop)
    {
        // The time alone says where to look: by state, SQLite would walk through the sheets of all time.
        var ended = await database.Read(db => db.Generations
            .Where(g => g.FinishedAt > since)
            .GroupBy(_ => 1)
            .Select(all => new { Done = all.Count(g => g.State == GenerationState.Done), Failed = all.Count(g => g.State == GenerationState.Failed) })
            .SingleOrDefaultAsync(stop));
        if (ended is { } hour && hour.Done + hour.Failed is >= FewestRuns and var runs && hour.Failed > runs * TooManyFailures)
        {
            await Raise(AlertKind.Errors, $"errors:{now:yyyyMMddHH}", new Phrase("alert.errors", hour.Failed, runs), now, stop);
        }
    }

    async Task TooFewProven(DateTimeOffset since, DateTimeOffset now, CancellationToken stop)
    {
        // A sheet that is sent once more ends once more, and was written long ago.
        var written = await database.Read(db => db.Generations
            .Where(g => g.FinishedAt > since && g.CreatedAt > since && g.WrittenTasks > 0)
            .GroupBy(_ => 1)
            .Select(all => new { Sheets = all.Count(), Tasks = all.Sum(g => g.WrittenTasks), Proven = all.Sum(g => g.ProvenTasks) })
            .SingleOrDefaultAsync(stop));
        if (written is { Sheets: >= FewestRuns } && written.Proven * 100 < written.Tasks * LeastProven)
        {
            await Raise(
                AlertKind.Quality, $"quality:{now:yyyyMMddHH}",
                new Phrase("alert.quality", written.Proven * 100 / written.Tasks, written.Proven, written.Tasks, written.Sheets, LeastProven), now, stop);
        }
    }

    Task Raise(AlertKind kind, string key, Phrase text, DateTimeOffset now, CancellationToken stop) =>
        database.Write(db => Alerts.Raise(db, kind, key, text, now, stop), stop);
}
