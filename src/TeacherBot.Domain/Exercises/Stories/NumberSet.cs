using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Numbers for the letters of a pattern or a story.</summary>
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

            if (conditions.All(condition => IsMet(cast.Fill(condition, NumberForm.Fraction))) && fits(cast))
            {
                return cast;
            }
        }

        throw new InvalidOperationException($"No numbers fit «{numbers}» where «{where}».");
    }

    /// <summary>A condition without a value (the remainder of a fraction) is not met.</summary>
    static bool IsMet(Statement condition)
    {
        try
        {
            return condition.Holds();
        }
        catch (EvaluationException)
        {
            return false;
        }
    }
}
