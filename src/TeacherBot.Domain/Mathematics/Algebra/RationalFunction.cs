namespace TeacherBot.Domain.Mathematics;

/// <summary>A quotient of two polynomials. It remembers every divisor that stood in the expression: where one of them is 0, there is no value.</summary>
public sealed class RationalFunction
{
    /// <summary>The highest exponent a formula may carry to be expanded.</summary>
    public const int LargestExponent = 60;

    RationalFunction(Polynomial numerator, Polynomial denominator, IReadOnlyList<Polynomial> excluded) =>
        (Numerator, Denominator, Excluded) = (numerator, denominator, excluded);

    public Polynomial Numerator { get; }

    /// <summary>Never the zero polynomial.</summary>
    public Polynomial Denominator { get; }

    /// <summary>Every divisor with letters, as it stood there, before anything was reduced.</summary>
    public IReadOnlyList<Polynomial> Excluded { get; }

    /// <summary>Null when something else than + − · : and whole powers stands there.</summary>
    /// <exception cref="UnsolvedException">Beyond any school in size.</exception>
    /// <exception cref="EvaluationException">Division by zero.</exception>
    public static RationalFunction? TryOf(Expression expression) => TryOf(expression, tree => tree is Letter or Gap);

    /// <summary>As <see cref="TryOf(Expression)"/>, but whatever the caller names is taken for a letter.</summary>
    public static RationalFunction? TryOf(Expression expression, Func<Expression, bool> isLetter)
    {
        if (isLetter(expression))
        {
            return Whole(Polynomial.Of(new Generator(expression)));
        }

        return expression switch
        {
            Number number => Whole(Polynomial.Constant(number.Value)),
            Mixed mixed => Whole(Polynomial.Constant(mixed.Value())),
            Negative negative => TryOf(negative.Operand, isLetter) is { } operand ? operand.Times(Whole(Polynomial.Constant(-1))) : null,
            Binary { Operation: Operation.Power } power => Power(power, isLetter),
            Binary binary when TryOf(binary.Left, isLetter) is { } left && TryOf(binary.Right, isLetter) is { } right => Joined(binary.Operation, left, right),
            _ => null,
        };
    }

    public static RationalFunction Of(Polynomial polynomial) => Whole(polynomial);

    /// <summary>Equal wherever both have a value.</summary>
    public bool SameAs(RationalFunction other) => (Numerator * other.Denominator).Equals(other.Numerator * Denominator);

    /// <summary>Numerator and denominator without a common factor, for functions of one letter at most.</summary>
    /// <exception cref="UnsolvedException">Several letters.</exception>
    public RationalFunction Reduced()
    {
        var letters = Numerator.Generators.Union(Denominator.Generators).ToList();
        if (letters.Count == 0)
        {
            return Whole(Polynomial.Constant(Numerator.FreeTerm / Denominator.FreeTerm));
        }

        if (letters.Count > 1 || Numerator.In(letters[0]) is not { } top || Denominator.In(letters[0]) is not { } bottom)
        {
            throw new UnsolvedException("A fraction of several letters is not reduced.");
        }

        var common = Univariate.Gcd(top, bottom);
        var (divisor, factor) = (bottom.DividedBy(common).Quotient, bottom.Leading / common.Leading);
        return new(
            (top.DividedBy(common).Quotient * (1 / factor)).Of(letters[0]),
            (divisor * (1 / factor)).Of(letters[0]),
            Excluded);
    }

    static RationalFunction Whole(Polynomial polynomial) => new(polynomial, Polynomial.One, []);

    static RationalFunction? Joined(Operation operation, RationalFunction left, RationalFunction right) => operation switch
    {
        Operation.Add => left.Plus(right),
        Operation.Subtract => left.Plus(right.Times(Whole(Polynomial.Constant(-1)))),
        Operation.Multiply => left.Times(right),
        Operation.Divide or Operation.Over => left.Times(right.Inverse()),
        _ => null,
    };

    static RationalFunction? Power(Binary power, Func<Expression, bool> isLetter)
    {
        if (TryOf(power.Right, isLetter) is not { Denominator.IsConstant: true, Numerator.IsConstant: true } exponent
            || TryOf(power.Left, isLetter) is not { } @base)
        {
            return null;
        }

        var value = exponent.Numerator.FreeTerm / exponent.Denominator.FreeTerm;
        if (!value.IsInteger)
        {
            return null;
        }

        if (Rational.Abs(value) > (@base.IsNumber ? Evaluation.LargestExponent : LargestExponent))
        {
            throw new UnsolvedException($"An exponent above {LargestExponent} is not expanded.");
        }

        if (@base.IsNumber)
        {
            return Whole(Polynomial.Constant(Evaluation.Apply(Operation.Power, @base.Numerator.FreeTerm / @base.Denominator.FreeTerm, value)));
        }

        var whole = (int)value.Numerator;
        var positive = whole >= 0 ? @base : @base.Inverse();
        if (whole == 0)
        {
            // Zero to the power of zero has no value.
            return new(Polynomial.One, Polynomial.One, [.. @base.Excluded, @base.Numerator]);
        }

        return new(positive.Numerator.Power(Math.Abs(whole)), positive.Denominator.Power(Math.Abs(whole)), positive.Excluded);
    }

    bool IsNumber => Numerator.IsConstant && Denominator.IsConstant;

    RationalFunction Plus(RationalFunction other) => Denominator.Equals(other.Denominator)
        ? new(Numerator + other.Numerator, Denominator, [.. Excluded, .. other.Excluded])
        : new(
            (Numerator * other.Denominator) + (other.Numerator * Denominator),
            Denominator * other.Denominator,
            [.. Excluded, .. other.Excluded]);

    RationalFunction Times(RationalFunction other) =>
        new(Numerator * other.Numerator, Denominator * other.Denominator, [.. Excluded, .. other.Excluded]);

    RationalFunction Inverse()
    {
        if (Numerator.IsZero)
        {
            throw new EvaluationException("Division by zero.");
        }

        return Numerator.IsConstant ? new(Denominator, Numerator, Excluded) : new(Denominator, Numerator, [.. Excluded, Numerator]);
    }
}
