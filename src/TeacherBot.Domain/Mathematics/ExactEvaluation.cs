using F = TeacherBot.Domain.Mathematics.Function;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Walks over an expression and keeps every value exact; null as soon as one is undefined or of another form.</summary>
static class ExactEvaluation
{
    public static Exact? Of(Expression expression)
    {
        var value = expression switch
        {
            Number number => number.Value,
            Mixed { Denominator.IsZero: false } mixed => new Rational(mixed.Whole, 1) + new Rational(mixed.Numerator, mixed.Denominator),
            Constant constant => constant == Constant.Pi ? Exact.Pi : null,
            Negative negative => Of(negative.Operand) is { } operand ? -operand : null,
            Degrees degrees => Of(degrees.Angle) is { } angle ? angle * Exact.Pi * new Rational(1, 180) : null,
            Binary { Operation: Operation.Power } power => Power(power),
            Binary binary => Of(binary.Left) is { } left && Of(binary.Right) is { } right ? Joined(binary.Operation, left, right) : null,
            Call call => Function(call),
            _ => (Exact?)null,
        };
        value ??= PowerArithmetic.Of(expression);
        return value is { IsModest: true } ? value : null;
    }

    static Exact? Joined(Operation operation, Exact left, Exact right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide or Operation.Over => right.Inverse() is { } inverse ? left * inverse : null,
        Operation.Modulo => left.Rational is { IsInteger: true } whole && right.Rational is { IsInteger: true, IsZero: false } divisor
            ? (Rational)Rational.Modulo(whole.Numerator, divisor.Numerator)
            : (Exact?)null,
        _ => null,
    };

    static Exact? Function(Call call)
    {
        if (call.Function is F.Ln || call is { Function: F.Log, Arguments: [Constant { Name: "e" }, _] })
        {
            return NaturalLogarithm(call.Argument);
        }

        if (Of(call.Argument) is not { } x)
        {
            return null;
        }

        return call.Function switch
        {
            F.Sqrt => ExactPower.Root(x, 2),
            F.Root => Of(call.Arguments[0])?.Rational is { IsInteger: true } degree && degree >= 2 && degree <= Evaluation.LargestExponent
                ? ExactPower.Root(x, (int)degree.Numerator)
                : null,
            F.Abs => x.Sign < 0 ? -x : x,
            F.Lg => ExactPower.Logarithm(10, x),
            F.Log => Of(call.Arguments[0]) is { } @base ? ExactPower.Logarithm(@base, x) : null,
            F.Factorial => x.Rational is { IsInteger: true } whole ? ExactPower.Factorial(whole) : null,
            _ => ExactAngle.Of(call.Function, x),
        };
    }

    static Exact? Power(Binary power)
    {
        if (Raised(power) is { } undone)
        {
            return undone;
        }

        if (power.Left == Constant.E)
        {
            return Of(power.Right) is { IsZero: true } ? Exact.One : null;
        }

        return Of(power.Left) is { } @base && Of(power.Right) is { Rational: { } exponent } ? ExactPower.Of(@base, exponent) : null;
    }

    /// <summary>A base to a logarithm of the same base: <c>2^{\log_2 3}</c>, <c>3^{2\log_3 5}</c>, <c>e^{\ln 2}</c>.</summary>
    static Exact? Raised(Binary power)
    {
        var (factor, logarithm) = power.Right is Binary { Operation: Operation.Multiply } product ? (Of(product.Left), product.Right) : (Exact.One, power.Right);
        var undone = logarithm switch
        {
            Call { Function: F.Log } log when Base(log.Arguments[0], power.Left) => log.Argument,
            Call { Function: F.Lg } lg when Base(10, power.Left) => lg.Argument,
            Call { Function: F.Ln } ln when power.Left == Constant.E => ln.Argument,
            _ => null,
        };
        return factor?.Rational is { } exponent && undone is not null && Of(undone) is { Sign: > 0 } value ? ExactPower.Of(value, exponent) : null;
    }

    static bool Base(Expression logarithm, Expression power) =>
        Of(logarithm) is { Sign: > 0 } @base ? @base != Exact.One && @base == Of(power) : logarithm == Constant.E && power == Constant.E;

    /// <summary>The power of e that stands there: e is no exact number, but its logarithm is.</summary>
    static Exact? NaturalLogarithm(Expression expression) => expression switch
    {
        Constant { Name: "e" } => Exact.One,
        Binary { Operation: Operation.Power } power => NaturalLogarithm(power.Left) is { } @base && Of(power.Right) is { } exponent ? @base * exponent : null,
        Binary { Operation: Operation.Multiply } product => NaturalLogarithm(product.Left) is { } left && NaturalLogarithm(product.Right) is { } right ? left + right : null,
        Binary { Operation: Operation.Over or Operation.Divide } quotient => NaturalLogarithm(quotient.Left) is { } top && NaturalLogarithm(quotient.Right) is { } bottom ? top - bottom : null,
        Call { Function: F.Sqrt } root => NaturalLogarithm(root.Argument) is { } inner ? inner * new Rational(1, 2) : null,
        _ => Of(expression) == Exact.One ? Exact.Zero : null,
    };
}
