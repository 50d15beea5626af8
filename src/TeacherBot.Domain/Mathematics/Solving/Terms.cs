namespace TeacherBot.Domain.Mathematics;

/// <summary>Questions about a tree and its unknown that every solver asks.</summary>
static class Terms
{
    public static bool Has(this Expression tree, Letter unknown) => tree switch
    {
        Letter letter => letter == unknown,
        Negative negative => negative.Operand.Has(unknown),
        Binary binary => binary.Left.Has(unknown) || binary.Right.Has(unknown),
        Call call => call.Arguments.Any(argument => argument.Has(unknown)),
        Degrees degrees => degrees.Angle.Has(unknown),
        _ => false,
    };

    public static bool HasLetters(this Expression tree) => tree switch
    {
        Letter or Gap => true,
        Negative negative => negative.Operand.HasLetters(),
        Binary binary => binary.Left.HasLetters() || binary.Right.HasLetters(),
        Call call => call.Arguments.Any(HasLetters),
        Degrees degrees => degrees.Angle.HasLetters(),
        _ => false,
    };

    /// <summary>What rational arithmetic cannot look into: functions, irrational constants, powers with another exponent than a whole number.</summary>
    public static bool IsAtom(Expression tree) => tree is Letter or Gap or Constant or Call or Degrees
        || (tree is Binary { Operation: Operation.Power } power && (power.Right.HasLetters() || Careful.Rational(power.Right) is not { IsInteger: true }));

    /// <summary>The same function of the unknown in the form the solvers know: constants counted, √(h²) as |h|, fractional powers as powers of roots.</summary>
    public static Expression Prepared(Expression tree)
    {
        if (tree is not (Number or Letter) && !tree.HasLetters() && Careful.Rational(tree) is { } value)
        {
            return PolynomialPrint.Of(value);
        }

        return tree switch
        {
            Negative negative => new Negative(Prepared(negative.Operand)),
            Binary { Operation: Operation.Power } power => PreparedPower(Prepared(power.Left), power.Right),
            Binary binary => new Binary(binary.Operation, Prepared(binary.Left), Prepared(binary.Right)),
            Call { Function: Function.Sqrt } root => SquareRoot(Prepared(root.Argument)),
            Call { Function: Function.Root } root when Careful.Rational(root.Arguments[0]) is { } degree && degree == 2 => SquareRoot(Prepared(root.Argument)),
            Call call => new Call(call.Function, [.. call.Arguments.Select(Prepared)]),
            Degrees degrees => Prepared(degrees.Angle) * Constant.Pi.Over(180),
            _ => tree,
        };
    }

    static Expression PreparedPower(Expression @base, Expression exponent)
    {
        if (exponent.HasLetters() || Careful.Rational(exponent) is not { IsInteger: false } fraction || !@base.HasLetters())
        {
            return @base.Power(Prepared(exponent));
        }

        var root = @base.Power(PolynomialPrint.Of(new Rational(1, fraction.Denominator)));
        return fraction.Numerator.IsOne ? root : root.Power(PolynomialPrint.Of(fraction.Numerator));
    }

    static Expression SquareRoot(Expression radicand)
    {
        if (RationalFunction.TryOf(radicand) is { Excluded.Count: 0, Denominator.IsConstant: true } whole && whole.Numerator.Generators is [var letter]
            && (whole.Numerator * (1 / whole.Denominator.FreeTerm)).In(letter) is { } polynomial && RootOf(polynomial) is { } root)
        {
            return new Call(Function.Abs, root.Of(letter).ToExpression());
        }

        return new Call(Function.Sqrt, radicand);
    }

    /// <summary>h with h² = polynomial; null when there is none.</summary>
    static Univariate? RootOf(Univariate polynomial)
    {
        if (polynomial.Degree % 2 != 0 || polynomial.Leading.Sign <= 0
            || Divisibility.WholeRoot(polynomial.Leading.Numerator, 2) is not { } top || Divisibility.WholeRoot(polynomial.Leading.Denominator, 2) is not { } bottom)
        {
            return null;
        }

        // Coefficients of the root from the highest down, as in long division.
        var half = polynomial.Degree / 2;
        var root = new Univariate([.. Enumerable.Repeat(Rational.Zero, half), new Rational(top, bottom)]);
        for (var exponent = half - 1; exponent >= 0; exponent--)
        {
            var missing = (polynomial - (root * root))[exponent + half] / (2 * root.Leading);
            root += new Univariate([.. Enumerable.Repeat(Rational.Zero, exponent), missing]);
        }

        return (root * root).Equals(polynomial) ? root : null;
    }
}
