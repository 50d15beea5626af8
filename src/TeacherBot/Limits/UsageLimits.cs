using Microsoft.Extensions.Options;
using TeacherBot.Domain.Teachers;
using TeacherBot.Storage;

namespace TeacherBot.Limits;

/// <summary>How often a teacher may do what costs us: counters in the database, shared by all replicas.</summary>
public sealed class UsageLimits(IOptions<LimitsOptions> options)
{
    /// <summary>Counts one more sheet; when a limit is reached counts nothing and tells when it is free again.</summary>
    public Task<DateTimeOffset?> TakeSheet(BotDbContext db, long teacher, DateTimeOffset now, CancellationToken stop) => Take(
        db,
        teacher,
        [
            new("sheets-hour", options.Value.SheetsPerHour, TimeSpan.FromHours(1)),
            new("sheets-day", options.Value.SheetsPerDay, TimeSpan.FromDays(1)),
        ],
        now,
        stop);

    /// <summary>The same for files that are sent once more.</summary>
    public Task<DateTimeOffset?> TakeSendingAgain(BotDbContext db, long teacher, DateTimeOffset now, CancellationToken stop) =>
        Take(db, teacher, [new("again-hour", options.Value.SendingsAgainPerHour, TimeSpan.FromHours(1))], now, stop);

    /// <summary>The same for links to pay.</summary>
    public Task<DateTimeOffset?> TakePaymentLink(BotDbContext db, long teacher, DateTimeOffset now, CancellationToken stop) =>
        Take(db, teacher, [new("links-10min", options.Value.PaymentLinksPer10Minutes, TimeSpan.FromMinutes(10))], now, stop);

    /// <summary>The same for files with everything that is stored.</summary>
    public Task<DateTimeOffset?> TakeExport(BotDbContext db, long teacher, DateTimeOffset now, CancellationToken stop) =>
        Take(db, teacher, [new("export-day", options.Value.ExportsPerDay, TimeSpan.FromDays(1))], now, stop);

    static async Task<DateTimeOffset?> Take(BotDbContext db, long teacher, UsageLimit[] limits, DateTimeOffset now, CancellationToken stop)
    {
        List<(UsageRow Row, UsageWindow Window)> taken = [];
        foreach (var limit in limits)
        {
            var row = await db.Usage.FindAsync([teacher, limit.Name], stop);
            var before = row is null ? default : new UsageWindow(row.WindowStart, row.Count);
            if (before.After(limit, now) is not { } after)
            {
                return before.FreeAt(limit);
            }

            taken.Add((row ?? Added(db, teacher, limit), after));
        }

        foreach (var (row, window) in taken)
        {
            row.WindowStart = window.Start;
            row.Count = window.Count;
            row.Version++;
        }

        return null;
    }

    static UsageRow Added(BotDbContext db, long teacher, UsageLimit limit)
    {
        UsageRow row = new() { TeacherId = teacher, Limit = limit.Name };
        db.Usage.Add(row);
        return row;
    }
}
