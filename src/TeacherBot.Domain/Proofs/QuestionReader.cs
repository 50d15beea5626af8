using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Proofs;

/// <summary>Reads the question of a printed text. The sentences are written here once more, apart from those that make tasks.</summary>
static partial class QuestionReader
{
    /// <exception cref="UnreadableException">No known question.</exception>
    public static Question Read(string text) =>
        Calculation(text) ?? Equation(text) ?? Comparison(text) ?? Division(text) ?? Told(text)
        ?? throw new UnreadableException("The question is not understood.");

    static Question? Calculation(string text) =>
        Matched(CalculationText, text) is { } match && Alone(match, "a") is var calculation ? Question.About(calculation.Value()) with { Calculation = calculation } : null;

    static Question? Equation(string text) =>
        Matched(EquationText, text) is { } match
            ? Question.About(LinearEquation.Root(Tex.Parse(match.Groups["a"].Value)) ?? throw new EvaluationException("The equation has no single root."))
            : null;

    static Question? Comparison(string text) =>
        Matched(ComparisonText, text) is { } match
            ? Compared(Alone(match, "a"), Alone(match, "b"))
            : null;

    static Question Compared(Expression left, Expression right) => Question.About(Relations.Between(left.Value(), right.Value()), left, right);

    static Question? Division(string text) =>
        Matched(DivisionText, text) is { } match ? Question.About(Remainder.Of(Alone(match, "a"))) : null;

    /// <summary>Whether an exercise tells this as a story.</summary>
    public static bool IsStory(string text) => Told(text) is not null;

    static Question? Told(string text)
    {
        foreach (var story in StoryBook.All)
        {
            if (story.Solve(text) is { } answer)
            {
                return Question.About(answer, spelled => story.ReadAnswer(spelled) ?? SpelledNumber.Read(spelled));
            }
        }

        return null;
    }

    static Match? Matched(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? match : null;

    static Expression Alone(Match match, string group) => Printed.Expression($"${match.Groups[group].Value}$");

    [GeneratedRegex(@"^(Вычислите|Найдите значение выражения):? \$(?<a>[^$]+)\$\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CalculationText { get; }

    [GeneratedRegex(@"^Решите уравнение:? \$(?<a>[^$]+)\$\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EquationText { get; }

    [GeneratedRegex(@"^Сравните \$(?<a>[^$]+)\$ и \$(?<b>[^$]+)\$\. В ответ запишите знак \$<\$, \$>\$ или \$=\$\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ComparisonText { get; }

    [GeneratedRegex(@"^Выполните деление с остатком:? \$(?<a>[^$]+)\$\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DivisionText { get; }
}
