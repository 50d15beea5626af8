using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>A question whose whole meaning stands in its formulas and a short instruction, so that code can answer it from the print.</summary>
sealed record FormulaQuestion
{
    /// <summary>Equal for questions that ask the same.</summary>
    public required string Key { get; init; }

    /// <summary>Whether a written answer is right, by value.</summary>
    public required Func<string, bool> IsAnswer { get; init; }

    /// <summary>What another program has to check for a right answer.</summary>
    public required Func<string, ProofCheck> Check { get; init; }

    /// <summary>The answer as code writes it in the form of a number; null where the author's own spelling is kept.</summary>
    public Func<NumberForm, Written>? Answer { get; init; }

    /// <summary>The answer, when it is one number.</summary>
    public Rational? Number { get; init; }

    /// <summary>The calculation that leads to it; null when there is none.</summary>
    public Expression? Calculation { get; init; }

    /// <summary>A worked solution by code, in the form of a number; null when there is nothing to show.</summary>
    public Func<NumberForm, string>? Solution { get; init; }
}
