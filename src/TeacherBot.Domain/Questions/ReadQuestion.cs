using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Questions;

/// <summary>A question read from paper, with the answer that it demands.</summary>
/// <param name="Expected">The name of the right answer.</param>
/// <param name="NameOf">The name of a written answer; null when it is no answer to this question.</param>
/// <param name="CheckOf">What another program has to check to see that a written answer is right (or wrong); null when it is no answer.</param>
/// <param name="Claimed">The name of the answer that a claim states; null for a question.</param>
/// <param name="CheckOfClaim">Holds exactly when the claim is true.</param>
public sealed record ReadQuestion(string Expected, Func<string, string?> NameOf, Func<string, ProofCheck?> CheckOf, string? Claimed = null, ProofCheck? CheckOfClaim = null)
{
    /// <summary>Whether the claim is true.</summary>
    public bool Holds => Claimed == Expected;
}

/// <summary>An option, an entry of a column or an item as it stands on paper.</summary>
public sealed class PrintedItem(string text)
{
    public string Text => text;

    /// <exception cref="EvaluationException">No number.</exception>
    public Rational Number => Expression.Value();

    /// <exception cref="EvaluationException">No expression.</exception>
    public Expression Expression => InkedNumber.TryRead(text) ?? throw new EvaluationException($"«{text}» is no expression.");

    /// <exception cref="EvaluationException">No formula.</exception>
    public Statement Statement => Proofs.Printed.OnlyFormula(text) is { } tex && InkedFormula.TryRead(tex) is { } statement
        ? statement
        : throw new EvaluationException($"«{text}» is no formula.");
}
