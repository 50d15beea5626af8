using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>What code found out about a key.</summary>
/// <param name="Wrong">Why the key is wrong; null when it is right.</param>
/// <param name="Check">What another program has to check; null where there is nothing to recompute.</param>
/// <param name="Question">The question that was answered, where it is one.</param>
sealed record Finding(string? Wrong, ProofCheck? Check = null, FormulaQuestion? Question = null)
{
    public static Finding Contradiction(string reason) => new(reason);
}
