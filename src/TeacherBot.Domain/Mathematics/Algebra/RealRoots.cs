namespace TeacherBot.Domain.Mathematics;

/// <summary>Where the real roots of a polynomial are: counted by Sturm's theorem, closed in by halving.</summary>
public static class RealRoots
{
    const int MostHalvings = 4000;

    /// <summary>How many different real roots there are.</summary>
    /// <exception cref="UnsolvedException">The zero polynomial: every number is a root.</exception>
    public static int Count(Univariate polynomial)
    {
        var chain = Chain(polynomial);
        return Changes(chain, p => p.Leading.Sign * (p.Degree % 2 == 0 ? 1 : -1)) - Changes(chain, p => p.Leading.Sign);
    }

    /// <summary>How many different roots lie in (from; to].</summary>
    public static int Count(Univariate polynomial, Rational from, Rational to) => Count(Chain(polynomial), from, to);

    /// <summary>Every rational root once, from the smallest up.</summary>
    public static IReadOnlyList<Rational> Rational(Univariate polynomial)
    {
        var whole = polynomial.SquareFree().Primitive();
        if (whole.Degree == 0)
        {
            return [];
        }

        // A rational root is a multiple of 1/leading: an interval narrower than that holds at most two of them.
        var step = 1 / Mathematics.Rational.Abs(whole.Leading);
        return [.. Isolated(whole, step)
            .SelectMany(interval => new[] { new Rational((interval.From / step).Floor() + 1, 1) * step, interval.To })
            .Where(candidate => whole.At(candidate).IsZero)
            .Distinct()
            .Order()];
    }

    /// <summary>An interval (from; to] for every different root, no wider than asked.</summary>
    public static IReadOnlyList<(Rational From, Rational To)> Isolated(Univariate polynomial, Rational width)
    {
        var chain = Chain(polynomial);
        var bound = 1 + polynomial.Coefficients.Select(coefficient => Mathematics.Rational.Abs(coefficient / polynomial.Leading)).Max();
        var open = new Stack<(Rational From, Rational To)>([(-bound.Floor() - 1, bound.Floor() + 1)]);
        var found = new List<(Rational, Rational)>();
        for (var halvings = 0; open.TryPop(out var interval); halvings++)
        {
            if (halvings > MostHalvings)
            {
                throw new UnsolvedException("The roots lie too close together.");
            }

            var count = Count(chain, interval.From, interval.To);
            if (count == 1 && interval.To - interval.From <= width)
            {
                found.Add(interval);
            }
            else if (count > 0)
            {
                var middle = (interval.From + interval.To) / 2;
                open.Push((middle, interval.To));
                open.Push((interval.From, middle));
            }
        }

        return found;
    }

    static int Count(List<Univariate> chain, Rational from, Rational to) =>
        Changes(chain, p => p.At(from).Sign) - Changes(chain, p => p.At(to).Sign);

    static List<Univariate> Chain(Univariate polynomial)
    {
        if (polynomial.IsZero)
        {
            throw new UnsolvedException("Every number is a root of the zero polynomial.");
        }

        var free = polynomial.SquareFree().Primitive();
        List<Univariate> chain = [free];
        for (var next = free.Derivative().Primitive(); !next.IsZero; next = (chain[^2].DividedBy(next).Remainder * -1).Primitive())
        {
            chain.Add(next);
        }

        return chain;
    }

    static int Changes(List<Univariate> chain, Func<Univariate, int> sign)
    {
        var signs = chain.Select(sign).Where(value => value != 0).ToList();
        return signs.Zip(signs.Skip(1)).Count(pair => pair.First != pair.Second);
    }
}
