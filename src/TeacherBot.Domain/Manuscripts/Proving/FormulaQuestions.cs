using TeacherBot.Domain.Manuscripts.Answers;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Every kind of question that code answers from the formulas of a text.</summary>
static class FormulaQuestions
{
    static readonly Func<AskedWords, FormulaQuestion?>[] Kinds =
    [
        Calculations.Value, Calculations.Action, Calculations.Changed, Calculations.Difference, Calculations.Share, Calculations.Substituted,
        Equations.Roots, Equations.Inequality, Equations.System,
        Transformations.Identity, Transformations.Derivative,
        WholeNumbers.Remainder, WholeNumbers.Divisor, WholeNumbers.Rounded, WholeNumbers.Comparison,
    ];

    /// <summary>Null when the text says more than its formulas do.</summary>
    public static FormulaQuestion? Read(string text)
    {
        var words = AskedWords.Read(text);
        return words.Formulas.Count is 0 or > 6 ? null
            : Kinds.Select(kind => Formulas.Solved(() => kind(words))).FirstOrDefault(question => question is not null);
    }
}
