using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Inequalities by the method of intervals: between the ends of the domain and the zeros an expression keeps its sign, so one sample in each gap
/// decides it, and the ends are decided by substitution.
/// </summary>
public static class Inequalities
{
    const int Deepest = 14;

    /// <summary>The numbers for which every relation of the statement holds: <c>2x−3 ≤ 5</c>, <c>1 &lt; x² &lt; 4</c>; equalities give points.</summary>
    /// <exception cref="UnsolvedException">Beyond the methods of this room.</exception>
    public static IntervalSet Solve(Statement inequality, char unknown, IntervalSet? domain = null) => Solve([inequality], unknown, domain);

    /// <summary>A system: the numbers for which all the statements hold.</summary>
    /// <exception cref="UnsolvedException">Beyond the methods of this room.</exception>
    public static IntervalSet Solve(IReadOnlyList<Statement> system, char unknown, IntervalSet? domain = null)
    {
        if (system.Any(statement => statement.IsExpression))
        {
            throw new UnsolvedException("An expression alone claims nothing.");
        }

        return Protected.Run(() => system
            .SelectMany(statement => statement.Relations.Select((relation, i) => (Difference: statement.Terms[i] - statement.Terms[i + 1], relation)))
            .Aggregate(domain ?? IntervalSet.All, (set, part) => set.Intersect(Where(part.Difference, part.relation, new Letter(unknown), 0))));
    }

    internal static IntervalSet Where(Expression tree, Relation relation, Letter unknown, int depth)
    {
        if (depth > Deepest)
        {
            throw new UnsolvedException("The inequality is too deep.");
        }

        if (!tree.Has(unknown))
        {
            return tree.HasLetters() ? throw new UnsolvedException("There are several unknowns.")
                : Holds(relation, Careful.SignAt(tree, unknown, 0)) ? IntervalSet.All : IntervalSet.Empty;
        }

        var domain = Domains.Of(tree, unknown, depth + 1);
        var zeros = domain.IsEmpty ? domain : EquationSolver.Zeros(tree, unknown, depth + 1);
        return IntervalSet.Where(
            Real.Ordered(domain.Ends.Concat(zeros.Ends)),
            gap => Middle(gap) is var sample && domain.Contains(sample) && Holds(relation, zeros.Contains(sample) ? 0 : SignIn(gap, tree, unknown)),
            end => domain.Contains(end) && Holds(relation, zeros.Contains(end) ? 0 : Careful.SignAt(tree, unknown, end)));
    }

    static bool Holds(Relation relation, int? sign) => sign is { } known && relation.Holds(known, 0);

    /// <summary>The zeros are known, so a sample that seems to be 0 is only too near to one: another is taken.</summary>
    static int SignIn(Interval gap, Expression tree, Letter unknown)
    {
        foreach (var sample in Samples(gap))
        {
            try
            {
                if (Careful.SignAt(tree, unknown, sample) is { } sign and not 0)
                {
                    return sign;
                }
            }
            catch (UnsolvedException)
            {
                // Too large or too near to an end here; the next sample may do.
            }
        }

        throw new UnsolvedException("No sample tells the sign.");
    }

    static Real Middle(Interval gap) => Samples(gap).First();

    static IEnumerable<Real> Samples(Interval gap)
    {
        Rational[] parts = [new(1, 2), new(1, 3), new(3, 4), new(1, 7), new(9, 10), new(1, 50)];
        return parts.Select(part => Careful.Approximate(part)).Select(part => (gap.From, gap.To) switch
        {
            (null, null) => Near(10 * (part - 0.5), gap),
            ({ } from, null) => Near(from.Approximation + (2 * part * (1 + (0.1 * Math.Abs(from.Approximation)))), gap),
            (null, { } to) => Near(to.Approximation - (2 * part * (1 + (0.1 * Math.Abs(to.Approximation)))), gap),
            ({ } from, { } to) => Near(from.Approximation + ((to.Approximation - from.Approximation) * part), gap),
        });
    }

    /// <summary>The shortest binary fraction near the value inside the gap, so that samples are counted exactly.</summary>
    static Real Near(double value, Interval gap)
    {
        for (var denominator = 1L; denominator <= 1L << 46; denominator *= 2)
        {
            var rounded = Math.Round(value * denominator);
            var sample = rounded / denominator;
            if ((gap.From is null || sample > gap.From.Approximation) && (gap.To is null || sample < gap.To.Approximation)
                && Math.Abs(sample - value) <= 0.05 * (1 + Math.Abs(value)))
            {
                return new Rational(new BigInteger(rounded), denominator);
            }
        }

        throw new UnsolvedException("The ends lie too close together.");
    }
}
