namespace TeacherBot.Domain.Mathematics;

/// <summary>Where a function grows, turns, and how far it goes: by the sign of its derivative.</summary>
public static class Extremes
{
    /// <summary>The points of local maximum (or minimum), from the smallest up: the derivative changes its sign there and the function has a value.</summary>
    /// <exception cref="UnsolvedException">The sign of the derivative is not found.</exception>
    public static IReadOnlyList<Real> Points(Expression function, char variable, bool maximum)
    {
        var slope = Derivative.Of(function, variable);
        var before = Inequalities.Solve(Compared(slope, maximum ? Relation.Greater : Relation.Less), variable);
        var after = Inequalities.Solve(Compared(slope, maximum ? Relation.Less : Relation.Greater), variable);
        var domain = Domains.Of(function, variable);
        return [.. before.Intervals
            .Select(interval => interval.To)
            .OfType<Real>()
            .Where(turn => after.Intervals.Any(interval => turn.Equals(interval.From)) && domain.Contains(turn))];
    }

    /// <summary>Where the function grows (or falls), the ends included where it has a value.</summary>
    /// <exception cref="UnsolvedException">The sign of the derivative is not found.</exception>
    public static IntervalSet Monotone(Expression function, char variable, bool grows)
    {
        var slope = Derivative.Of(function, variable);
        var domain = Domains.Of(function, variable);
        var strictly = Inequalities.Solve(Compared(slope, grows ? Relation.Greater : Relation.Less), variable).Intersect(domain);
        return strictly.Union(IntervalSet.Of(strictly.Intervals.SelectMany(interval => new[] { interval.From, interval.To }).OfType<Real>().Where(domain.Contains)));
    }

    /// <summary>The greatest (or least) value on a segment, ends included; null for an end: without end.</summary>
    /// <exception cref="EvaluationException">There is none, or the function is not defined on the whole segment.</exception>
    /// <exception cref="UnsolvedException">The roots of the derivative are not found.</exception>
    public static Real Value(Expression function, char variable, Real? from, Real? to, bool greatest)
    {
        var slope = Derivative.Of(function, variable);
        var segment = IntervalSet.Between(from, from is not null, to, to is not null);
        if (!segment.Except(Domains.Of(function, variable)).IsEmpty)
        {
            throw new EvaluationException("The function is not defined on the whole segment.");
        }

        var stationary = Roots.Of(Compared(slope, Relation.Equal), variable, segment).List;
        if (!segment.Except(Domains.Of(slope, variable)).Except(IntervalSet.Of(new[] { from, to }.OfType<Real>())).IsEmpty)
        {
            throw new UnsolvedException("The function has no derivative somewhere on the segment.");
        }

        var values = stationary.Concat(new[] { from, to }.OfType<Real>()).Select(place => Reals.At(function, variable, place.Tree)).ToArray();
        var best = values.Length == 0
            ? throw new EvaluationException("There is no such value.")
            : values.Aggregate((one, other) => Real.Compare(one, other) > 0 == greatest ? one : other);
        return Beats(best, from is null, -1) && Beats(best, to is null, 1) ? best : throw new EvaluationException("There is no such value.");

        // Beyond the last stationary point the function keeps going one way.
        bool Beats(Real value, bool isOpen, int direction) => !isOpen
            || Real.Compare(Reals.At(function, variable, Far(stationary, direction)), value) is var order && (greatest ? order <= 0 : order >= 0);
    }

    static Expression Far(IReadOnlyList<Real> stationary, int direction)
    {
        var size = stationary.Count == 0 ? 0 : stationary.Max(place => Math.Abs(place.Approximation));
        return direction * (1000 + (int)Math.Ceiling(Math.Min(size, 1e6) * 10));
    }

    static Statement Compared(Expression slope, Relation relation) => new([slope, 0], [relation]);
}
