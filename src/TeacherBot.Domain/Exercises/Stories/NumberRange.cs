using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>
/// Where a number of a story is drawn from: <c>a=2..9</c>, <c>a=10..90/10</c> with a step, <c>a=0.5..9.5/0.5</c>,
/// <c>a=frac:3..12</c> or <c>a=frac:8,10,20</c> a proper irreducible fraction with such a denominator, <c>a=mixed:1..4:3..8</c> the same with a whole part,
/// <c>b=like:a</c> one with the denominator of an earlier number.
/// </summary>
public sealed class NumberRange
{
    readonly Func<SheetRandom, Cast, Rational> draw;

    NumberRange(char letter, Func<SheetRandom, Cast, Rational> draw)
    {
        Letter = letter;
        this.draw = draw;
    }

    public char Letter { get; }

    /// <exception cref="FormatException">Not one of the written forms.</exception>
    public static NumberRange Parse(string text) => text.Split('=') switch
    {
        [[var letter], var range] => range.Split(':') switch
        {
            [var simple] => new(letter, Stepped(simple)),
            ["like", [var other]] => new(letter, (random, cast) => Fraction(random, (int)cast[other].Denominator)),
            ["frac", var denominators] => Fractions(letter, Denominators(denominators)),
            ["mixed", var wholes, var denominators] => new(letter, (random, _) => Whole(random, Ends(wholes)) + Fraction(random, random.Pick(Denominators(denominators)))),
            _ => throw new FormatException($"«{text}» is no range."),
        },
        _ => throw new FormatException($"«{text}» is no range."),
    };

    /// <param name="cast">The numbers drawn before.</param>
    public Rational Draw(SheetRandom random, Cast cast) => draw(random, cast);

    static Func<SheetRandom, Cast, Rational> Stepped(string range)
    {
        var parts = range.Split('/');
        var step = parts.Length == 2 ? Plain.Parse(parts[1]).Value() : 1;
        var (least, most) = Ends(parts[0]);
        var steps = (int)((most - least) / step).Floor();
        return (random, _) => least + (step * random.Next(0, steps));
    }

    static (Rational Least, Rational Most) Ends(string range) => range.Split("..") switch
    {
        [var least, var most] => (Plain.Parse(least).Value(), Plain.Parse(most).Value()),
        _ => throw new FormatException($"«{range}» has no two ends."),
    };

    static Rational Whole(SheetRandom random, (Rational Least, Rational Most) ends) => random.Next((int)ends.Least.Numerator, (int)ends.Most.Numerator);

    static NumberRange Fractions(char letter, int[] denominators) => new(letter, (random, _) => Fraction(random, random.Pick(denominators)));

    static int[] Denominators(string text) => text.Contains("..", StringComparison.Ordinal) && Ends(text) is var (least, most)
        ? [.. Enumerable.Range((int)least.Numerator, (int)(most - least).Numerator + 1)]
        : [.. text.Split(',').Select(int.Parse)];

    static Rational Fraction(SheetRandom random, int denominator) =>
        random.Until(r => new Rational(r.Next(1, denominator - 1), denominator), fraction => fraction.Denominator == denominator);
}
