using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Numbers for the letters of a pattern or a story.</summary>
/// <param name="numbers">Ranges apart by spaces, see <see cref="NumberRange"/>; <c>a=(b*c+d)</c> and <c>a=b</c> are worked out from numbers before it.</param>
/// <param name="where">Conditions on the numbers, apart by <c>;</c>.</param>
sealed class NumberSet(string numbers, string where)
{
    const int MostDraws = 10_000;

    readonly IReadOnlyList<NumberDraw> draws = Draws(numbers, where);

    public IEnumerable<char> Letters => draws.Select(draw => draw.Letter);

    /// <summary>Every condition stands with the last number that it needs: what cannot fit is drawn no further.</summary>
    static NumberDraw[] Draws(string numbers, string where)
    {
        var ranges = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToArray();
        var conditions = where.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(Plain.ParseStatement)
            .ToLookup(condition => Math.Max(0, Array.FindLastIndex(ranges, range => CastFormula.LettersOf(condition).Contains(range.Letter))));
        return [.. ranges.Select((range, i) => new NumberDraw(range.Letter, range.Draw, [.. conditions[i].Select(CastFormula.Condition)]))];
    }

    static (char Letter, Func<SheetRandom, Cast, Rational> Draw) Parse(string text)
    {
        if (text is [var letter, '=', var first, ..] && (first == '(' || (text.Length == 3 && char.IsAsciiLetter(first))))
        {
            var formula = CastFormula.Value(Plain.Parse(text[2..]));
            return (letter, (_, cast) => formula(cast));
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
            if (draws.All(draw => draw.Fits(random, cast)) && fits(cast))
            {
                return cast;
            }
        }

        throw new InvalidOperationException($"No numbers fit «{numbers}» where «{where}».");
    }

    sealed record NumberDraw(char Letter, Func<SheetRandom, Cast, Rational> Draw, IReadOnlyList<Func<Cast, bool>> Conditions)
    {
        /// <summary>Gives the letter a number; false when a condition is not met then.</summary>
        public bool Fits(SheetRandom random, Cast cast)
        {
            cast.Give(Letter, Draw(random, cast));
            foreach (var condition in Conditions)
            {
                if (!condition(cast))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
