using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Cache;

/// <summary>
/// Takes out what nobody will get any more: sheets written with prompts of another version, and withdrawn ones. Only those
/// that nobody got for long: replicas of the version before, or a way back to it, still find theirs. Plans that are too old leave, too.
/// </summary>
public sealed partial class CacheCare(
    Database database, CacheLeases leases, PromptLibrary prompts, IOptions<CacheOptions> options, TimeProvider clock, ILogger<CacheCare> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <summary>Teachers write in between.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>One of a maker that died; it was renewed every few seconds.</summary>
    static readonly TimeSpan LeaseLeft = TimeSpan.FromDays(1);

    /// <summary>Sheets taken out in one transaction.</summary>
    const int Batch = 100;

    /// <summary>At one look; the next goes on.</summary>
    const int MostBatches = 50;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Clean(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
            }
        }
    }

    /// <summary>Returns how many sheets left. Nothing while another replica cleans.</summary>
    public async Task<int> Clean(CancellationToken stop)
    {
        if (await leases.TryTake("care of the cache", stop) is not { } lease)
        {
            return 0;
        }

        await using (lease)
        {
            var now = clock.GetUtcNow();
            await database.Write(db => db.CacheLeases.Where(l => l.Until < now - LeaseLeft).ExecuteDeleteAsync(stop), stop);
            await database.Write(db => TopicPlans.TakeOut(db, options.Value.MostPlans, now, stop), stop);
            var gone = 0;
            for (var batch = 0; batch < MostBatches; batch++)
            {
                var sheets = await Unused(stop);
                if (sheets.Count == 0)
                {
                    break;
                }

                await TakeOut(sheets, stop);
                gone += sheets.Count;
                await Task.Delay(Pause, clock, stop);
            }

            if (gone > 0)
            {
                LogGone(log, gone);
            }

            return gone;
        }
    }

    Task<List<string>> Unused(CancellationToken stop)
    {
        var before = clock.GetUtcNow().AddDays(-options.Value.UnusedDays);
        var current = Subjects.All.Select(prompts.VersionOf).ToList();
        return database.Read(db => db.CachedSheets
            .Where(s => s.ChangedAt < before && (s.WithdrawnAt != null || !current.Contains(s.PromptVersion)))
            .Where(s => !db.CachedSheetUses.Any(u => u.SheetId == s.Id && u.At >= before))
            .OrderBy(s => s.ChangedAt).Take(Batch).Select(s => s.Id).ToListAsync(stop));
    }

    /// <summary>Who is being given one just now either has it already, or finds none and gets another.</summary>
    Task TakeOut(List<string> sheets, CancellationToken stop) => database.Write(
        async db =>
        {
            await db.CachedSheets.Where(s => sheets.Contains(s.Id)).ExecuteDeleteAsync(stop);
            await db.CachedTasks.Where(t => sheets.Contains(t.SheetId)).ExecuteDeleteAsync(stop);
            await db.CachedSheetUses.Where(u => sheets.Contains(u.SheetId)).ExecuteDeleteAsync(stop);
        },
        stop);

    [LoggerMessage(LogLevel.Information, "{Count} sheets that nobody gets any more left the cache")]
    static partial void LogGone(ILogger log, int count);

    [LoggerMessage(LogLevel.Warning, "The cache could not be cleaned; the next look tries again")]
    static partial void LogFailed(ILogger log, Exception fault);
}
