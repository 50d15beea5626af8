using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Logarithms of numbers, counted where they are fractions.</summary>
static class ConstantLogarithm
{
    /// <summary>log of a positive number; a fraction when it is one.</summary>
    public static Expression Of(Expression @base, Expression value)
    {
        if (Careful.Rational(@base) is { } b && Careful.Rational(value) is { } v && Rational(b, v) is { } exact)
        {
            return PolynomialPrint.Of(exact);
        }

        return @base == Constant.E ? new Call(Function.Ln, value)
            : Careful.Rational(@base) is { } ten && ten == 10 ? new Call(Function.Lg, value)
            : new Call(Function.Log, @base, value);
    }

    /// <summary>Null when the logarithm is no fraction.</summary>
    public static Rational? Rational(Rational @base, Rational value)
    {
        if (value == 1)
        {
            return Mathematics.Rational.Zero;
        }

        if (value.Sign <= 0 || @base.Sign <= 0 || @base == 1)
        {
            return null;
        }

        var (bases, values) = (Primes(@base), Primes(value));
        if (bases.Count != values.Count || !bases.Keys.All(values.ContainsKey))
        {
            return null;
        }

        var ratios = bases.Select(prime => new Rational(values[prime.Key], prime.Value)).Distinct().ToList();
        return ratios is [var ratio] ? ratio : null;
    }

    /// <summary>Exponents of the primes in a positive fraction, negative ones for its denominator.</summary>
    public static Dictionary<BigInteger, int> Primes(Rational value)
    {
        var primes = Divisibility.Factorize(value.Numerator).ToDictionary(power => power.Prime, power => power.Exponent);
        foreach (var (prime, exponent) in Divisibility.Factorize(value.Denominator))
        {
            primes[prime] = -exponent;
        }

        return primes;
    }
}
