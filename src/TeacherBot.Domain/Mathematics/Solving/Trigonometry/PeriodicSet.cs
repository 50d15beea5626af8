namespace TeacherBot.Domain.Mathematics;

/// <summary>A number of one period: a fraction of π where it is one, else its digits.</summary>
/// <param name="OfPi">The number divided by π, when that is a fraction.</param>
/// <param name="Tree">How it is written; null when only the digits are known.</param>
public sealed record PeriodicPoint(Rational? OfPi, double Value, Expression? Tree)
{
    /// <exception cref="EvaluationException">The number has no value.</exception>
    public static PeriodicPoint Of(Expression tree) =>
        Exact.TryOf(tree) is { } exact && Fraction(exact) is { } fraction ? OfPiTimes(fraction) : new(null, Numeric.Value(tree) is var value && double.IsNaN(value) ? throw new EvaluationException($"{tree} has no value.") : value, tree);

    public static PeriodicPoint OfPiTimes(Rational fraction) => new(fraction, fraction.ToDouble() * Math.PI, (Exact.Pi * fraction).ToExpression());

    internal static Rational? Fraction(Exact angle) => angle.IsZero ? Rational.Zero : angle.Terms is [{ Radicand.IsOne: true, PiPower: 1 } only] ? only.Coefficient : null;
}

/// <summary>Numbers that repeat with a period, as the roots of sin x = 1/2 do. Equal sets have equal names, whatever the period they were given with.</summary>
public sealed class PeriodicSet
{
    const double Near = 1e-8;

    /// <summary>A number is found again after so many steps at most.</summary>
    const int MostParts = 60;

    const int LargestDenominator = 360;

    PeriodicSet(IReadOnlyList<PeriodicPoint> points, Rational period) => (Points, Period) = (points, period);

    /// <summary>Those of one period from 0 on, from the smallest.</summary>
    public IReadOnlyList<PeriodicPoint> Points { get; }

    /// <summary>The smallest one, divided by π.</summary>
    public Rational Period { get; }

    /// <param name="period">Divided by π.</param>
    public static PeriodicSet Of(IEnumerable<PeriodicPoint> points, Rational period)
    {
        var all = Distinct(points, period);
        if (all.Count > 0)
        {
            for (var parts = Math.Min(all.Count, MostParts); parts > 1; parts--)
            {
                var shorter = period / parts;
                var folded = all.Count % parts == 0 ? Distinct(all, shorter) : all;
                if (folded.Count * parts == all.Count)
                {
                    return new(folded, shorter);
                }
            }
        }

        return new(all, period);
    }

    public string Name => Points.Count == 0 ? "-" : $"{Period}: {string.Join("; ", Points.Select(Place).OrderBy(place => place.Value).Select(place => place.Name))}";

    /// <summary>The numbers from one end to the other, both included; fractions of π only.</summary>
    /// <exception cref="UnsolvedException">A number is no fraction of π.</exception>
    public IReadOnlyList<Real> Between(Rational from, Rational to)
    {
        var found = new List<Rational>();
        foreach (var point in Points)
        {
            var start = point.OfPi ?? throw new UnsolvedException("The root is no fraction of π.");
            for (var at = start + (-((start - from) / Period).Floor() * Period); at <= to; at += Period)
            {
                found.Add(at);
            }
        }

        return [.. found.Order().Select(OfPi)];
    }

    internal static Real OfPi(Rational fraction) => fraction.IsZero ? 0 : Real.Of((Exact.Pi * fraction).ToExpression());

    /// <summary>A fraction of π is known by its digits too.</summary>
    (double Value, string Name) Place(PeriodicPoint point)
    {
        var digits = point.Value / Math.PI;
        var fraction = point.OfPi ?? Enumerable.Range(1, LargestDenominator)
            .Where(denominator => Math.Abs(Math.Round(digits * denominator) - (digits * denominator)) < Near / 10)
            .Select(denominator => (Rational?)new Rational((long)Math.Round(digits * denominator), denominator))
            .FirstOrDefault();
        return fraction is { } known && known - ((known / Period).Floor() * Period) is var turned ? (turned.ToDouble(), turned.ToString()) : (digits, digits.ToString("F8"));
    }

    static List<PeriodicPoint> Distinct(IEnumerable<PeriodicPoint> points, Rational period)
    {
        var distinct = new List<PeriodicPoint>();
        foreach (var point in points.Select(point => Reduced(point, period)).OrderBy(point => point.Value))
        {
            if (!distinct.Exists(other => Same(other, point, period)))
            {
                distinct.Add(point);
            }
        }

        return distinct;
    }

    static bool Same(PeriodicPoint left, PeriodicPoint right, Rational period)
    {
        if (left.OfPi is { } first && right.OfPi is { } second)
        {
            return first == second;
        }

        var distance = Math.Abs(left.Value - right.Value);
        return distance < Near || Math.Abs(distance - (period.ToDouble() * Math.PI)) < Near;
    }

    static PeriodicPoint Reduced(PeriodicPoint point, Rational period)
    {
        if (point.OfPi is { } fraction)
        {
            return PeriodicPoint.OfPiTimes(fraction - ((fraction / period).Floor() * period));
        }

        var length = period.ToDouble() * Math.PI;
        var turns = (int)Math.Floor(point.Value / length);
        return turns == 0 ? point : new(null, point.Value - (turns * length), point.Tree is { } tree ? Moved(tree, -turns * period) : null);
    }

    static Expression Moved(Expression tree, Rational ofPi) => (Exact.Pi * ofPi).ToExpression() is Negative negative ? tree - negative.Operand : (Exact.Pi * ofPi).ToExpression() + tree;
}
