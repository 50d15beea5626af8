using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Payments;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Cache;

/// <summary>At quiet hours one replica makes sheets of the most wanted topics ahead, so that teachers find them ready.</summary>
public sealed partial class PopularSheets(
    Database database,
    SheetCache cache,
    CacheLeases leases,
    TopicMatcher matcher,
    IOptions<CacheOptions> options,
    TimeProvider clock,
    ILogger<PopularSheets> log,
    AheadAuthor? author = null) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <summary>The night in which making failed: it is not tried again before the next.</summary>
    DateTimeOffset? givenUp;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (author is null || options.Value.MadeAheadPerNight == 0)
        {
            return;
        }

        using PeriodicTimer timer = new(Every, clock);
        do
        {
            try
            {
                await MakeAhead(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                givenUp = Night();
                LogGivenUp(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Makes what this night still allows; returns how many were made. Nothing outside of the quiet hours, or while another replica makes.</summary>
    public async Task<int> MakeAhead(CancellationToken stop)
    {
        if (author is null || Night() is not { } night || night == givenUp || await leases.TryTake("popular sheets", stop) is not { } lease)
        {
            return 0;
        }

        await using (lease)
        {
            var before = await database.Read(db => db.CachedSheets.CountAsync(s => s.IsMadeAhead && s.CreatedAt >= night, stop));
            var left = options.Value.MadeAheadPerNight - before;
            var made = 0;
            foreach (var request in await WantedTopics.Count(database, matcher, clock.GetUtcNow(), stop))
            {
                var version = author.PromptVersion(request);
                for (var unseen = await cache.Unseen(request, version, stop); unseen < options.Value.UnseenWanted; unseen++)
                {
                    if (made >= left || Night() != night)
                    {
                        return made;
                    }

                    if (await author.Make(request, stop) is not { } sheet || !await cache.Store(request, sheet, teacherId: null, version, stop))
                    {
                        givenUp = night;
                        LogNotMade(log, request.Grade, request.Topic.Title);
                        return made;
                    }

                    made++;
                }
            }

            return made;
        }
    }

    /// <summary>When the quiet hours that are now began; null outside of them.</summary>
    DateTimeOffset? Night()
    {
        var local = Moscow.Local(clock.GetUtcNow());
        return local.Hour >= options.Value.QuietFrom && local.Hour < options.Value.QuietTo
            ? new DateTimeOffset(local.Date.AddHours(options.Value.QuietFrom), local.Offset).ToUniversalTime()
            : null;
    }

    [LoggerMessage(LogLevel.Warning, "Making popular sheets ahead failed; no more this night")]
    static partial void LogGivenUp(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Information, "No proven sheet ahead for grade {Grade}, topic {Topic}; no more this night")]
    static partial void LogNotMade(ILogger log, int grade, string topic);
}
