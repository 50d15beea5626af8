using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>
/// One name for expressions that have the same values at fixed points far from the numbers of a school: rational values modulo a large
/// prime; where there are none, values to nine digits. Expressions of a school that are not equal have different names.
/// </summary>
static class ExpressionName
{
    const int FewestDefined = 4;

    /// <summary>Prime, so that no expression of a school has a pole or a root there.</summary>
    static readonly int[] Denominators = [97, 101, 103, 107, 109, 113, 127, 131];

    /// <exception cref="UnsolvedException">Too few of the points have a value.</exception>
    public static string Of(Expression expression)
    {
        var letters = LinearEquation.Unknowns(expression).Distinct().OrderBy(letter => letter.ToString(), StringComparer.Ordinal).ToArray();
        var values = Denominators.Select((denominator, point) => ValueAt(expression, letters, point, denominator)).ToArray();
        return values.Count(value => value is not null) >= FewestDefined
            ? string.Join(' ', values.Select(value => value ?? "-"))
            : throw new UnsolvedException($"{expression} has too few values to be compared.");
    }

    static string? ValueAt(Expression expression, Expression[] letters, int point, int denominator)
    {
        var at = letters.ToDictionary(
            letter => letter,
            letter => new Rational((letter.ToString()[0] % 32 * 37) + (150 * point) + 41, denominator) * (point % 3 == 2 ? -1 : 1));
        if (PrimeField.Value(expression, at.ToDictionary(pair => pair.Key, pair => PrimeField.Of(pair.Value)!.Value)) is { } remainder)
        {
            return Name(remainder);
        }

        try
        {
            var value = expression.Replace(leaf => at.TryGetValue(leaf, out var value) ? Numerals.Literal(value) : null);
            if (Exact.TryOf(value)?.Rational is { } rational && PrimeField.Of(rational) is { } other)
            {
                return Name(other);
            }
        }
        catch (EvaluationException)
        {
            // Too large, or not defined: perhaps a number of floating point tells more.
        }

        var approximately = Numeric.Value(expression, letter => at[letter].ToDouble());
        return double.IsNaN(approximately) ? null : approximately.ToString("G9");
    }

    static string Name(ulong remainder) => remainder.ToString("x");
}
