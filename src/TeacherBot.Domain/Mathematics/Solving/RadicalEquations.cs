namespace TeacherBot.Domain.Mathematics;

/// <summary>A root as it stands in an equation.</summary>
/// <param name="Degree">At least 2.</param>
/// <param name="TakesNegative">Whether its value may be below 0.</param>
readonly record struct Radical(int Degree, Expression Radicand, bool TakesNegative);

/// <summary>Equations with roots: a root is isolated and the equation raised to its power.</summary>
static class RadicalEquations
{
    const int HighestDegree = 20;

    /// <summary>Null when it is no root; x^(1/3) is one.</summary>
    public static Radical? Read(Expression tree) => tree switch
    {
        Call { Function: Function.Sqrt } call => new(2, call.Argument, false),
        Call { Function: Function.Root } call when Careful.Rational(call.Arguments[0]) is { IsInteger: true } degree && degree >= 2 && degree <= HighestDegree =>
            new((int)degree.Numerator, call.Argument, !degree.Numerator.IsEven),
        Binary { Operation: Operation.Power } power when Careful.Rational(power.Right) is { } exponent && exponent.Numerator.IsOne && exponent.Denominator <= HighestDegree =>
            new((int)exponent.Denominator, power.Left, false),
        _ => null,
    };

    /// <summary>Null when there is no root among the atoms.</summary>
    public static IntervalSet? Zeros(Polynomial polynomial, List<Generator> atoms, Letter unknown, int depth)
    {
        // A root inside another root is met when the outer one is gone.
        if (atoms.Find(atom => Read(atom.Tree) is not null && !atoms.Any(outer => !outer.Equals(atom) && Contains(outer.Tree, atom.Tree))) is not { } root)
        {
            return null;
        }

        var free = Without(polynomial, root);
        if (polynomial.By(root).Where((part, exponent) => !part.IsZero && exponent % Read(root.Tree)!.Value.Degree != 0).FirstOrDefault() is null)
        {
            // Only whole powers of what stands inside: nothing was raised, so an identity stays one.
            return EquationSolver.Zeros(free.ToExpression(), unknown, depth + 1);
        }

        var zeros = free.IsZero ? throw new UnsolvedException("Raising to a power left no equation.") : EquationSolver.Zeros(free.ToExpression(), unknown, depth + 1);
        return zeros.IsFinite ? zeros : throw new UnsolvedException("Raising to a power left too much.");
    }

    /// <summary>A polynomial with rational coefficients that has all its roots; null when other constants than roots stand there.</summary>
    public static Polynomial? WithoutConstants(Polynomial polynomial) =>
        polynomial.Generators.FirstOrDefault(generator => !generator.Tree.HasLetters() && Read(generator.Tree) is not null) is { } root ? Without(polynomial, root) : null;

    /// <summary>A + B·r = 0 gives A^n = (−B)^n·g, where g = r^n.</summary>
    static Polynomial Without(Polynomial polynomial, Generator root)
    {
        var (degree, radicand, _) = Read(root.Tree)!.Value;
        var inside = RationalFunction.TryOf(radicand, Terms.IsAtom) ?? throw new UnsolvedException($"{radicand} is beyond the known methods.");
        var powers = polynomial.By(root);
        var highest = (powers.Count - 1) / degree;
        var parts = Enumerable.Range(0, degree).Select(rest => powers
            .Select((part, exponent) => exponent % degree == rest
                ? part * inside.Numerator.Power(exponent / degree) * inside.Denominator.Power(highest - (exponent / degree))
                : Polynomial.Zero)
            .Aggregate(Polynomial.Zero, (sum, part) => sum + part)).ToList();
        var (top, bottom) = (inside.Numerator, inside.Denominator);
        var used = Enumerable.Range(1, degree - 1).Where(rest => !parts[rest].IsZero).ToList();
        return used switch
        {
            [] => parts[0],
            [1] => (parts[0].Power(degree) * bottom) - ((-parts[1]).Power(degree) * top),
            _ when degree == 3 =>
                (parts[0].Power(3) * bottom * bottom) + (parts[1].Power(3) * top * bottom) + (parts[2].Power(3) * top * top)
                - (parts[0] * parts[1] * parts[2] * top * bottom * 3),
            _ => throw new UnsolvedException($"Several powers of {root} are not solved together."),
        };
    }

    static bool Contains(Expression tree, Expression part) => tree == part || tree switch
    {
        Negative negative => Contains(negative.Operand, part),
        Binary binary => Contains(binary.Left, part) || Contains(binary.Right, part),
        Call call => call.Arguments.Any(argument => Contains(argument, part)),
        _ => false,
    };
}
