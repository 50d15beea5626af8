using Microsoft.EntityFrameworkCore;

namespace TeacherBot.Storage;

/// <summary>What calls are summed up by.</summary>
public enum CallGrouping
{
    Provider,
    Model,
    Role,
    Day,
    Teacher,
    Sheet,
}

/// <summary>Calls of one provider, model, role, day, teacher or sheet.</summary>
/// <param name="Failed">Neither answered nor called off.</param>
/// <param name="Cost">Millionths of a rouble.</param>
public sealed record CallSum(string Key, int Calls, int Failed, double Milliseconds, long TokensIn, long TokensCached, long TokensOut, long Cost);

/// <summary>The ledger of calls, and sums over it.</summary>
public static class ModelCalls
{
    /// <summary>Nothing was sent: the provider rests, or too many wait for it.</summary>
    static readonly string[] NotSent = ["open_circuit", "busy"];

    static readonly string[] NoFailure = ["ok", "cancelled"];

    public static void Add(BotDbContext db, IEnumerable<ModelCallRow> calls) => db.ModelCalls.AddRange(calls);

    public static Task<long> SpentOnSheet(BotDbContext db, string sheet, CancellationToken stop) =>
        db.ModelCalls.Where(c => c.SheetId == sheet).SumAsync(c => c.Cost, stop);

    public static Task<long> SpentByTeacher(BotDbContext db, long teacher, DateOnly day, CancellationToken stop) =>
        db.ModelCalls.Where(c => c.TeacherId == teacher && c.Day == day).SumAsync(c => c.Cost, stop);

    public static Task<long> Spent(BotDbContext db, DateOnly day, CancellationToken stop) =>
        db.ModelCalls.Where(c => c.Day == day).SumAsync(c => c.Cost, stop);

    /// <summary>The dearest first, days in order.</summary>
    public static async Task<IReadOnlyList<CallSum>> Sums(BotDbContext db, CallGrouping by, DateOnly since, int most, CancellationToken stop)
    {
        var sent = db.ModelCalls.Where(c => c.Day >= since && !NotSent.Contains(c.Outcome));
        return by switch
        {
            CallGrouping.Provider => await Dearest(sent.GroupBy(c => c.Provider)),
            CallGrouping.Model => await Dearest(sent.GroupBy(c => c.Model)),
            CallGrouping.Role => await Dearest(sent.GroupBy(c => c.Role)),
            CallGrouping.Teacher => await Dearest(sent.Where(c => c.TeacherId != null).GroupBy(c => c.TeacherId!.Value)),
            CallGrouping.Sheet => await Dearest(sent.Where(c => c.SheetId != null).GroupBy(c => c.SheetId!)),
            CallGrouping.Day => [.. (await Dearest(sent.GroupBy(c => c.Day))).OrderBy(sum => sum.Key, StringComparer.Ordinal)],
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, null),
        };

        async Task<IReadOnlyList<CallSum>> Dearest<TKey>(IQueryable<IGrouping<TKey, ModelCallRow>> groups) =>
        [
            .. (await groups
                .Select(g => new
                {
                    g.Key,
                    Calls = g.Count(),
                    Failed = g.Count(c => !NoFailure.Contains(c.Outcome)),
                    Milliseconds = g.Average(c => c.Milliseconds),
                    TokensIn = g.Sum(c => (long)c.TokensIn),
                    TokensCached = g.Sum(c => (long)c.TokensCached),
                    TokensOut = g.Sum(c => (long)c.TokensOut),
                    Cost = g.Sum(c => c.Cost),
                })
                .OrderByDescending(sum => sum.Cost).Take(most).ToListAsync(stop))
                .Select(sum => new CallSum(
                    sum.Key is DateOnly day ? day.ToString("yyyy-MM-dd") : $"{sum.Key}",
                    sum.Calls, sum.Failed, sum.Milliseconds, sum.TokensIn, sum.TokensCached, sum.TokensOut, sum.Cost)),
        ];
    }
}
