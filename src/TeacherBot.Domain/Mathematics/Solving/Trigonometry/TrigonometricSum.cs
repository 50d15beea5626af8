using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// a₀ + Σ (aₖ cos kθ + bₖ sin kθ) with exact coefficients: what sums and products of sines and cosines of multiples of one angle become.
/// Equal functions have equal coefficients.
/// </summary>
sealed class TrigonometricSum
{
    readonly SortedDictionary<int, (Exact Cos, Exact Sin)> harmonics = [];

    TrigonometricSum(IEnumerable<(int Multiple, Exact Cos, Exact Sin)> terms)
    {
        foreach (var (multiple, cos, sin) in terms)
        {
            var (k, sine) = multiple < 0 ? (-multiple, -sin) : (multiple, multiple == 0 ? 0 : sin);
            var (oldCos, oldSin) = harmonics.GetValueOrDefault(k, (0, 0));
            harmonics[k] = (oldCos + cos, oldSin + sine);
        }

        foreach (var k in harmonics.Where(harmonic => harmonic.Value.Cos.IsZero && harmonic.Value.Sin.IsZero).Select(harmonic => harmonic.Key).ToArray())
        {
            harmonics.Remove(k);
        }
    }

    public bool IsZero => harmonics.Count == 0;

    /// <summary>The greatest multiple of the angle; 0 for a number.</summary>
    public int Degree => IsZero ? 0 : harmonics.Keys.Last();

    /// <summary>The multiples of the angle that occur, 0 aside.</summary>
    public IEnumerable<int> Multiples => harmonics.Keys.Where(multiple => multiple > 0);

    /// <summary>The number without sines and cosines.</summary>
    public Exact Mean => harmonics.GetValueOrDefault(0, (0, 0)).Cos;

    /// <summary>The coefficients before cos kθ and sin kθ.</summary>
    public (Exact Cos, Exact Sin) this[int multiple] => harmonics.GetValueOrDefault(multiple, (0, 0));

    IEnumerable<(int Multiple, Exact Cos, Exact Sin)> Terms => harmonics.Select(harmonic => (harmonic.Key, harmonic.Value.Cos, harmonic.Value.Sin));

    public static TrigonometricSum Of(Exact number) => new([(0, number, 0)]);

    /// <summary>sin(kθ+φ); null when φ is no angle of the table.</summary>
    public static TrigonometricSum? Sine(int multiple, Exact phase) =>
        ExactAngle.Of(Function.Sin, phase) is { } sin && ExactAngle.Of(Function.Cos, phase) is { } cos ? new([(multiple, sin, cos)]) : null;

    /// <summary>cos(kθ+φ); null when φ is no angle of the table.</summary>
    public static TrigonometricSum? Cosine(int multiple, Exact phase) =>
        ExactAngle.Of(Function.Sin, phase) is { } sin && ExactAngle.Of(Function.Cos, phase) is { } cos ? new([(multiple, cos, -sin)]) : null;

    public static TrigonometricSum operator +(TrigonometricSum left, TrigonometricSum right) => new(left.Terms.Concat(right.Terms));

    public static TrigonometricSum operator -(TrigonometricSum sum) => new(sum.Terms.Select(term => (term.Multiple, -term.Cos, -term.Sin)));

    public static TrigonometricSum operator *(TrigonometricSum left, TrigonometricSum right)
    {
        Exact half = new Rational(1, 2);
        return new(left.Terms.SelectMany(_ => right.Terms, (a, b) => new[]
        {
            (a.Multiple + b.Multiple, half * ((a.Cos * b.Cos) - (a.Sin * b.Sin)), half * ((a.Sin * b.Cos) + (a.Cos * b.Sin))),
            (a.Multiple - b.Multiple, half * ((a.Cos * b.Cos) + (a.Sin * b.Sin)), half * ((a.Sin * b.Cos) - (a.Cos * b.Sin))),
        }).SelectMany(pair => pair));
    }

    /// <summary>By θ.</summary>
    public TrigonometricSum Derivative() => new(Terms.Select(term => (term.Multiple, term.Sin * term.Multiple, -term.Cos * term.Multiple)));

    /// <summary>The exact value at an angle of the table; null when it is none.</summary>
    public Exact? At(Exact angle)
    {
        Exact sum = 0;
        foreach (var (multiple, cos, sin) in Terms)
        {
            if (ExactAngle.Of(Function.Cos, angle * multiple) is not { } cosine || ExactAngle.Of(Function.Sin, angle * multiple) is not { } sine)
            {
                return null;
            }

            sum += (cos * cosine) + (sin * sine);
        }

        return sum;
    }

    public double At(double angle) => Terms.Sum(term => (term.Cos.ToDouble() * Math.Cos(term.Multiple * angle)) + (term.Sin.ToDouble() * Math.Sin(term.Multiple * angle)));

    /// <summary>With z = cos θ + i sin θ it is this polynomial of degree 2·<see cref="Degree"/>, from the free term up, divided by a power of z.</summary>
    public Complex[] Polynomial()
    {
        var (degree, coefficients) = (Degree, new Complex[(2 * Degree) + 1]);
        foreach (var (multiple, cos, sin) in Terms)
        {
            var half = new Complex(cos.ToDouble(), -sin.ToDouble()) / 2;
            coefficients[degree + multiple] += half;
            coefficients[degree - multiple] += Complex.Conjugate(half);
        }

        return coefficients;
    }

    public bool Is(TrigonometricSum other) => (this + -other).IsZero;
}
