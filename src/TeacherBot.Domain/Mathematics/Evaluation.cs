namespace TeacherBot.Domain.Mathematics;

/// <summary>The exact value of an expression, in bounded time: a formula from outside cannot make the machine count for minutes.</summary>
public static class Evaluation
{
    /// <summary>Exponents are whole numbers of at most this size.</summary>
    public const int LargestExponent = 1000;

    /// <summary>Numerator and denominator have at most this many binary digits.</summary>
    public const int LargestBits = 20_000;

    /// <exception cref="EvaluationException">Division by zero, an unknown or a gap, an exponent or a number too large, an irrational value.</exception>
    public static Rational Value(this Expression expression) => IsArithmetic(expression)
        ? Arithmetic(expression)
        : Exact.TryOf(expression)?.Rational ?? throw new EvaluationException($"{expression} has no rational value, or none is known.");

    /// <summary>Whether every part is a fraction itself, so that the reason for having no value can be told exactly.</summary>
    static bool IsArithmetic(Expression expression) => expression switch
    {
        Call or Constant or Degrees => false,
        Negative negative => IsArithmetic(negative.Operand),
        Binary { Operation: Operation.Power } power => IsArithmetic(power.Left) && !IsBroken(power.Right),
        Binary binary => IsArithmetic(binary.Left) && IsArithmetic(binary.Right),
        _ => true,
    };

    static bool IsBroken(Expression exponent) => exponent switch
    {
        Binary { Operation: Operation.Divide or Operation.Over } or Number { Value.IsInteger: false } or Mixed => true,
        Negative negative => IsBroken(negative.Operand),
        Binary binary => IsBroken(binary.Left) || IsBroken(binary.Right),
        _ => !IsArithmetic(exponent),
    };

    static Rational Arithmetic(Expression expression)
    {
        var value = expression switch
        {
            Number number => number.Value,
            Mixed mixed => new Rational(mixed.Whole, 1) + Quotient(mixed.Numerator, mixed.Denominator),
            Negative negative => -Arithmetic(negative.Operand),
            Binary binary => Apply(binary.Operation, Arithmetic(binary.Left), Arithmetic(binary.Right)),
            Letter letter => throw new EvaluationException($"The value of {letter.Name} is not known."),
            Gap gap => throw new EvaluationException($"Gap {gap.Index} is not filled."),
            _ => throw new EvaluationException($"No value is known for {expression.GetType().Name}."),
        };
        return Bounded(value);
    }

    /// <exception cref="EvaluationException">As <see cref="Value"/>.</exception>
    public static Rational Apply(Operation operation, Rational left, Rational right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide or Operation.Over => Quotient(left, right),
        Operation.Modulo => Remainder(left, right),
        Operation.Power => Power(left, right),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    };

    static Rational Quotient(Rational left, Rational right) =>
        right.IsZero ? throw new EvaluationException("Division by zero.") : left / right;

    static Rational Remainder(Rational left, Rational right)
    {
        if (!left.IsInteger || !right.IsInteger || right.IsZero)
        {
            throw new EvaluationException("A remainder needs whole numbers and a divisor other than zero.");
        }

        return Rational.Modulo(left.Numerator, right.Numerator);
    }

    static Rational Power(Rational @base, Rational exponent)
    {
        if (!exponent.IsInteger || Rational.Abs(exponent) > LargestExponent)
        {
            throw new EvaluationException($"An exponent is a whole number of at most {LargestExponent}.");
        }

        if (@base.IsZero && exponent.Sign <= 0)
        {
            throw new EvaluationException("Zero has no such power.");
        }

        var power = (int)exponent.Numerator;
        if ((Bits(@base) - 1) * Math.Abs(power) > LargestBits)
        {
            throw new EvaluationException("The number is too large.");
        }

        return @base.Power(power);
    }

    static Rational Bounded(Rational value) =>
        Bits(value) > LargestBits ? throw new EvaluationException("The number is too large.") : value;

    static long Bits(Rational value) => Math.Max(Rational.Abs(value).Numerator.GetBitLength(), value.Denominator.GetBitLength());
}
