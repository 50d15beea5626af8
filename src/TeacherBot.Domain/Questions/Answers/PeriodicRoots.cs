using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>How the sign before the first number of a series is written.</summary>
public enum SeriesSign
{
    /// <summary><c>π/3+2πn</c>.</summary>
    Plain,

    /// <summary><c>±π/3+2πn</c>.</summary>
    PlusMinus,

    /// <summary><c>(−1)ⁿ π/6+πn</c>.</summary>
    Alternating,

    /// <summary><c>(−1)ⁿ⁺¹ π/6+πn</c>.</summary>
    AlternatingFromMinus,
}

/// <summary>One series of roots: the signed number, what is added to it, and a whole multiple of the period.</summary>
/// <param name="Shift">0 for nothing.</param>
/// <param name="Period">Divided by π.</param>
public sealed record RootSeries(SeriesSign Sign, Expression Number, Expression Shift, Rational Period)
{
    /// <summary>The same roots as plain series of one period.</summary>
    public IEnumerable<RootSeries> Plain() => Sign switch
    {
        SeriesSign.Plain => [Shift == 0 ? this : Of(Number, Shift, Period)],
        SeriesSign.PlusMinus => [Of(Number, Shift, Period), Of(Opposite(Number), Shift, Period)],
        SeriesSign.Alternating => [Of(Number, Shift, 2 * Period), Of(Opposite(Number), Sum(Shift, OfPi(Period)), 2 * Period)],
        _ => [Of(Opposite(Number), Shift, 2 * Period), Of(Number, Sum(Shift, OfPi(Period)), 2 * Period)],
    };

    static RootSeries Of(Expression number, Expression shift, Rational period)
    {
        var sum = Sum(shift, number);
        return new(SeriesSign.Plain, Exact.TryOf(sum)?.ToExpression() ?? sum, 0, period);
    }

    static Expression Opposite(Expression number) => number is Negative negative ? negative.Operand : new Negative(number);

    static Expression OfPi(Rational fraction) => (Exact.Pi * fraction).ToExpression();

    internal static Expression Sum(Expression left, Expression right) =>
        left == 0 ? right : right == 0 ? left : right is Negative negative ? left - negative.Operand : left + right;
}

/// <summary>All roots of a trigonometric equation: how they are written, and which they are.</summary>
/// <param name="Series">Empty where a solver found them.</param>
public sealed record PeriodicRoots(IReadOnlyList<RootSeries> Series, PeriodicSet Set)
{
    public static PeriodicRoots Of(IReadOnlyList<RootSeries> series)
    {
        RootSeries[] plain = [.. series.SelectMany(one => one.Plain())];
        if (plain.Length == 0)
        {
            return new([], PeriodicSet.Of([], 2));
        }

        var period = plain.Select(one => one.Period).Aggregate(Common);
        var points = plain.SelectMany(one => Enumerable.Range(0, (int)(period / one.Period).Numerator)
            .Select(step => PeriodicPoint.Of(RootSeries.Sum(one.Number, (Exact.Pi * (one.Period * step)).ToExpression()))));
        return new(series, PeriodicSet.Of(points, period));
    }

    static Rational Common(Rational left, Rational right)
    {
        for (var times = 1; times <= 120; times++)
        {
            if ((left * times / right).IsInteger)
            {
                return left * times;
            }
        }

        throw new UnsolvedException("The periods have no common multiple.");
    }
}
