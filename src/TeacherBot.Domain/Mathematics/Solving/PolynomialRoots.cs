namespace TeacherBot.Domain.Mathematics;

/// <summary>All real roots of a polynomial in exact form; the number found is compared with Sturm's count.</summary>
static class PolynomialRoots
{
    /// <summary>Each once, from the smallest up.</summary>
    /// <exception cref="UnsolvedException">A root has no form by radicals that is known here, or every number is a root.</exception>
    public static IReadOnlyList<Real> Of(Univariate polynomial)
    {
        if (polynomial.Degree == 0)
        {
            return polynomial.IsZero ? throw new UnsolvedException("Every number is a root.") : [];
        }

        var roots = Real.Ordered(Factorization.Factors(polynomial).SelectMany(OfFactor));
        return roots.Count == RealRoots.Count(polynomial) ? roots : throw new UnsolvedException("Not every root of the polynomial was found.");
    }

    /// <summary>p + q·√n, as one fraction when there is a denominator.</summary>
    /// <param name="radicand">At least 0.</param>
    public static Expression Surd(Rational p, Rational q, Rational radicand)
    {
        // √(a/b) = √(ab)/b, and squares leave the root.
        var (outside, inside) = radicand.IsZero ? (0, 1) : Divisibility.SquarePart(radicand.Numerator * radicand.Denominator);
        var factor = q * outside / radicand.Denominator;
        if (inside.IsOne || factor.IsZero)
        {
            return PolynomialPrint.Of(factor.IsZero ? p : p + factor);
        }

        var denominator = Divisibility.Lcm(p.Denominator, factor.Denominator);
        Rational whole = p * denominator, times = Rational.Abs(factor * denominator);
        Expression root = new Call(Function.Sqrt, new Number(inside));
        root = times == 1 ? root : new Number(times) * root;
        var top = (whole.IsZero, factor.Sign < 0) switch
        {
            (true, true) => new Negative(root),
            (true, false) => root,
            (false, true) => PolynomialPrint.Of(whole) - root,
            _ => PolynomialPrint.Of(whole) + root,
        };
        return denominator.IsOne ? top
            : top is Negative negative ? new Negative(negative.Operand.Over(new Number(denominator)))
            : top.Over(new Number(denominator));
    }

    static IEnumerable<Real> OfFactor(Univariate factor)
    {
        if (factor.Degree == 1)
        {
            return [-factor[0] / factor[1]];
        }

        return factor.Degree == 2 ? Quadratic(factor) : RealRoots.Count(factor) == 0 ? [] : Higher(factor);
    }

    static IEnumerable<Real> Quadratic(Univariate square)
    {
        var (a, b, c) = (square[2], square[1], square[0]);
        var discriminant = (b * b) - (4 * a * c);
        var (middle, half) = (-b / (2 * a), 1 / (2 * a));
        return discriminant.Sign switch
        {
            < 0 => [],
            0 => [middle],
            _ => [Real.Of(Surd(middle, half, discriminant)), Real.Of(Surd(middle, -half, discriminant))],
        };
    }

    /// <summary>A polynomial of (x − s)^k, or of x + m/x.</summary>
    static IEnumerable<Real> Higher(Univariate factor)
    {
        var shift = -factor[factor.Degree - 1] / (factor.Degree * factor.Leading);
        var centred = factor.Shifted(shift);
        var step = Enumerable.Range(1, centred.Degree).Where(exponent => !centred[exponent].IsZero).Aggregate(0, (gcd, exponent) => (int)Divisibility.Gcd(gcd, exponent));
        if (step > 1)
        {
            var inner = new Univariate(Enumerable.Range(0, (centred.Degree / step) + 1).Select(i => centred[i * step]));
            return Of(inner).SelectMany(power => PowerRoots(power, step)).Select(root => Moved(root, shift));
        }

        return factor.Degree == 4 && Reciprocal(factor) is { } ratio
            ? ReciprocalRoots(factor, ratio)
            : throw new UnsolvedException($"The roots of {factor} have no form that is known here.");
    }

    /// <summary>x^n = power.</summary>
    static IEnumerable<Real> PowerRoots(Real power, int n)
    {
        var sign = Real.Compare(power, 0);
        if (sign == 0)
        {
            return [0];
        }

        if (sign < 0)
        {
            return n % 2 == 0 ? [] : PowerRoots(Real.Of(Minus(power.Tree)), n).Select(root => Real.Of(Minus(root.Tree)));
        }

        var tree = (n, power.Rational) switch
        {
            (2, { } square) => Surd(0, 1, square),
            (_, { } rational) => WholePower(rational, n) ?? new Call(Function.Root, n, power.Tree),
            (2, _) => new Call(Function.Sqrt, power.Tree),
            _ => new Call(Function.Root, n, power.Tree),
        };
        return n % 2 == 0 ? [Real.Of(tree), Real.Of(Minus(tree))] : [Real.Of(tree)];
    }

    static Expression? WholePower(Rational value, int n) =>
        Divisibility.WholeRoot(value.Numerator, n) is { } top && Divisibility.WholeRoot(value.Denominator, n) is { } bottom ? PolynomialPrint.Of(new Rational(top, bottom)) : null;

    static Expression Minus(Expression tree) => tree is Negative negative ? negative.Operand : new Negative(tree);

    static Real Moved(Real root, Rational shift) =>
        shift.IsZero ? root : root.Rational is { } rational ? rational + shift : Real.Of(PolynomialPrint.Of(shift) + root.Tree);

    /// <summary>m with ax⁴ + bx³ + cx² + bmx + am²; null for other polynomials.</summary>
    static Rational? Reciprocal(Univariate quartic)
    {
        if (quartic[3].IsZero)
        {
            return null;
        }

        var ratio = quartic[1] / quartic[3];
        return !ratio.IsZero && quartic[0] == quartic[4] * ratio * ratio ? ratio : null;
    }

    static IEnumerable<Real> ReciprocalRoots(Univariate quartic, Rational ratio)
    {
        var inner = new Univariate(quartic[2] - (2 * quartic[4] * ratio), quartic[3], quartic[4]);
        foreach (var sum in Of(inner))
        {
            // x² − sum·x + ratio = 0
            var discriminant = Real.Of((sum.Tree.Power(2)) - PolynomialPrint.Of(4 * ratio));
            var sign = Real.Compare(discriminant, 0);
            if (sign >= 0)
            {
                var root = new Call(Function.Sqrt, discriminant.Tree);
                yield return Real.Of((sum.Tree + root).Over(2));
                yield return Real.Of((sum.Tree - root).Over(2));
            }
        }
    }
}
