namespace TeacherBot.Domain.Mathematics;

/// <summary>Builds expressions without what nobody writes: zeros and ones that change nothing, two signs in a row, numbers not yet multiplied.</summary>
static class Simplified
{
    public static Expression Of(Rational value)
    {
        var size = Rational.Abs(value);
        Expression written = size.IsInteger ? new Number(size) : ((Expression)new Number(size.Numerator)).Over(new Number(size.Denominator));
        return value.Sign < 0 ? new Negative(written) : written;
    }

    public static Expression Minus(Expression operand) => operand is Negative negative ? negative.Operand : operand == 0 ? operand : new Negative(operand);

    public static Expression Sum(Expression left, Expression right) => (left, right) switch
    {
        _ when left == 0 => right,
        _ when right == 0 => left,
        _ when NumberOf(left) is { } a && NumberOf(right) is { } b => Of(a + b),
        (_, Negative negative) => left - negative.Operand,
        _ => left + right,
    };

    /// <summary>A number comes first, multiplied with the number of the other factor.</summary>
    public static Expression Product(Expression left, Expression right) => (left, right) switch
    {
        _ when left == 0 || right == 0 => 0,
        _ when left == 1 => right,
        _ when right == 1 => left,
        _ when NumberOf(left) is { } a && NumberOf(right) is { } b => Of(a * b),
        (Negative negative, _) => Minus(Product(negative.Operand, right)),
        (_, Negative negative) => Minus(Product(left, negative.Operand)),
        _ when NumberOf(right) is not null => Product(right, left),
        (_, Binary { Operation: Operation.Multiply } product) when NumberOf(product.Left) is not null => Product(Product(left, product.Left), product.Right),
        (Binary { Operation: Operation.Multiply } product, _) when NumberOf(product.Left) is not null => Product(product.Left, Product(product.Right, right)),
        (_, Binary { Operation: Operation.Over } fraction) when NumberOf(fraction) is null => Quotient(Product(left, fraction.Left), fraction.Right),
        _ => left * right,
    };

    public static Expression Quotient(Expression top, Expression bottom) => (top, bottom) switch
    {
        _ when top == 0 || bottom == 1 => top,
        (Negative negative, _) => Minus(Quotient(negative.Operand, bottom)),
        _ when NumberOf(top) is { } a && NumberOf(bottom) is { IsZero: false } b => Of(a / b),
        _ => top.Over(bottom),
    };

    public static Expression Power(Expression @base, Expression exponent) =>
        exponent == 1 ? @base : exponent == 0 ? 1 : @base.Power(exponent);

    /// <summary>The natural logarithm, which for e is 1.</summary>
    public static Expression Logarithm(Expression number) => number == Constant.E ? 1 : new Call(Function.Ln, number);

    static Rational? NumberOf(Expression expression) => expression switch
    {
        Number number => number.Value,
        Negative negative => -NumberOf(negative.Operand),
        Binary { Operation: Operation.Over, Left: Number top, Right: Number { Value.IsZero: false } bottom } => top.Value / bottom.Value,
        _ => null,
    };
}
