using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Cuts a polynomial of one letter into factors over the rationals: linear ones and quadratic ones; the rest stays together.</summary>
public static class Factorization
{
    const int HighestSearched = 12;

    /// <summary>Different factors with whole coefficients, none dividing another: first the linear ones. Multiplicities and the number before them are dropped.</summary>
    /// <exception cref="UnsolvedException">The zero polynomial.</exception>
    public static IReadOnlyList<Univariate> Factors(Univariate polynomial)
    {
        var rest = polynomial.SquareFree().Primitive();
        var factors = new List<Univariate>();
        foreach (var root in RealRoots.Rational(rest))
        {
            var factor = new Univariate(-root.Numerator, root.Denominator);
            factors.Add(factor);
            rest = rest.DividedBy(factor).Quotient;
        }

        while (rest.Degree is >= 4 and <= HighestSearched && Quadratic(rest) is { } factor)
        {
            factors.Add(factor);
            rest = rest.DividedBy(factor).Quotient;
        }

        if (rest.Degree > 0)
        {
            factors.Add(rest.Primitive());
        }

        return factors;
    }

    /// <summary>Whether no factor of lower degree splits off. Exact for degrees up to 3, and for 4 as far as doubles see its roots.</summary>
    public static bool IsIrreducible(Univariate polynomial) => polynomial.Degree switch
    {
        0 or 1 => true,
        _ when polynomial.SquareFree().Degree < polynomial.Degree => false,
        _ => Factors(polynomial) is { Count: 1 },
    };

    /// <summary>A guess from the complex roots, proved by division.</summary>
    static Univariate? Quadratic(Univariate polynomial)
    {
        var whole = polynomial.Primitive();
        var roots = ComplexRoots(whole);
        var leading = Rational.Abs(whole.Leading);
        for (var i = 0; i < roots.Length; i++)
        {
            for (var j = i + 1; j < roots.Length; j++)
            {
                var (sum, product) = (roots[i] + roots[j], roots[i] * roots[j]);
                if (Multiple(sum, leading) is { } s && Multiple(product, leading) is { } p)
                {
                    var candidate = new Univariate(p, -s, 1);
                    if (whole.DividedBy(candidate).Remainder.IsZero)
                    {
                        return candidate.Primitive();
                    }
                }
            }
        }

        return null;
    }

    static Rational? Multiple(Complex value, Rational leading)
    {
        var scaled = value.Real * (double)leading.Numerator;
        return Math.Abs(value.Imaginary) > 1e-4 * (1 + Complex.Abs(value)) || !double.IsFinite(scaled) || Math.Abs(scaled) > 1e15
            ? null
            : new Rational(new BigInteger(Math.Round(scaled)), leading.Numerator);
    }

    /// <summary>All roots at once by the method of Durand and Kerner.</summary>
    static Complex[] ComplexRoots(Univariate polynomial)
    {
        var coefficients = polynomial.Coefficients.Select(coefficient => Approximate(coefficient / polynomial.Leading)).ToArray();
        var radius = 1 + coefficients.Take(coefficients.Length - 1).Select((c, i) => Math.Pow(Math.Abs(c), 1.0 / (polynomial.Degree - i))).Max();
        var roots = Enumerable.Range(0, polynomial.Degree).Select(i => Complex.FromPolarCoordinates(radius, (2 * Math.PI * i / polynomial.Degree) + 0.4)).ToArray();
        for (var round = 0; round < 500; round++)
        {
            for (var i = 0; i < roots.Length; i++)
            {
                var value = coefficients.Reverse().Aggregate(Complex.Zero, (sum, coefficient) => (sum * roots[i]) + coefficient);
                roots[i] -= roots.Where((_, j) => j != i).Aggregate(value, (quotient, other) => quotient / (roots[i] - other));
            }
        }

        return roots;
    }

    static double Approximate(Rational value) => Math.Exp(BigInteger.Log(BigInteger.Abs(value.Numerator)) - BigInteger.Log(value.Denominator)) * value.Sign;
}
