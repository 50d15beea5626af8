using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Trigonometric equations with one unknown, solved completely: the difference of the sides becomes a sum in one angle θ. A sum of degree d is
/// 0 at most 2d times a turn, counted with multiplicity. Angles of the table are found and counted exactly; of what is left every root is found
/// as a complex number, and is an angle exactly when it lies on the unit circle.
/// </summary>
public static class TrigonometricEquations
{
    const int LargestDegree = 24;
    const int StepsOfTurn = 120;
    const double OnCircle = 1e-9;
    const double OffCircle = 1e-5;
    const double Apart = 1e-4;

    /// <returns>All roots; null when every number of the domain is one.</returns>
    /// <exception cref="UnsolvedException">No equation, or beyond sums, products and quotients of trigonometric functions of linear arguments.</exception>
    public static PeriodicSet? Roots(Statement equation, char unknown)
    {
        if (!equation.IsEquality)
        {
            throw new UnsolvedException("An equation has two sides and one equals sign.");
        }

        return Protected.Run(() =>
        {
            var (letter, difference) = (new Letter(unknown), equation.Terms[0] - equation.Terms[1]);
            var unit = TrigonometricQuotient.UnitOf(difference, letter);
            var quotient = TrigonometricQuotient.Of(difference, letter, unit);
            if (quotient.NotZero.Any(sum => sum.IsZero))
            {
                throw new EvaluationException("A denominator is always 0.");
            }

            return quotient.Numerator.IsZero ? null : PeriodicSet.Of(Angles(quotient).Select(angle => Scaled(angle, unit)), 2 / unit);
        });
    }

    /// <summary>Where a sum in θ = unit · unknown is 0; nowhere for a number.</summary>
    internal static PeriodicSet Zeros(TrigonometricSum sum, Rational unit) =>
        PeriodicSet.Of(sum.Degree == 0 ? [] : Angles(new(sum, TrigonometricSum.Of(1), [])).Select(angle => Scaled(angle, unit)), 2 / unit);

    static PeriodicPoint Scaled(PeriodicPoint angle, Rational unit) =>
        angle.OfPi is { } fraction ? PeriodicPoint.OfPiTimes(fraction / unit) : new(null, angle.Value / unit.ToDouble(), null);

    static List<PeriodicPoint> Angles(TrigonometricQuotient quotient)
    {
        var sum = quotient.Numerator;
        if (sum.Degree > LargestDegree)
        {
            throw new UnsolvedException("The degree is too large.");
        }

        var (angles, known) = (new List<PeriodicPoint>(), new List<Complex>());
        for (var step = 0; step < StepsOfTurn; step++)
        {
            var z = Complex.FromPolarCoordinates(1, step * 2 * Math.PI / StepsOfTurn);
            if (Math.Abs(sum.At(z.Phase)) > OffCircle)
            {
                // Far from 0 in floating point is not 0.
                continue;
            }

            var angle = Exact.Pi * new Rational(step, StepsOfTurn / 2);
            var multiplicity = Multiplicity(sum, angle);
            known.AddRange(Enumerable.Repeat(z, multiplicity));
            if (multiplicity > 0 && !quotient.NotZero.Any(other => other.At(angle) is { } value ? value.IsZero : Math.Abs(other.At(z.Phase)) < OnCircle))
            {
                angles.Add(PeriodicPoint.OfPiTimes(new Rational(step, StepsOfTurn / 2)));
            }
        }

        var others = ComplexRoots.Of(known.Aggregate(sum.Polynomial(), ComplexRoots.Without));
        foreach (var z in others)
        {
            var distance = Math.Abs(z.Magnitude - 1);
            if (distance is > OnCircle and < OffCircle || others.Any(other => other != z && (other - z).Magnitude < Apart) || (distance <= OnCircle && known.Exists(other => (other - z).Magnitude < Apart)))
            {
                throw new UnsolvedException("Roots lie too close together.");
            }

            // Mirrored in the circle a root is a root again: one that is alone and so near lies on it.
            if (distance <= OnCircle && !quotient.NotZero.Any(other => Math.Abs(other.At(z.Phase)) < OnCircle))
            {
                angles.Add(new(null, z.Phase, null));
            }
        }

        return angles;
    }

    static int Multiplicity(TrigonometricSum sum, Exact angle)
    {
        var (count, derivative) = (0, sum);
        while (count < 2 * sum.Degree && derivative.At(angle) is { IsZero: true })
        {
            (count, derivative) = (count + 1, derivative.Derivative());
        }

        return count;
    }
}

/// <summary>All complex roots of a polynomial given by its coefficients from the free term up.</summary>
static class ComplexRoots
{
    const int MostRounds = 2000;
    const double Settled = 1e-14;

    /// <summary>The polynomial divided by z − root.</summary>
    public static Complex[] Without(Complex[] polynomial, Complex root)
    {
        var quotient = new Complex[polynomial.Length - 1];
        var carried = Complex.Zero;
        for (var i = polynomial.Length - 1; i > 0; i--)
        {
            carried = polynomial[i] + (carried * root);
            quotient[i - 1] = carried;
        }

        return quotient;
    }

    /// <summary>By the method of Durand and Kerner: all at once.</summary>
    /// <exception cref="UnsolvedException">They do not settle.</exception>
    public static Complex[] Of(Complex[] polynomial)
    {
        var degree = polynomial.Length - 1;
        var roots = Enumerable.Range(0, degree).Select(i => Complex.Pow(new Complex(0.4, 0.9), i)).ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var largest = 0.0;
            for (var i = 0; i < degree; i++)
            {
                var others = roots.Where((_, j) => j != i).Aggregate(polynomial[degree], (product, other) => product * (roots[i] - other));
                var step = At(polynomial, roots[i]) / others;
                roots[i] -= step;
                largest = Math.Max(largest, step.Magnitude);
            }

            if (largest < Settled)
            {
                return roots;
            }
        }

        return roots.All(root => At(polynomial, root).Magnitude < 1e-9) ? roots : throw new UnsolvedException("The roots do not settle.");
    }

    static Complex At(Complex[] polynomial, Complex z) => polynomial.Reverse().Aggregate(Complex.Zero, (value, coefficient) => (value * z) + coefficient);
}
