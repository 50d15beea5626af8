namespace TeacherBot.Domain.Mathematics;

/// <summary>One connected piece of a set; a point has equal ends.</summary>
/// <param name="From">Null for −∞.</param>
/// <param name="To">Null for +∞.</param>
public sealed record Interval(Real? From, bool FromIncluded, Real? To, bool ToIncluded)
{
    public bool IsPoint => From is not null && ReferenceEquals(From, To);
}

/// <summary>A union of intervals and points of the real line. Equal when it has the same numbers.</summary>
public sealed class IntervalSet : IEquatable<IntervalSet>
{
    /// <summary>From the smallest up.</summary>
    readonly Real[] ends;

    /// <summary>Whether each piece belongs to the set, from the left: the gap before the first end, the end, the next gap, …</summary>
    readonly bool[] pieces;

    IntervalSet(IReadOnlyList<Real> ends, IReadOnlyList<bool> pieces)
    {
        var keptEnds = new List<Real>();
        var keptPieces = new List<bool> { pieces[0] };
        for (var i = 0; i < ends.Count; i++)
        {
            var (before, at, after) = (keptPieces[^1], pieces[(2 * i) + 1], pieces[(2 * i) + 2]);
            if (before != at || at != after)
            {
                keptEnds.Add(ends[i]);
                keptPieces.AddRange([at, after]);
            }
        }

        (this.ends, this.pieces) = ([.. keptEnds], [.. keptPieces]);
    }

    public static IntervalSet Empty { get; } = new([], [false]);

    public static IntervalSet All { get; } = new([], [true]);

    public bool IsEmpty => pieces.Length == 1 && !pieces[0];

    public bool IsAll => pieces.Length == 1 && pieces[0];

    /// <summary>Whether it consists of single points, or is empty.</summary>
    public bool IsFinite => pieces.Where((_, i) => i % 2 == 0).All(gap => !gap);

    /// <summary>The points that stand alone, from the smallest up.</summary>
    public IReadOnlyList<Real> Points => [.. Intervals.Where(interval => interval.IsPoint).Select(interval => interval.From!)];

    /// <summary>Every number where the set begins, ends, or has a hole.</summary>
    public IReadOnlyList<Real> Ends => ends;

    /// <summary>The connected pieces from left to right.</summary>
    public IReadOnlyList<Interval> Intervals
    {
        get
        {
            var intervals = new List<Interval>();
            for (var i = 0; i < pieces.Length; i++)
            {
                if (!pieces[i])
                {
                    continue;
                }

                var start = i;
                while (i + 1 < pieces.Length && pieces[i + 1])
                {
                    i++;
                }

                intervals.Add(new(LeftOf(start), start % 2 == 1, RightOf(i), i % 2 == 1));
            }

            return intervals;
        }
    }

    public static IntervalSet Of(params IEnumerable<Real> points) => points.Aggregate(Empty, (set, point) => set.Union(new([point], [false, true, false])));

    /// <param name="from">Null for −∞.</param>
    /// <param name="to">Null for +∞; above <paramref name="from"/>, or equal when both ends are included.</param>
    /// <exception cref="ArgumentException">The ends stand in the wrong order.</exception>
    public static IntervalSet Between(Real? from, bool fromIncluded, Real? to, bool toIncluded)
    {
        if (from is not null && to is not null)
        {
            var order = Real.Compare(from, to);
            if (order > 0 || (order == 0 && !(fromIncluded && toIncluded)))
            {
                throw new ArgumentException("An interval goes from the smaller end to the greater one.", nameof(to));
            }

            return order == 0 ? Of(from) : new([from, to], [false, fromIncluded, true, toIncluded, false]);
        }

        return (from, to) switch
        {
            ({ } left, null) => new([left], [false, fromIncluded, true]),
            (null, { } right) => new([right], [true, toIncluded, false]),
            _ => All,
        };
    }

    public static IntervalSet GreaterThan(Real end) => Between(end, false, null, false);

    public static IntervalSet LessThan(Real end) => Between(null, false, end, false);

    /// <summary>The pieces of the line between the given numbers that a decision takes: gaps by one sample each, numbers by themselves.</summary>
    /// <param name="numbers">In order, each once.</param>
    public static IntervalSet Where(IReadOnlyList<Real> numbers, Func<Interval, bool> gap, Func<Real, bool> number)
    {
        var taken = new List<bool>();
        for (var i = 0; i <= numbers.Count; i++)
        {
            taken.Add(gap(new(i == 0 ? null : numbers[i - 1], false, i == numbers.Count ? null : numbers[i], false)));
            if (i < numbers.Count)
            {
                taken.Add(number(numbers[i]));
            }
        }

        return new(numbers, taken);
    }

    public IntervalSet Complement() => new(ends, [.. pieces.Select(piece => !piece)]);

    public IntervalSet Union(IntervalSet other) => Joined(other, (mine, others) => mine || others);

    public IntervalSet Intersect(IntervalSet other) => Joined(other, (mine, others) => mine && others);

    public IntervalSet Except(IntervalSet other) => Joined(other, (mine, others) => mine && !others);

    public bool Contains(Real number)
    {
        for (var i = 0; i < ends.Length; i++)
        {
            var order = Real.Compare(number, ends[i]);
            if (order <= 0)
            {
                return pieces[(2 * i) + (order == 0 ? 1 : 0)];
            }
        }

        return pieces[^1];
    }

    public bool Equals(IntervalSet? other) => other is not null && pieces.AsSpan().SequenceEqual(other.pieces) && ends.AsSpan().SequenceEqual(other.ends);

    public override bool Equals(object? obj) => Equals(obj as IntervalSet);

    public override int GetHashCode() => pieces.Aggregate(0, HashCode.Combine);

    /// <summary>Plain notation: <c>(-oo;4]U{7}</c>.</summary>
    public override string ToString() => IntervalNotation.Plain(this);

    Real? LeftOf(int piece) => piece == 0 ? null : ends[(piece - 1) / 2];

    Real? RightOf(int piece) => piece == pieces.Length - 1 ? null : ends[piece / 2];

    IntervalSet Joined(IntervalSet other, Func<bool, bool, bool> join)
    {
        var all = Real.Ordered(ends.Concat(other.ends));
        var (mine, others) = (Spread(all), other.Spread(all));
        return new(all, [.. mine.Zip(others, join)]);
    }

    /// <summary>The pieces cut finer, at more ends.</summary>
    List<bool> Spread(IReadOnlyList<Real> all)
    {
        var (spread, next) = (new List<bool> { pieces[0] }, 0);
        foreach (var end in all)
        {
            if (next < ends.Length && ends[next].Equals(end))
            {
                next++;
                spread.Add(pieces[(2 * next) - 1]);
            }
            else
            {
                spread.Add(pieces[2 * next]);
            }

            spread.Add(pieces[2 * next]);
        }

        return spread;
    }
}
