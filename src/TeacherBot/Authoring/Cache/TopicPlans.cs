using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Cache;

/// <summary>
/// What the methodist answered about free topics, for every replica and after a restart. Only the same words share an answer,
/// capitals and spaces apart: one number, one sign or one «не» more is another topic. The words are not stored.
/// </summary>
public sealed partial class TopicPlans(Database database, IOptions<CacheOptions> options, TimeProvider clock, ILogger<TopicPlans> log)
{
    /// <summary>A topic that was declined by mistake is asked about again soon.</summary>
    static readonly TimeSpan LifeOfRefusal = TimeSpan.FromDays(1);

    /// <summary>Null when nobody asked, it is too long ago, or the table cannot be read: the methodist is asked then.</summary>
    public async Task<string?> Find(WorksheetRequest request, string promptVersion, CancellationToken stop)
    {
        try
        {
            var (key, now) = (Key(request, promptVersion), clock.GetUtcNow());
            return await database.Read(db => db.TopicPlans.Where(p => p.Key == key && p.ExpiresAt > now).Select(p => p.Reply).SingleOrDefaultAsync(stop));
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNotFound(log, fault);
            return null;
        }
    }

    /// <summary>Keeps an answer; one that is kept already stays until it is too old. Without the table the next sheet asks again.</summary>
    public async Task Keep(WorksheetRequest request, string promptVersion, string reply, bool isRefusal, CancellationToken stop)
    {
        try
        {
            var (key, now) = (Key(request, promptVersion), clock.GetUtcNow());
            var until = now + (isRefusal ? LifeOfRefusal : TimeSpan.FromDays(options.Value.PlanDays));
            await database.Write(
                async db =>
                {
                    if (await db.TopicPlans.FindAsync([key], stop) is not { } row)
                    {
                        db.TopicPlans.Add(new TopicPlanRow { Key = key, Reply = reply, ExpiresAt = until });
                    }
                    else if (row.ExpiresAt <= now)
                    {
                        (row.Reply, row.ExpiresAt) = (reply, until);
                    }
                },
                stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNotKept(log, fault);
        }
    }

    /// <summary>Takes out what is too old, and the oldest where there are too many.</summary>
    public static async Task<int> TakeOut(BotDbContext db, int most, DateTimeOffset now, CancellationToken stop)
    {
        var gone = await db.TopicPlans.Where(p => p.ExpiresAt <= now).ExecuteDeleteAsync(stop);
        var oldestKept = await db.TopicPlans.OrderByDescending(p => p.ExpiresAt).Skip(most).Select(p => (DateTimeOffset?)p.ExpiresAt).FirstOrDefaultAsync(stop);
        return oldestKept is { } bound ? gone + await db.TopicPlans.Where(p => p.ExpiresAt <= bound).ExecuteDeleteAsync(stop) : gone;
    }

    internal static string Key(WorksheetRequest request, string promptVersion)
    {
        var words = string.Join(' ', request.Topic.Title.Normalize().ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', Identifier.Of(request.Subject), request.Grade, promptVersion, words))))[..32];
    }

    [LoggerMessage(LogLevel.Warning, "Plans could not be looked for; the methodist is asked")]
    static partial void LogNotFound(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Warning, "A plan could not be kept; the next sheet asks again")]
    static partial void LogNotKept(ILogger log, Exception fault);
}
