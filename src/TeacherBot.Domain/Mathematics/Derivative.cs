namespace TeacherBot.Domain.Mathematics;

using F = Function;

/// <summary>Derivatives by the rules of the tenth and eleventh grade.</summary>
public static class Derivative
{
    /// <summary>The derivative, without zeros, ones and double signs; every other letter is a constant.</summary>
    /// <param name="variable">A letter without an index.</param>
    /// <exception cref="EvaluationException">The variable stands in a remainder or a factorial.</exception>
    public static Expression Of(Expression expression, char variable)
    {
        if (!Depends(expression, variable))
        {
            return 0;
        }

        return expression switch
        {
            Letter => 1,
            Negative negative => Simplified.Minus(Of(negative.Operand, variable)),
            Degrees degrees => Of(degrees.Angle * Constant.Pi.Over(180), variable),
            Binary binary => OfBinary(binary, variable),
            Call call => OfCall(call, variable),
            _ => throw new EvaluationException($"{expression} has no derivative."),
        };
    }

    internal static bool Depends(Expression expression, char variable) =>
        LinearEquation.Unknowns(expression).Any(unknown => unknown is Letter { Index: null } letter && letter.Name == variable);

    static Expression OfBinary(Binary binary, char variable)
    {
        var (u, v) = (binary.Left, binary.Right);
        switch (binary.Operation)
        {
            case Operation.Add:
                return Simplified.Sum(Of(u, variable), Of(v, variable));
            case Operation.Subtract:
                return Simplified.Sum(Of(u, variable), Simplified.Minus(Of(v, variable)));
            case Operation.Multiply:
                return Simplified.Sum(Simplified.Product(Of(u, variable), v), Simplified.Product(u, Of(v, variable)));
            case Operation.Divide or Operation.Over when !Depends(v, variable):
                return Simplified.Quotient(Of(u, variable), v);
            case Operation.Divide or Operation.Over:
                var top = Simplified.Sum(Simplified.Product(Of(u, variable), v), Simplified.Minus(Simplified.Product(u, Of(v, variable))));
                return Simplified.Quotient(top, Simplified.Power(v, 2));
            case Operation.Power:
                return OfPower(binary, variable);
            default:
                throw new EvaluationException("A remainder has no derivative.");
        }
    }

    static Expression OfPower(Binary power, char variable)
    {
        var (u, v) = (power.Left, power.Right);
        if (!Depends(v, variable))
        {
            var lower = Exact.TryOf(v)?.Rational is { } exponent ? Simplified.Of(exponent - 1) : Simplified.Sum(v, -1);
            return Simplified.Product(Simplified.Product(v, Simplified.Power(u, lower)), Of(u, variable));
        }

        var exponential = Simplified.Product(power, Simplified.Logarithm(u));
        return Depends(u, variable)
            ? Simplified.Product(power, Of(v * new Call(F.Ln, u), variable))
            : Simplified.Product(Of(v, variable), exponential);
    }

    static Expression OfCall(Call call, char variable)
    {
        var u = call.Argument;
        var (first, inner) = (call.Arguments[0], Of(u, variable));
        if (call.Arguments.Count == 2 && Depends(first, variable))
        {
            return Of(call.Function == F.Log ? new Call(F.Ln, u).Over(new Call(F.Ln, first)) : u.Power(((Expression)1).Over(first)), variable);
        }

        return call.Function switch
        {
            F.Sin => Simplified.Product(inner, new Call(F.Cos, u)),
            F.Cos => Simplified.Minus(Simplified.Product(inner, new Call(F.Sin, u))),
            F.Tg => Simplified.Quotient(inner, new Call(F.Cos, u).Power(2)),
            F.Ctg => Simplified.Minus(Simplified.Quotient(inner, new Call(F.Sin, u).Power(2))),
            F.Arcsin => Simplified.Quotient(inner, new Call(F.Sqrt, 1 - Simplified.Power(u, 2))),
            F.Arccos => Simplified.Minus(Simplified.Quotient(inner, new Call(F.Sqrt, 1 - Simplified.Power(u, 2)))),
            F.Arctg => Simplified.Quotient(inner, 1 + Simplified.Power(u, 2)),
            F.Arcctg => Simplified.Minus(Simplified.Quotient(inner, 1 + Simplified.Power(u, 2))),
            F.Sqrt => Simplified.Quotient(inner, 2 * (Expression)call),
            F.Root => Simplified.Quotient(inner, Simplified.Product(first, new Call(F.Root, first, Simplified.Power(u, Simplified.Sum(first, -1))))),
            F.Abs => Simplified.Quotient(Simplified.Product(inner, u), call),
            F.Ln => Simplified.Quotient(inner, u),
            F.Lg => Simplified.Quotient(inner, Simplified.Product(u, new Call(F.Ln, 10))),
            F.Log => Simplified.Quotient(inner, Simplified.Product(u, Simplified.Logarithm(first))),
            _ => throw new EvaluationException($"{call.Function} has no derivative."),
        };
    }
}
