namespace TeacherBot.Domain.Mathematics;

/// <summary>Integrals without antiderivatives: exactly for polynomials by values at equal steps, in floating point for other functions.</summary>
static class Quadrature
{
    /// <summary>Six steps integrate polynomials up to this degree exactly (Newton and Cotes).</summary>
    const int HighestExactDegree = 7;

    const double Settled = 1e-9;

    static readonly int[] Weights = [41, 216, 27, 272, 27, 216, 41];

    /// <summary>Null for polynomials of a higher degree.</summary>
    public static Rational? Exactly(Univariate polynomial, Rational from, Rational to)
    {
        if (polynomial.Degree > HighestExactDegree)
        {
            return null;
        }

        var step = (to - from) / (Weights.Length - 1);
        return Weights.Select((weight, i) => weight * polynomial.At(from + (i * step))).Aggregate(Rational.Zero, (sum, part) => sum + part) * (to - from) / Weights.Sum();
    }

    /// <summary>By the double-exponential rule, that does not mind a root at an end; null where it does not settle, as over a pole.</summary>
    public static double? Approximately(Func<double, double> function, double from, double to)
    {
        var (coarse, fine) = (Sum(function, from, to, 1.0 / 32), Sum(function, from, to, 1.0 / 64));
        return double.IsFinite(fine) && Math.Abs(fine - coarse) <= Settled * (1 + Math.Abs(fine)) ? fine : null;
    }

    static double Sum(Func<double, double> function, double from, double to, double step)
    {
        var (middle, half, sum) = ((from + to) / 2, (to - from) / 2, 0.0);
        var steps = (int)(3.2 / step);
        for (var i = -steps; i <= steps; i++)
        {
            var inner = Math.PI / 2 * Math.Sinh(i * step);
            var weight = Math.PI / 2 * Math.Cosh(i * step) / (Math.Cosh(inner) * Math.Cosh(inner));
            var value = function(middle + (half * Math.Tanh(inner)));

            // The outermost places may fall upon an end, where there need be no value.
            sum += double.IsNaN(value) && weight < 1e-9 ? 0 : weight * value;
        }

        return sum * half * step;
    }
}
