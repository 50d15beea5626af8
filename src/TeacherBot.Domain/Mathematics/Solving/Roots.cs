namespace TeacherBot.Domain.Mathematics;

/// <summary>The answer to an equation with one unknown.</summary>
/// <param name="Set">All its solutions.</param>
/// <param name="IsAll">Whether every number of the domain is a root.</param>
public sealed record RootSet(IntervalSet Set, bool IsAll)
{
    /// <summary>Whether the roots can be listed; none at all is a list too.</summary>
    public bool IsFinite => Set.IsFinite;

    /// <summary>From the smallest up.</summary>
    /// <exception cref="UnsolvedException">There are infinitely many.</exception>
    public IReadOnlyList<Real> List => IsFinite ? Set.Points : throw new UnsolvedException("There are infinitely many roots.");
}

/// <summary>Roots of equations with one unknown: complete, and each checked by substitution.</summary>
public static class Roots
{
    /// <param name="equation">With one equals sign.</param>
    /// <param name="domain">Where the roots are looked for; everywhere when null.</param>
    /// <exception cref="UnsolvedException">No equation, several unknowns, or beyond the methods of this room.</exception>
    public static RootSet Of(Statement equation, char unknown, IntervalSet? domain = null)
    {
        if (!equation.IsEquality)
        {
            throw new UnsolvedException("An equation has two sides and one equals sign.");
        }

        return Protected.Run(() =>
        {
            var (letter, difference) = (new Letter(unknown), equation.Terms[0] - equation.Terms[1]);
            var everywhere = domain ?? IntervalSet.All;
            var set = EquationSolver.Zeros(difference, letter).Intersect(everywhere);
            return new RootSet(set, !set.IsFinite && set.Equals(Domains.Of(difference, letter, 0).Intersect(everywhere)));
        });
    }
}
