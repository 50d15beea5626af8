namespace TeacherBot.Domain.Mathematics;

/// <summary>An exact number, or one of the two infinities.</summary>
/// <param name="Value">Null for an infinity.</param>
/// <param name="Sign">Of the infinity; 0 for a number.</param>
public sealed record LimitPoint(Exact? Value, int Sign)
{
    public static LimitPoint PlusInfinity { get; } = new(null, 1);

    public static LimitPoint MinusInfinity { get; } = new(null, -1);

    public static LimitPoint At(Exact value) => new(value, 0);

    /// <summary><c>oo</c>, <c>-oo</c> or the number in plain notation.</summary>
    public override string ToString() => Value?.ToString() ?? (Sign > 0 ? "oo" : "-oo");
}

/// <summary>From where the variable comes.</summary>
public enum LimitSide
{
    Both,
    Left,
    Right,
}

/// <summary>
/// Limits of the tenth and eleventh grade: quotients of polynomials everywhere, other functions where they are continuous
/// or where a few derivatives above and below the bar decide.
/// </summary>
public static class Limits
{
    const int MostDerivatives = 4;

    /// <summary>The limit; null when there is none, or it is not found.</summary>
    /// <param name="side">Counts at a number only.</param>
    public static LimitPoint? Of(Expression expression, char variable, LimitPoint to, LimitSide side = LimitSide.Both)
    {
        if (!Derivative.Depends(expression, variable))
        {
            return Exact.TryOf(expression) is { } constant ? LimitPoint.At(constant) : null;
        }

        if (Ratio.TryOf(expression, variable) is { } ratio)
        {
            return to.Value is { } place ? Near(ratio, place, side) : Far(ratio, to.Sign);
        }

        return to.Value is { } point ? Continuous(expression, variable, point) : null;
    }

    /// <summary>At infinity the leading terms decide.</summary>
    static LimitPoint? Far(Ratio ratio, int direction)
    {
        if (ratio.Top.Count == 0)
        {
            return LimitPoint.At(Exact.Zero);
        }

        var degree = ratio.Top.Count - ratio.Bottom.Count;
        if (degree <= 0)
        {
            return degree < 0 ? LimitPoint.At(Exact.Zero) : Quotient(ratio.Top[^1], ratio.Bottom[^1]);
        }

        var sign = ratio.Top[^1].Sign * ratio.Bottom[^1].Sign * (direction < 0 && degree % 2 == 1 ? -1 : 1);
        return new LimitPoint(null, sign);
    }

    /// <summary>At a number the common factor x − a is divided out first.</summary>
    static LimitPoint? Near(Ratio ratio, Exact point, LimitSide side)
    {
        var (top, bottom) = (ratio.Top, ratio.Bottom);
        while (top.Count > 0 && Coefficients.At(top, point).IsZero && Coefficients.At(bottom, point).IsZero)
        {
            (top, bottom) = (Coefficients.WithoutRoot(top, point), Coefficients.WithoutRoot(bottom, point));
        }

        if (top.Count == 0)
        {
            return LimitPoint.At(Exact.Zero);
        }

        if (!Coefficients.At(bottom, point).IsZero)
        {
            return Quotient(Coefficients.At(top, point), Coefficients.At(bottom, point));
        }

        var order = 0;
        for (; Coefficients.At(bottom, point).IsZero; order++)
        {
            bottom = Coefficients.WithoutRoot(bottom, point);
        }

        var sign = Coefficients.At(top, point).Sign * Coefficients.At(bottom, point).Sign;
        return (order % 2, side) switch
        {
            (0, _) or (_, LimitSide.Right) => new LimitPoint(null, sign),
            (_, LimitSide.Left) => new LimitPoint(null, -sign),
            _ => null,
        };
    }

    static LimitPoint? Quotient(Exact top, Exact bottom) => bottom.Inverse() is { } inverse ? LimitPoint.At(top * inverse) : null;

    /// <summary>Elementary functions are continuous wherever they have a value; where above and below the bar both vanish, their derivatives are compared.</summary>
    static LimitPoint? Continuous(Expression expression, char variable, Exact point)
    {
        for (var turn = 0; turn <= MostDerivatives; turn++)
        {
            if (Exact.TryOf(At(expression, variable, point)) is { } value)
            {
                return IsDefinedAround(expression, variable, point) ? LimitPoint.At(value) : null;
            }

            if (expression is not Binary { Operation: Operation.Over or Operation.Divide } quotient
                || Exact.TryOf(At(quotient.Left, variable, point)) != Exact.Zero || Exact.TryOf(At(quotient.Right, variable, point)) != Exact.Zero)
            {
                return null;
            }

            expression = Derivative.Of(quotient.Left, variable).Over(Derivative.Of(quotient.Right, variable));
        }

        return null;
    }

    /// <summary>A value at the edge of the domain, as of √x at 0, is no limit from both sides; the jumps of a remainder are none either.</summary>
    static bool IsDefinedAround(Expression expression, char variable, Exact point) => new[] { -1e-7, 1e-7 }.All(step =>
        !double.IsNaN(Numeric.Value(expression, letter => letter == new Letter(variable) ? point.ToDouble() + step : double.NaN)));

    static Expression At(Expression expression, char variable, Exact point) =>
        expression.Replace(leaf => leaf == new Letter(variable) ? point.ToExpression() : null);
}
