using TeacherBot.Domain.Worksheets;
using TeacherBot.Payments;
using TeacherBot.Storage;

namespace TeacherBot.Panel;

/// <summary><c>/admin/api/calls</c> and <c>/admin/api/costs</c>: what was asked of language models, and what it cost.</summary>
static class CallsApi
{
    const int MostDays = 366;
    const int MostSums = 500;

    public static Task<IResult> Calls(Database database, int? page, int? size, long? teacher, string? sheet, string? provider, string? outcome, CancellationToken stop) =>
        AdminApi.Paged(database, page, size, db => db.ModelCalls
            .Where(c => (teacher == null || c.TeacherId == teacher) && (sheet == null || c.SheetId == sheet)
                && (provider == null || c.Provider == provider) && (outcome == null || c.Outcome == outcome))
            .OrderByDescending(c => c.Id)
            .Select(c => new
            {
                c.Id, c.At, c.SheetId, c.TeacherId, c.Provider, c.Model, c.Role, c.PromptVersion, c.TokensIn, c.TokensCached, c.TokensOut, c.TokensReasoning,
                microRoubles = c.Cost, c.IsEstimated, c.Milliseconds, c.Outcome, c.Status,
            }), stop);

    /// <summary>By provider, model, role, day, teacher or sheet, over the last days of Moscow.</summary>
    public static async Task<IResult> Costs(Database database, TimeProvider clock, string? by, int? days, CancellationToken stop)
    {
        var many = days ?? 1;
        if (many is < 1 or > MostDays || !Identifier.TryParse<CallGrouping>(by ?? Identifier.Of(CallGrouping.Provider), out var grouping))
        {
            return Results.BadRequest(new { error = $"days must be 1–{MostDays}, by one of {string.Join(", ", Identifier.AllOf<CallGrouping>())}." });
        }

        var since = DateOnly.FromDateTime(Moscow.Local(clock.GetUtcNow()).DateTime).AddDays(1 - many);
        var sums = await database.Read(db => ModelCalls.Sums(db, grouping, since, MostSums, stop));
        return Results.Ok(new
        {
            since,
            items = sums.Select(sum => new { sum.Key, sum.Calls, sum.Failed, sum.Milliseconds, sum.TokensIn, sum.TokensCached, sum.TokensOut, microRoubles = sum.Cost }),
        });
    }
}
