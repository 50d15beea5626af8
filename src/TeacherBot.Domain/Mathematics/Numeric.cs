using F = TeacherBot.Domain.Mathematics.Function;

namespace TeacherBot.Domain.Mathematics;

/// <summary>The value of an expression in floating point, in bounded time.</summary>
public static class Numeric
{
    const int LargestFactorial = 170;

    /// <param name="of">The values of letters; a letter without a value is NaN.</param>
    /// <returns>NaN where the expression has no real value: a gap, division by zero, a root or a logarithm of a negative number, a number beyond measure.</returns>
    public static double Value(Expression expression, Func<Letter, double>? of = null) => Approximately(expression, of).Value;

    internal static Approximate Approximately(Expression expression, Func<Letter, double>? of)
    {
        var value = expression switch
        {
            Number number => Of(number.Value),
            Mixed { Denominator.IsZero: true } => Approximate.Undefined,
            Mixed mixed => Of(new Rational(mixed.Whole, 1) + new Rational(mixed.Numerator, mixed.Denominator)),
            Constant constant => Approximate.Rounded(constant.Approximately, 0),
            Letter letter => new Approximate(of?.Invoke(letter) ?? double.NaN),
            Negative negative => -Approximately(negative.Operand, of),
            Degrees degrees => Approximately(degrees.Angle, of) * Approximate.Rounded(Math.PI / 180, 0),
            Binary binary => Joined(binary.Operation, Approximately(binary.Left, of), Approximately(binary.Right, of)),
            Call call => Function(call.Function, Approximately(call.Arguments[0], of), Approximately(call.Argument, of)),
            _ => Approximate.Undefined,
        };
        return value.IsDefined ? value : Approximate.Undefined;
    }

    static Approximate Of(Rational value) => Approximate.Rounded(value.ToDouble(), 0) is var near && value.IsInteger && Math.Abs(near.Value) < 1e15 ? new(near.Value) : near;

    static Approximate Joined(Operation operation, Approximate left, Approximate right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide or Operation.Over => left / right,
        Operation.Power => Power(left, right),
        Operation.Modulo => left.Whole is { } whole && right.Whole is { } divisor && divisor != 0
            ? new(whole - (Math.Abs(divisor) * Math.Floor(whole / Math.Abs(divisor))))
            : Approximate.Undefined,
        _ => Approximate.Undefined,
    };

    static Approximate Power(Approximate @base, Approximate exponent)
    {
        if (@base.MayBeZero)
        {
            return exponent.Value > exponent.Error ? new(0, Math.Pow(@base.Error, exponent.Value)) : Approximate.Undefined;
        }

        var value = Math.Pow(@base.Value, exponent.Whole ?? exponent.Value);
        var slope = Math.Abs(value * exponent.Value / @base.Value) * @base.Error;
        return exponent.Whole is not null
            ? Approximate.Rounded(value, slope)
            : Approximate.Rounded(value, slope + Math.Abs(value * Math.Log(@base.Value) * exponent.Error));
    }

    static Approximate Function(Function function, Approximate first, Approximate x) => function switch
    {
        F.Sqrt => Root(2, x),
        F.Root => first.Whole is { } degree and >= 2 ? Root(degree, x) : Approximate.Undefined,
        F.Abs => x with { Value = Math.Abs(x.Value) },
        F.Sin => x.Mapped(Math.Sin(x.Value), 1),
        F.Cos => x.Mapped(Math.Cos(x.Value), 1),
        F.Tg => x.Mapped(Math.Sin(x.Value), 1) / x.Mapped(Math.Cos(x.Value), 1),
        F.Ctg => x.Mapped(Math.Cos(x.Value), 1) / x.Mapped(Math.Sin(x.Value), 1),
        F.Arcsin => Arc(x, Math.Asin),
        F.Arccos => Arc(x, Math.Acos),
        F.Arctg => x.Mapped(Math.Atan(x.Value), 1),
        F.Arcctg => x.Mapped((Math.PI / 2) - Math.Atan(x.Value), 1),
        F.Ln => Ln(x),
        F.Lg => Ln(x) / Ln(new(10)),
        F.Log => Ln(x) / Ln(first),
        F.Factorial => x.Whole is { } whole and >= 0 and <= LargestFactorial
            ? Approximate.Rounded(Enumerable.Range(1, (int)whole).Aggregate(1.0, (product, factor) => product * factor), 0)
            : Approximate.Undefined,
        _ => Approximate.Undefined,
    };

    static Approximate Root(double degree, Approximate x)
    {
        if (x.MayBeZero)
        {
            return new(0, Math.Pow(x.Error, 1 / degree));
        }

        if (x.Value < 0)
        {
            return degree % 2 == 1 ? -Root(degree, -x) : Approximate.Undefined;
        }

        var value = degree == 2 ? Math.Sqrt(x.Value) : Math.Pow(x.Value, 1 / degree);
        return x.Mapped(value, value / degree / x.Value);
    }

    static Approximate Ln(Approximate x) => x.Value <= x.Error ? Approximate.Undefined : x.Mapped(Math.Log(x.Value), 1 / (x.Value - x.Error));

    static Approximate Arc(Approximate x, Func<double, double> arc) => Math.Abs(x.Value) > 1 + x.Error
        ? Approximate.Undefined
        : x.Mapped(arc(Math.Clamp(x.Value, -1, 1)), 1 / Math.Sqrt(Math.Max(x.Error, 1 - (x.Value * x.Value))));
}
