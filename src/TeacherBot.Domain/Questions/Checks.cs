using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Questions;

/// <summary>
/// The proofs of tasks that are made of several problems. Where every part is a value, they are written in the plain kinds
/// (predicate, pairs, blanks); else every part keeps its own check.
/// </summary>
static class Checks
{
    /// <summary>A value claimed is a statement of its own.</summary>
    public static ProofCheck Claim(ProofCheck check) =>
        check is ValueCheck { Form: null } value ? new StatementCheck($"{value.Expression}={value.Answer}") : check;

    /// <summary>The equality whose right side is the gap; null when the proof is no value.</summary>
    public static string? Equality(ProofCheck check, int gap) => check is ValueCheck { Form: null } value ? $"{value.Expression}=[{gap}]" : null;

    public static ProofCheck Options(IReadOnlyList<bool> holds, IReadOnlyList<ProofCheck> claims) =>
        claims.All(claim => claim is StatementCheck)
            ? new PredicateCheck(holds, [.. claims.Cast<StatementCheck>().Select(claim => claim.Statement)])
            : new EachCheck(holds, claims);

    /// <param name="checks">One for every gap, in order.</param>
    public static ProofCheck Gaps(IReadOnlyList<ProofCheck> checks) => checks.All(check => check is ValueCheck { Form: null })
        ? new BlanksCheck(
            string.Join("; ", checks.Select((check, i) => Equality(check, i + 1))),
            [.. checks.Cast<ValueCheck>().Select(value => SpelledNumber.Read(value.Answer)?.ToString() ?? value.Answer)])
        : new EachCheck([.. checks.Select(_ => true)], checks);

    /// <param name="order">For every entry of the right column the pair it comes from.</param>
    public static ProofCheck Pairs(IReadOnlyList<ProofCheck> checks, IReadOnlyList<int> order, IReadOnlyList<IReadOnlyList<int>> key) =>
        checks.All(check => check is ValueCheck { Form: null })
            ? new PairsCheck([.. checks.Cast<ValueCheck>().Select(value => value.Expression)], [.. order.Select(i => ((ValueCheck)checks[i]).Answer)], key)
            : new EachCheck([.. checks.Select(_ => true)], checks);
}
