using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>Numbers for the letters of a pattern.</summary>
/// <param name="numbers">Ranges apart by spaces, see <see cref="NumberRange"/>; <c>a=(b*c+d)</c> and <c>a=b</c> are worked out from numbers before it.</param>
/// <param name="where">Conditions on the numbers, apart by <c>;</c>.</param>
sealed class NumberSet(string numbers, string where)
{
    const int MostDraws = 10_000;

    readonly IReadOnlyList<(char Letter, Func<SheetRandom, Cast, Rational> Draw)> ranges = [.. numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    readonly IReadOnlyList<Statement> conditions = [.. where.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Plain.ParseStatement)];

    public IEnumerable<char> Letters => ranges.Select(range => range.Letter);

    static (char Letter, Func<SheetRandom, Cast, Rational> Draw) Parse(string text)
    {
        if (text is [var letter, '=', var first, ..] && (first == '(' || (text.Length == 3 && char.IsAsciiLetter(first))))
        {
            var formula = Plain.Parse(text[2..]);
            return (letter, (_, cast) => cast.Fill(formula, NumberForm.Fraction).Value());
        }

        var range = NumberRange.Parse(text);
        return (range.Letter, range.Draw);
    }

    /// <param name="fits">What the numbers must be like besides the conditions.</param>
    /// <exception cref="InvalidOperationException">Ranges, conditions and limits contradict each other.</exception>
    public Cast Draw(SheetRandom random, Func<Cast, bool> fits)
    {
        for (var i = 0; i < MostDraws; i++)
        {
            var cast = new Cast();
            foreach (var range in ranges)
            {
                cast.Give(range.Letter, range.Draw(random, cast));
            }

            if (conditions.All(condition => cast.Fill(condition, NumberForm.Fraction).Holds()) && fits(cast))
            {
                return cast;
            }
        }

        throw new InvalidOperationException($"No numbers fit «{numbers}» where «{where}».");
    }
}

/// <summary>Calculations of whole numbers that a pupil can do.</summary>
static class WholeCalculation
{
    /// <summary>Whether every action is inside the limits and has a whole result.</summary>
    public static bool Suits(Expression calculation, NumberLimits limits) =>
        ValueOrNull(calculation) is not null
        && limits.Allows(calculation)
        && Steps.Of(calculation).All(step => step.Result.IsInteger)
        && limits.Allows(calculation.Value());

    /// <summary>Null when the expression has no value.</summary>
    public static Rational? ValueOrNull(Expression expression)
    {
        try
        {
            return expression.Value();
        }
        catch (EvaluationException)
        {
            return null;
        }
    }
}

/// <param name="Name">What the pupil did wrong, in Russian.</param>
/// <param name="Formula">What comes out, in plain notation with the letters of the pattern.</param>
public readonly record struct NamedSlip(string Name, string Formula)
{
    public static implicit operator NamedSlip((string Name, string Formula) slip) => new(slip.Name, slip.Formula);

    /// <summary>Nothing when the numbers make no such mistake possible.</summary>
    internal IEnumerable<Slip> Of(Cast cast) =>
        WholeCalculation.ValueOrNull(cast.Fill(Plain.Parse(Formula), NumberForm.Fraction)) is { } value ? [new Slip(Name, value)] : [];
}
