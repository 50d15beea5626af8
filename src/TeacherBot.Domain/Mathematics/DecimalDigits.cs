using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Finite decimal fractions.</summary>
public static class DecimalDigits
{
    /// <summary>How many digits stand after the decimal point; null when the decimal fraction has no end.</summary>
    public static int? DecimalPlaces(this Rational value)
    {
        var twos = Exponent(value.Denominator, 2, out var rest);
        var fives = Exponent(rest, 5, out rest);
        return rest.IsOne ? Math.Max(twos, fives) : null;
    }

    /// <summary>The digits without a sign: 5/2 and <c>,</c> give <c>2,5</c>.</summary>
    /// <exception cref="ArgumentException">The decimal fraction has no end.</exception>
    public static string Decimal(this Rational value, string point)
    {
        var places = value.DecimalPlaces() ?? throw new ArgumentException($"{value} is no finite decimal fraction.", nameof(value));
        var scaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, places) / value.Denominator;
        var digits = scaled.ToString().PadLeft(places + 1, '0');
        return places == 0 ? digits : $"{digits[..^places]}{point}{digits[^places..]}";
    }

    static int Exponent(BigInteger value, int prime, out BigInteger rest)
    {
        var exponent = 0;
        for (rest = value; (rest % prime).IsZero; rest /= prime)
        {
            exponent++;
        }

        return exponent;
    }
}
