using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>What the check of a task says about one of its parts: an option, a pair, a gap.</summary>
static class ClaimedParts
{
    /// <summary>Whether part i (from 0) of the claimed check is this one.</summary>
    public static bool Has(ProofCheck? claimed, int i, ProofCheck? part) => (claimed, part) switch
    {
        (_, null) or (null, _) => false,
        (EachCheck each, _) => i < each.Checks.Count && ClaimedCheck.Written(each.Checks[i]) == ClaimedCheck.Written(part),
        (PredicateCheck predicate, _) => i < predicate.Statements.Count && Checks.Claim(part) is StatementCheck statement && statement.Statement == predicate.Statements[i],
        (PairsCheck pairs, ValueCheck value) => i < pairs.Left.Count && pairs.Left[i] == value.Expression,
        (BlanksCheck blanks, _) => blanks.Equality.Split("; ") is var parts && i < parts.Length && Checks.Equality(part, i + 1) == parts[i],
        _ => false,
    };
}
