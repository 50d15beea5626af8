namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Where an expression is 0. Every step passes to an equation that all the roots of the former satisfy, so nothing is lost;
/// what was gained on the way is thrown out by substitution into the expression as it stood.
/// </summary>
static class EquationSolver
{
    const int Deepest = 14;

    /// <exception cref="UnsolvedException">Beyond the methods known here.</exception>
    public static IntervalSet Zeros(Expression expression, Letter unknown, int depth = 0)
    {
        if (depth > Deepest)
        {
            throw new UnsolvedException("The equation is too deep.");
        }

        if (!expression.Has(unknown))
        {
            return expression.HasLetters() ? throw new UnsolvedException("There are several unknowns.")
                : Careful.SignAt(expression, unknown, 0) == 0 ? IntervalSet.All : IntervalSet.Empty;
        }

        var candidates = Candidates(Terms.Prepared(expression), unknown, depth);
        var roots = candidates.Points.Where(root => Careful.SignAt(expression, unknown, root) == 0);
        var ranges = candidates.IsFinite ? IntervalSet.Empty : candidates.Except(IntervalSet.Of(candidates.Points)).Intersect(Domains.Of(expression, unknown, depth + 1));
        return IntervalSet.Of([.. roots]).Union(ranges);
    }

    static IntervalSet Candidates(Expression tree, Letter unknown, int depth)
    {
        switch (tree)
        {
            case Negative negative:
                return Zeros(negative.Operand, unknown, depth + 1);
            case Binary { Operation: Operation.Multiply } product:
                return Zeros(product.Left, unknown, depth + 1).Union(Zeros(product.Right, unknown, depth + 1));
            case Binary { Operation: Operation.Divide or Operation.Over } quotient:
                return Zeros(quotient.Left, unknown, depth + 1);
            case Binary { Operation: Operation.Add or Operation.Subtract, Right: Number { Value.IsZero: true } } sum:
                return Zeros(sum.Left, unknown, depth + 1);
            case Binary { Operation: Operation.Power } power when !power.Right.HasLetters():
                return Zeros(power.Left, unknown, depth + 1);
        }

        var function = RationalFunction.TryOf(tree, Terms.IsAtom) ?? throw new UnsolvedException($"{tree} is beyond the known methods.");
        return OfPolynomial(function.Numerator, unknown, depth);
    }

    static IntervalSet OfPolynomial(Polynomial polynomial, Letter unknown, int depth)
    {
        if (polynomial.IsZero)
        {
            return IntervalSet.All;
        }

        var atoms = polynomial.Generators.Where(generator => generator.Tree.Has(unknown)).ToList();
        if (polynomial.Generators.Any(generator => !generator.Tree.Has(unknown) && generator.Tree.HasLetters()))
        {
            throw new UnsolvedException("There are several unknowns.");
        }

        if (Split(polynomial, atoms) is { } split)
        {
            return split.Factors.Select(factor => AtomAt(factor.Tree, 0, unknown, depth))
                .Aggregate(OfPolynomial(split.Quotient, unknown, depth + 1), (set, zeros) => set.Union(zeros));
        }

        if (atoms.Count == 0)
        {
            return Zeros(polynomial.ToExpression(), unknown, depth + 1);
        }

        if (atoms is [var only])
        {
            var values = AtomValues(polynomial, only, depth);
            return values.Select(value => AtomAt(only.Tree, value, unknown, depth)).Aggregate(IntervalSet.Empty, (set, zeros) => set.Union(zeros));
        }

        if (atoms.Find(atom => atom.Tree is Call { Function: Function.Abs }) is { } absolute)
        {
            return AbsoluteValues.Zeros(polynomial, absolute, unknown, depth);
        }

        return Logarithms.Zeros(polynomial, atoms, unknown, depth)
            ?? Exponentials.Zeros(polynomial, atoms, unknown, depth)
            ?? RadicalEquations.Zeros(polynomial, atoms, unknown, depth)
            ?? throw new UnsolvedException($"{polynomial} = 0 mixes functions that are not solved together.");
    }

    static IntervalSet AtomAt(Expression atom, Real value, Letter unknown, int depth) =>
        atom == unknown ? IntervalSet.Of(value) : Inverse.Of(atom, value, unknown, depth + 1);

    /// <summary>Powers of atoms that every term has.</summary>
    static (List<Generator> Factors, Polynomial Quotient)? Split(Polynomial polynomial, List<Generator> atoms)
    {
        var common = atoms.Where(atom => polynomial.By(atom)[0].IsZero).ToList();
        if (common.Count == 0 || polynomial.Degree == 1)
        {
            return null;
        }

        var rest = polynomial;
        foreach (var atom in common)
        {
            var parts = rest.By(atom).SkipWhile(part => part.IsZero).ToList();
            rest = parts.Select((part, exponent) => part * Polynomial.Of(Monomial.Of(atom, exponent), 1)).Aggregate((sum, part) => sum + part);
        }

        return (common, rest);
    }

    /// <summary>The values that make a polynomial of one atom 0; its coefficients may hold irrational constants.</summary>
    static IReadOnlyList<Real> AtomValues(Polynomial polynomial, Generator atom, int depth)
    {
        if (polynomial.In(atom) is { } rational)
        {
            return PolynomialRoots.Of(rational);
        }

        var parts = polynomial.By(atom).Select(part => Real.Of(part.ToExpression())).ToList();
        if (Real.Compare(parts[^1], 0) == 0)
        {
            throw new UnsolvedException("The leading coefficient vanishes.");
        }

        return parts switch
        {
            [var b, var a] => [Real.Of(new Negative(b.Tree).Over(a.Tree))],
            [var c, var b, var a] => Quadratic(a.Tree, b.Tree, c.Tree),
            _ when parts.Skip(1).SkipLast(1).All(part => part.Rational is { IsZero: true }) && parts.Count % 2 == 0 =>
                [Real.Of(new Call(Function.Root, parts.Count - 1, new Negative(parts[0].Tree).Over(parts[^1].Tree)))],
            _ => RadicalEquations.WithoutConstants(polynomial) is { } rationalised && depth < Deepest
                ? [.. AtomValues(rationalised, atom, depth + 1).Where(value => Careful.SignAt(polynomial.Substitute(atom, Polynomial.Of(new Generator(new Letter('x')))).ToExpression(), new Letter('x'), value) == 0)]
                : throw new UnsolvedException("A polynomial with irrational coefficients is solved up to degree 2."),
        };
    }

    static IReadOnlyList<Real> Quadratic(Expression a, Expression b, Expression c)
    {
        var discriminant = Real.Of(b.Power(2) - (4 * a * c));
        var root = new Call(Function.Sqrt, discriminant.Tree);
        return Real.Compare(discriminant, 0) switch
        {
            < 0 => [],
            0 => [Real.Of(new Negative(b).Over(2 * a))],
            _ => Real.Ordered([Real.Of((new Negative(b) - root).Over(2 * a)), Real.Of((new Negative(b) + root).Over(2 * a))]),
        };
    }
}
