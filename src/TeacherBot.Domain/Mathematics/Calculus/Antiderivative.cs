using F = TeacherBot.Domain.Mathematics.Function;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Antiderivatives by the table of the eleventh grade and its three rules: sums, constant factors, a linear argument.</summary>
public static class Antiderivative
{
    /// <summary>One of the antiderivatives, without the constant.</summary>
    /// <exception cref="UnsolvedException">Beyond the table.</exception>
    public static Expression Of(Expression expression, char variable) => Table(expression, variable) ?? Termwise(expression, variable)
        ?? throw new UnsolvedException($"The antiderivative of {expression} is beyond the table.");

    static Expression? Table(Expression expression, char variable)
    {
        if (!Derivative.Depends(expression, variable))
        {
            return Simplified.Product(expression, new Letter(variable));
        }

        return expression switch
        {
            Letter => Scaled(new Rational(1, 2), expression.Power(2)),
            Negative negative => Table(negative.Operand, variable) is { } operand ? Simplified.Minus(operand) : null,
            Binary binary => OfBinary(binary, variable),
            Call call when Linear(call.Argument, variable) is { } slope => OfCall(call, slope),
            _ => null,
        };
    }

    static Expression? OfBinary(Binary binary, char variable)
    {
        var (left, right) = (binary.Left, binary.Right);
        switch (binary.Operation)
        {
            case Operation.Add or Operation.Subtract:
                return TryOf(left, variable) is { } first && TryOf(right, variable) is { } second
                    ? Simplified.Sum(first, binary.Operation == Operation.Add ? second : Simplified.Minus(second))
                    : null;
            case Operation.Multiply when !Derivative.Depends(left, variable):
                return TryOf(right, variable) is { } of ? Simplified.Product(left, of) : null;
            case Operation.Multiply when !Derivative.Depends(right, variable):
                return TryOf(left, variable) is { } by ? Simplified.Product(right, by) : null;
            case Operation.Divide or Operation.Over when !Derivative.Depends(right, variable):
                return TryOf(left, variable) is { } top ? Simplified.Quotient(top, right) : null;
            case Operation.Divide or Operation.Over when !Derivative.Depends(left, variable):
                return OfReciprocal(right, variable) is { } reciprocal ? Simplified.Product(left, reciprocal) : null;
            case Operation.Power:
                return OfPower(left, right, variable);
            default:
                return null;
        }
    }

    /// <summary>Of 1 divided by a linear expression, its power or root, cos² or sin².</summary>
    static Expression? OfReciprocal(Expression divisor, char variable) => divisor switch
    {
        Binary { Operation: Operation.Multiply } product when !Derivative.Depends(product.Left, variable) =>
            OfReciprocal(product.Right, variable) is { } rest ? Simplified.Quotient(rest, product.Left) : null,
        Binary { Operation: Operation.Power, Left: Call { Function: F.Cos } cos } square when square.Right == 2 && Linear(cos.Argument, variable) is { } slope =>
            Scaled(1 / slope, new Call(F.Tg, cos.Argument)),
        Binary { Operation: Operation.Power, Left: Call { Function: F.Sin } sin } square when square.Right == 2 && Linear(sin.Argument, variable) is { } slope =>
            Scaled(-1 / slope, new Call(F.Ctg, sin.Argument)),
        Binary { Operation: Operation.Power } power when Exact.TryOf(power.Right)?.Rational is { } exponent => Raised(power.Left, -exponent, variable),
        Call { Function: F.Sqrt } root when Linear(root.Argument, variable) is { } slope => Scaled(2 / slope, root),
        _ => Raised(divisor, -1, variable),
    };

    static Expression? OfPower(Expression @base, Expression exponent, char variable)
    {
        if (Derivative.Depends(exponent, variable))
        {
            return !Derivative.Depends(@base, variable) && Linear(exponent, variable) is { } slope
                ? Scaled(1 / slope, Simplified.Quotient(@base.Power(exponent), Simplified.Logarithm(@base)))
                : null;
        }

        return Exact.TryOf(exponent)?.Rational is { } power ? Raised(@base, power, variable) : null;
    }

    /// <summary>Of a power of a linear expression.</summary>
    static Expression? Raised(Expression @base, Rational exponent, char variable)
    {
        if (Linear(@base, variable) is not { } slope)
        {
            return null;
        }

        return exponent == -1
            ? Scaled(1 / slope, new Call(F.Ln, new Call(F.Abs, @base)))
            : exponent < -1 && exponent.IsInteger
                ? Scaled(1 / (slope * (exponent + 1)), ((Expression)1).Over(Simplified.Power(@base, Simplified.Of(-exponent - 1))))
                : Scaled(1 / (slope * (exponent + 1)), Simplified.Power(@base, Simplified.Of(exponent + 1)));
    }

    static Expression? OfCall(Call call, Rational slope) => call.Function switch
    {
        F.Sin => Scaled(-1 / slope, new Call(F.Cos, call.Argument)),
        F.Cos => Scaled(1 / slope, new Call(F.Sin, call.Argument)),
        F.Sqrt => Scaled(new Rational(2, 3) / slope, call.Argument * call),
        _ => null,
    };

    /// <summary>Brackets opened, or a fraction divided term by term by a power of the letter.</summary>
    static Expression? Termwise(Expression expression, char variable)
    {
        if (RationalFunction.TryOf(expression)?.Reduced() is not { } function || function.Numerator.In(variable) is not { } top || function.Denominator.In(variable) is not { } bottom
            || Enumerable.Range(0, bottom.Degree).Any(exponent => !bottom[exponent].IsZero))
        {
            return null;
        }

        return top.Coefficients
            .Select((coefficient, exponent) => (Factor: coefficient / bottom.Leading, Exponent: exponent - bottom.Degree))
            .Where(term => !term.Factor.IsZero)
            .Select(term => Scaled(term.Factor, Raised(new Letter(variable), term.Exponent, variable)!))
            .Aggregate(Simplified.Sum);
    }

    static Expression? TryOf(Expression expression, char variable) => Table(expression, variable) ?? Termwise(expression, variable);

    static Expression Scaled(Rational factor, Expression expression) => Simplified.Product(Simplified.Of(factor), expression);

    /// <summary>k for kx+b; null for anything else.</summary>
    static Rational? Linear(Expression expression, char variable) =>
        Ratio.TryOf(expression, variable) is { Top: [_, { Rational: { } slope }], Bottom: [{ Rational: { } unit }] } ? slope / unit : null;
}
