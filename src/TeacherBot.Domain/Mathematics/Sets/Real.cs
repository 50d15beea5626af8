namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// A real number with its exact form: the end of an interval, the root of an equation. Numbers far apart are compared by 15 digits; near
/// ones exactly, where they are sums of square roots and powers of π, and the rest is refused rather than guessed.
/// </summary>
public sealed class Real : IEquatable<Real>
{
    const double SurelyEqual = 2e-12;
    const double SurelyDifferent = 1e-9;

    Real(Expression tree, Rational? rational, double approximation) => (Tree, Rational, Approximation) = (tree, rational, approximation);

    /// <summary>The exact form.</summary>
    public Expression Tree { get; }

    /// <summary>The value, when it is a fraction.</summary>
    public Rational? Rational { get; }

    public double Approximation { get; }

    public static implicit operator Real(int value) => Of((Rational)value);

    public static implicit operator Real(Rational value) => Of(value);

    public static Real Of(Rational value) => new(PolynomialPrint.Of(value), value, Careful.Approximate(value));

    /// <summary>A number without letters.</summary>
    /// <exception cref="EvaluationException">It has no real value.</exception>
    /// <exception cref="UnsolvedException">Its digits do not decide whether it has.</exception>
    public static Real Of(Expression tree) => Careful.Rational(tree) is { } rational
        ? new(tree, rational, Careful.Approximate(rational))
        : new(tree, null, Careful.Value(tree) ?? throw new EvaluationException("The number has no value."));

    /// <summary>−1, 0 or 1.</summary>
    /// <exception cref="UnsolvedException">The digits do not decide.</exception>
    public static int Compare(Real left, Real right)
    {
        if (left.Rational is { } first && right.Rational is { } second)
        {
            return first.CompareTo(second);
        }

        var difference = left.Approximation - right.Approximation;
        var scale = 1 + Math.Max(Math.Abs(left.Approximation), Math.Abs(right.Approximation));
        if (Math.Abs(difference) > SurelyDifferent * scale)
        {
            return Math.Sign(difference);
        }

        return left.Tree == right.Tree ? 0
            : Exact.TryOf(left.Tree - right.Tree) is { } exact ? exact.Sign
            : Math.Abs(difference) < SurelyEqual * scale ? 0
            : throw new UnsolvedException($"{left} and {right} are too close to compare.");
    }

    /// <summary>From the smallest up, each once.</summary>
    public static IReadOnlyList<Real> Ordered(IEnumerable<Real> numbers)
    {
        var ordered = new List<Real>();
        foreach (var number in numbers.OrderBy(number => number.Approximation))
        {
            if (ordered.Count == 0 || !ordered[^1].Equals(number))
            {
                ordered.Add(number);
            }
            else if (number.Rational is not null)
            {
                ordered[^1] = number;
            }
        }

        return ordered;
    }

    public bool Equals(Real? other) => other is not null && Compare(this, other) == 0;

    public override bool Equals(object? obj) => Equals(obj as Real);

    /// <summary>Equal numbers may have different forms and last digits, so nothing finer is safe.</summary>
    public override int GetHashCode() => 0;

    public override string ToString() => Plain.Write(Tree);
}
