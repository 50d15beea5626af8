using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Values by doubles for deciding what is zero and what is undefined. Where a sum cancels to the last digits it is 0; where it cancels to
/// some digits only, nothing is decided.
/// </summary>
static class Careful
{
    const double Vanished = 2e-12;
    const double Doubtful = 1e-10;

    /// <summary>Exactly, when only rational arithmetic is needed; null when it is not rational, or has no value.</summary>
    public static Rational? Rational(Expression tree)
    {
        try
        {
            return tree.Value();
        }
        catch (EvaluationException)
        {
            return null;
        }
    }

    /// <summary>The double nearest to a fraction of any size.</summary>
    public static double Approximate(Rational value) => value.IsZero
        ? 0
        : BigInteger.Abs(value.Numerator).GetBitLength() < 1000 && value.Denominator.GetBitLength() < 1000
            ? (double)value.Numerator / (double)value.Denominator
            : value.Sign * Math.Exp(BigInteger.Log(BigInteger.Abs(value.Numerator)) - BigInteger.Log(value.Denominator));

    /// <summary>−1, 0, 1; null where the expression has no value.</summary>
    /// <exception cref="UnsolvedException">The digits do not decide.</exception>
    public static int? SignAt(Expression tree, Letter unknown, Real at)
    {
        var substituted = tree.Replace(leaf => leaf == unknown ? at.Tree : null);
        return Rational(substituted) is { } exact ? exact.Sign : Value(substituted) is { } value ? Math.Sign(value) : null;
    }

    /// <summary>Null where there is no real value.</summary>
    /// <exception cref="UnsolvedException">The digits do not decide, or a letter has no value.</exception>
    public static double? Value(Expression tree)
    {
        double? value = tree switch
        {
            Number number => Approximate(number.Value),
            Mixed mixed => Approximate(new Rational(mixed.Whole, 1) + new Rational(mixed.Numerator, mixed.Denominator)),
            Constant constant => constant.Approximately,
            Degrees degrees => Value(degrees.Angle) * Math.PI / 180,
            Negative negative => -Value(negative.Operand),
            Binary binary => Value(binary.Left) is { } left && Value(binary.Right) is { } right ? Joined(binary, left, right) : null,
            Call call => Called(call),
            _ => throw new UnsolvedException($"{tree} is no number."),
        };
        return value is { } number2 && !double.IsFinite(number2) ? throw new UnsolvedException("The numbers are too large.") : value;
    }

    static double? Joined(Binary binary, double left, double right) => binary.Operation switch
    {
        Operation.Add => Cancelled(left + right, Math.Abs(left) + Math.Abs(right)),
        Operation.Subtract => Cancelled(left - right, Math.Abs(left) + Math.Abs(right)),
        Operation.Multiply => left * right,
        Operation.Divide or Operation.Over => right == 0 ? null : left / right,
        Operation.Power => Power(left, right, binary.Right),
        _ => throw new UnsolvedException("Remainders are whole numbers only."),
    };

    static double? Power(double @base, double exponent, Expression exponentTree)
    {
        if (@base == 0)
        {
            return exponent > 0 ? 0 : null;
        }

        if (@base > 0)
        {
            return Math.Pow(@base, exponent);
        }

        return Rational(exponentTree) is { IsInteger: true } ? Math.Pow(@base, exponent) : null;
    }

    static double? Called(Call call)
    {
        if (Value(call.Argument) is not { } x)
        {
            return null;
        }

        switch (call.Function)
        {
            case Function.Sqrt:
                return x < 0 ? null : Math.Sqrt(x);
            case Function.Root:
                return Rational(call.Arguments[0]) is { IsInteger: true } degree && degree >= 2 && degree <= 1000 ? Root((int)degree.Numerator, x) : null;
            case Function.Abs:
                return Math.Abs(x);
            case Function.Sin:
                return Cancelled(Math.Sin(x), 1 + Math.Abs(x));
            case Function.Cos:
                return Cancelled(Math.Cos(x), 1 + Math.Abs(x));
            case Function.Tg:
                return Quotient(Math.Sin(x), Math.Cos(x), x);
            case Function.Ctg:
                return Quotient(Math.Cos(x), Math.Sin(x), x);
            case Function.Arcsin:
                return Unit(x) is { } sine ? Math.Asin(sine) : null;
            case Function.Arccos:
                return Unit(x) is { } cosine ? Math.Acos(cosine) : null;
            case Function.Arctg:
                return Math.Atan(x);
            case Function.Arcctg:
                return (Math.PI / 2) - Math.Atan(x);
            case Function.Lg:
                return Log(10, x);
            case Function.Ln:
                return Log(Math.E, x);
            case Function.Log:
                return Value(call.Arguments[0]) is { } @base ? Log(@base, x) : null;
            default:
                return Rational(call) is { } whole ? Approximate(whole) : null;
        }
    }

    static double? Root(int degree, double x) => x switch
    {
        < 0 when degree % 2 == 0 => null,
        < 0 => -Math.Pow(-x, 1.0 / degree),
        _ => degree == 3 ? Math.Cbrt(x) : Math.Pow(x, 1.0 / degree),
    };

    static double? Log(double @base, double x) =>
        @base <= 0 || x <= 0 || Cancelled(@base - 1, @base + 1) == 0 ? null : Cancelled(x - 1, x + 1) == 0 ? 0 : Math.Log(x) / Math.Log(@base);

    static double? Quotient(double top, double bottom, double x) =>
        Cancelled(bottom, 1 + Math.Abs(x)) == 0 ? null : Cancelled(top, 1 + Math.Abs(x)) / bottom;

    /// <summary>Rounding may carry ±1 a hair outside.</summary>
    static double? Unit(double x) => Cancelled(Math.Abs(x) - 1, 2) > 0 ? null : Math.Clamp(x, -1, 1);

    static double Cancelled(double sum, double size) => Math.Abs(sum) switch
    {
        var rest when rest <= Vanished * size => 0,
        var rest when rest <= Doubtful * size => throw new UnsolvedException("The digits do not tell whether it is zero."),
        _ => sum,
    };
}
