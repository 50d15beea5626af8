using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Powers, roots and logarithms that come out as exact numbers; null where they do not.</summary>
static class ExactPower
{
    /// <summary>Logarithms are sought among fractions with denominators up to this one.</summary>
    const int LargestLogarithmDenominator = 12;

    public static Exact? Of(Exact @base, Rational exponent)
    {
        if (Rational.Abs(exponent) > Evaluation.LargestExponent || exponent.Denominator > Evaluation.LargestExponent || (@base.IsZero && exponent.Sign <= 0))
        {
            return null;
        }

        // School defines broken powers of positive numbers only.
        if (!exponent.IsInteger && @base.Sign < 0)
        {
            return null;
        }

        var root = exponent.IsInteger ? @base : Root(@base, (int)exponent.Denominator);
        return root is not null ? Whole(root, exponent.Numerator)
            : Whole(@base, exponent.Numerator) is { } power ? Root(power, (int)exponent.Denominator)
            : null;
    }

    /// <param name="degree">At least 2.</param>
    public static Exact? Root(Exact radicand, int degree)
    {
        if (radicand.IsZero)
        {
            return Exact.Zero;
        }

        if (radicand.Sign < 0)
        {
            return degree % 2 == 1 && Root(-radicand, degree) is { } size ? -size : null;
        }

        if (radicand.Rational is { } whole && Perfect(whole, degree) is { } root)
        {
            return root;
        }

        if (OddPart(radicand, degree) is { } reduced)
        {
            return reduced;
        }

        return degree % 2 == 0 && Square(radicand) is { } half ? (degree == 2 ? half : Root(half, degree / 2)) : null;
    }

    /// <summary>Sought as a fraction p/q with base^p = number^q.</summary>
    public static Exact? Logarithm(Exact @base, Exact number)
    {
        if (@base.Sign <= 0 || number.Sign <= 0 || @base == Exact.One)
        {
            return null;
        }

        var near = Math.Log(number.ToDouble()) / Math.Log(@base.ToDouble());
        for (var q = 1; q <= LargestLogarithmDenominator && Math.Abs(near) <= Evaluation.LargestExponent; q++)
        {
            var p = Math.Round(near * q);
            if (Math.Abs(p - (near * q)) < 1e-6 && Whole(@base, (BigInteger)p) is { } power && power == Whole(number, q))
            {
                return new Rational((BigInteger)p, q);
            }
        }

        return null;
    }

    public static Exact? Factorial(Rational number) => number.Sign < 0 || number > Evaluation.LargestExponent
        ? null
        : (Rational)Enumerable.Range(1, (int)number.Numerator).Aggregate(BigInteger.One, (product, factor) => product * factor);

    /// <summary>By squaring; null when a value on the way grows beyond school.</summary>
    static Exact? Whole(Exact? @base, BigInteger exponent)
    {
        if (exponent.Sign < 0)
        {
            @base = @base?.Inverse();
            exponent = -exponent;
        }

        var power = Exact.One;
        for (; !exponent.IsZero; exponent >>= 1)
        {
            if (@base is not { IsModest: true } || !power.IsModest)
            {
                return null;
            }

            power = exponent.IsEven ? power : power * @base;
            @base = exponent.IsOne ? @base : @base * @base;
        }

        return power.IsModest ? power : null;
    }

    static Exact? Perfect(Rational value, int degree) =>
        Radicals.Exactly(value.Numerator, degree) is { } top && Radicals.Exactly(value.Denominator, degree) is { } bottom
            ? new Rational(top, bottom)
            : (Exact?)null;

    /// <summary>The root of 8 of degree 6 is the square root of 2: an odd part of the degree comes out whole.</summary>
    static Exact? OddPart(Exact radicand, int degree)
    {
        for (var part = 3; part < degree; part += 2)
        {
            if (degree % part == 0 && radicand.Rational is { } whole && Perfect(whole, part) is { } root)
            {
                return Root(root, degree / part);
            }
        }

        return null;
    }

    /// <param name="value">Positive.</param>
    static Exact? Square(Exact value)
    {
        if (value.Terms is [{ Radicand.IsOne: true } only] && only.PiPower % 2 == 0)
        {
            var coefficient = only.Coefficient;
            return Radicals.Square(coefficient.Numerator * coefficient.Denominator) is var (outside, inside)
                ? Exact.RootOf(new Rational(outside, coefficient.Denominator), inside) * Pi(only.PiPower / 2)
                : null;
        }

        return value.Terms is [{ Radicand.IsOne: true, PiPower: 0 } a, { PiPower: 0 } b] ? Nested(a.Coefficient, b) : null;
    }

    /// <summary>√(a + b√c) = √((a+d)/2) ± √((a−d)/2) where d² = a² − b²c.</summary>
    static Exact? Nested(Rational a, ExactTerm b)
    {
        var square = (a * a) - (b.Coefficient * b.Coefficient * b.Radicand);
        if (square.Sign <= 0 || Perfect(square, 2)?.Rational is not { } d || Square((a + d) / 2) is not { } first || Square((a - d) / 2) is not { } second)
        {
            return null;
        }

        return b.Coefficient.Sign > 0 ? first + second : first - second;
    }

    static Exact Pi(int power) => Whole(Exact.Pi, power)!;
}
