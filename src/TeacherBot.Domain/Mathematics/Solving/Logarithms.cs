namespace TeacherBot.Domain.Mathematics;

/// <summary>Equations of several logarithms: brought to one base, then to one logarithm.</summary>
static class Logarithms
{
    const int HighestPower = 12;

    /// <summary>Null when the atoms are no logarithms, or do not come together.</summary>
    public static IntervalSet? Zeros(Polynomial polynomial, List<Generator> atoms, Letter unknown, int depth)
    {
        // log 9 beside log x goes under the same sign.
        atoms = [.. atoms, .. polynomial.Generators.Where(generator => !generator.Tree.HasLetters() && Read(generator.Tree) is not null)];
        var logarithms = atoms.Select(atom => Read(atom.Tree)).ToList();
        if (logarithms.Any(logarithm => logarithm is null))
        {
            return null;
        }

        var parts = logarithms.Select(logarithm => logarithm!.Value).ToList();
        var common = parts.Select(part => part.Base).FirstOrDefault(@base => !@base.HasLetters())
            ?? parts.Select(part => part.Argument).FirstOrDefault(argument => !argument.HasLetters()) ?? 10;
        if (parts.Exists(part => part.Base != common))
        {
            return Rewritten(polynomial, atoms.Zip(parts, (atom, part) => (atom, InBase(common, part))), unknown, depth);
        }

        return Product(polynomial, atoms, parts, common, unknown, depth)
            ?? (OneArgument(parts) is { } forms ? Rewritten(polynomial, atoms.Zip(forms, (atom, form) => (atom, form(common))), unknown, depth) : null);
    }

    static (Expression Base, Expression Argument)? Read(Expression tree) => tree switch
    {
        Call { Function: Function.Log } call => (Count(call.Arguments[0]), call.Argument),
        Call { Function: Function.Lg } call => (10, call.Argument),
        Call { Function: Function.Ln } call => (Constant.E, call.Argument),
        _ => null,
    };

    static Expression Count(Expression tree) => Careful.Rational(tree) is { } value ? PolynomialPrint.Of(value) : tree;

    /// <summary>log_b g = log_c g : log_c b.</summary>
    static Expression InBase(Expression common, (Expression Base, Expression Argument) logarithm)
    {
        var top = logarithm.Argument.HasLetters() ? new Call(Function.Log, common, logarithm.Argument) : ConstantLogarithm.Of(common, logarithm.Argument);
        return logarithm.Base == common ? top
            : top.Over(logarithm.Base.HasLetters() ? new Call(Function.Log, common, logarithm.Base) : ConstantLogarithm.Of(common, logarithm.Base));
    }

    static IntervalSet Rewritten(Polynomial polynomial, IEnumerable<(Generator Atom, Expression Form)> forms, Letter unknown, int depth)
    {
        var sum = polynomial.ToExpression();
        var table = forms.ToDictionary(form => form.Atom.Tree, form => form.Form);
        return EquationSolver.Zeros(Put(sum), unknown, depth + 1);

        Expression Put(Expression tree) => table.TryGetValue(tree, out var form) ? form : tree switch
        {
            Negative negative => new Negative(Put(negative.Operand)),
            Binary binary => new Binary(binary.Operation, Put(binary.Left), Put(binary.Right)),
            _ => tree,
        };
    }

    /// <summary>Σ kᵢ·log gᵢ + m = 0 with fractions k and m: the product of gᵢ^kᵢ is base^(−m).</summary>
    static IntervalSet? Product(Polynomial polynomial, List<Generator> atoms, List<(Expression Base, Expression Argument)> parts, Expression common, Letter unknown, int depth)
    {
        if (polynomial.Degree > 1 || polynomial.Generators.Count > atoms.Count)
        {
            return null;
        }

        var factors = atoms.Select(atom => polynomial.By(atom)[1].FreeTerm).ToList();
        var lcm = Divisibility.Lcm(factors.Append(polynomial.FreeTerm).Select(factor => factor.Denominator));
        var powers = factors.Select(factor => (factor * lcm).Numerator).ToList();
        var free = -(polynomial.FreeTerm * lcm).Numerator;
        if (powers.Append(free).Any(power => power > HighestPower || power < -HighestPower))
        {
            return null;
        }

        Expression left = 1, right = free.Sign >= 0 ? common.Power((int)free) : common.Power(new Negative((int)-free));
        foreach (var (power, part) in powers.Zip(parts))
        {
            if (power.Sign > 0)
            {
                left *= part.Argument.Power((int)power);
            }
            else
            {
                right *= part.Argument.Power((int)-power);
            }
        }

        return EquationSolver.Zeros(left - right, unknown, depth + 1);
    }

    /// <summary>log(a·hⁿ) = log a + n·log h when all the arguments are such with one h; null otherwise.</summary>
    static List<Func<Expression, Expression>>? OneArgument(List<(Expression Base, Expression Argument)> parts)
    {
        var monomials = new List<(Rational Factor, Univariate Inside, int Exponent, Generator Letter)>();
        foreach (var (_, argument) in parts)
        {
            if (RationalFunction.TryOf(argument) is not { } function || Monomial(function) is not { } monomial)
            {
                return null;
            }

            monomials.Add(monomial);
        }

        var (inside, letter) = (monomials[0].Inside, monomials[0].Letter);
        if (monomials.Exists(monomial => !monomial.Inside.Equals(inside) || monomial.Factor.Sign < 0))
        {
            return null;
        }

        // With an even power only, h may be negative.
        var h = inside.Of(letter).ToExpression();
        var argumentOfAll = monomials.TrueForAll(monomial => monomial.Exponent % 2 == 0) ? new Call(Function.Abs, h) : h;
        return [.. monomials.Select(monomial => (Func<Expression, Expression>)(common =>
            ConstantLogarithm.Of(common, PolynomialPrint.Of(monomial.Factor)) + (monomial.Exponent * new Call(Function.Log, common, argumentOfAll))))];
    }

    static (Rational Factor, Univariate Inside, int Exponent, Generator Letter)? Monomial(RationalFunction function)
    {
        var (whole, sign) = function.Denominator.IsConstant ? (function.Numerator * (1 / function.Denominator.FreeTerm), 1)
            : function.Numerator.IsConstant ? (function.Denominator * (1 / function.Numerator.FreeTerm), -1) : (Polynomial.Zero, 0);
        if (whole.Generators is not [var letter] || whole.In(letter) is not { } polynomial)
        {
            return null;
        }

        var inside = polynomial.SquareFree();
        inside *= 1 / inside.Leading;
        var (exponent, rest) = (0, polynomial);
        while (rest.Degree > 0 && rest.DividedBy(inside) is { Remainder.IsZero: true } division)
        {
            (exponent, rest) = (exponent + 1, division.Quotient);
        }

        return rest.Degree > 0 ? null : (sign > 0 ? rest[0] : 1 / rest[0], inside, sign * exponent, letter);
    }
}
