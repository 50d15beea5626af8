using System.Numerics;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Variation;

/// <summary>Other numbers of the same look: as many digits, as many decimal places, not far away.</summary>
static class NumberDraw
{
    const int Largest = 100_000_000;

    /// <summary>0, 1 and round ones stay: they are seldom there by chance.</summary>
    public static Rational Near(Rational number, SheetRandom random)
    {
        if (number.DecimalPlaces() is not { } places || number.Sign <= 0)
        {
            return number;
        }

        var scaled = number.Numerator * BigInteger.Pow(10, places) / number.Denominator;
        if (scaled > Largest || scaled.IsOne || IsPowerOfTen(scaled))
        {
            return number;
        }

        var size = (int)scaled;
        var ceiling = (int)Math.Pow(10, size.ToString().Length);
        var drawn = random.Next(Math.Max(Math.Max(ceiling / 10, 2), size * 6 / 10), (int)Math.Min(ceiling - 1, (size * 16L / 10) + 1));

        // A number of tens stays one; a decimal fraction keeps its last digit.
        drawn = size % 10 == 0 && drawn >= 10 ? drawn / 10 * 10 : places > 0 && drawn % 10 == 0 ? drawn + 1 : drawn;
        return new Rational(drawn, BigInteger.Pow(10, places));
    }

    public static Statement Near(Statement statement, SheetRandom random) => statement with { Terms = [.. statement.Terms.Select(term => Near(term, random))] };

    /// <summary>Exponents, denominators and what stands under a root stay as they are.</summary>
    public static Expression Near(Expression expression, SheetRandom random) => expression switch
    {
        Number number => new Number(Near(number.Value, random)),
        Mixed mixed => mixed with { Whole = Near(mixed.Whole, random).Numerator },
        Negative negative => new Negative(Near(negative.Operand, random)),
        Binary { Operation: Operation.Power } power => power with { Left = Near(power.Left, random) },
        Binary { Operation: Operation.Divide, Left: Number dividend, Right: Number divisor } when !divisor.Value.IsZero && (dividend.Value / divisor.Value).IsInteger => Division(dividend.Value, divisor.Value, random),
        Binary { Operation: Operation.Over, Left: Number { Value.IsInteger: true } top, Right: Number { Value.IsInteger: true } bottom } => Fraction(top.Value, bottom, random),
        Binary binary => binary with { Left = Near(binary.Left, random), Right = Near(binary.Right, random) },
        _ => expression,
    };

    /// <summary>A division that comes out stays one.</summary>
    static Expression Division(Rational dividend, Rational divisor, SheetRandom random)
    {
        var (quotient, by) = (Near(dividend / divisor, random), Near(divisor, random));
        return new Number(quotient * by) / new Number(by);
    }

    static Expression Fraction(Rational top, Number bottom, SheetRandom random)
    {
        var drawn = Near(top, random);
        var fits = (top < bottom.Value) == (drawn < bottom.Value) && (drawn / bottom.Value).Denominator == bottom.Value.Numerator == ((top / bottom.Value).Denominator == bottom.Value.Numerator);
        return new Number(fits ? drawn : top).Over(bottom);
    }

    static bool IsPowerOfTen(BigInteger number)
    {
        var digits = number.ToString();
        return digits[0] == '1' && digits.AsSpan(1).IndexOfAnyExcept('0') < 0;
    }
}
