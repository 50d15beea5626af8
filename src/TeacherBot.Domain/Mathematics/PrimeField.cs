using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Values of rational expressions modulo the prime 2⁶¹ − 1: as good as exact ones for telling expressions apart (two of degree d that
/// are not equal agree at a point with a chance of d : 2⁶¹), and as fast as machine numbers.
/// </summary>
static class PrimeField
{
    const ulong Prime = (1UL << 61) - 1;

    /// <summary>The remainder that stands for a fraction; null when its denominator is a multiple of the prime.</summary>
    public static ulong? Of(Rational value) => Quotient(Of(value.Numerator), Of(value.Denominator));

    /// <summary>The value where letters have the given ones; null for one that is not rational, not defined, or has letters in an exponent.</summary>
    public static ulong? Value(Expression expression, IReadOnlyDictionary<Expression, ulong> letters) => expression switch
    {
        Number number => Of(number.Value),
        Mixed mixed => Quotient(Of(mixed.Numerator), Of(mixed.Denominator)) is { } part ? Sum(Of(mixed.Whole), part) : null,
        Letter or Gap => letters.TryGetValue(expression, out var value) ? value : null,
        Negative negative => Value(negative.Operand, letters) is { } operand ? Opposite(operand) : null,
        Binary { Operation: Operation.Power } power => Value(power.Left, letters) is { } @base && Exponent(power.Right) is { } exponent ? Power(@base, exponent) : null,
        Binary { Operation: not Operation.Modulo } binary => Value(binary.Left, letters) is { } left && Value(binary.Right, letters) is { } right
            ? Joined(binary.Operation, left, right)
            : null,
        _ => null,
    };

    static ulong? Joined(Operation operation, ulong left, ulong right) => operation switch
    {
        Operation.Add => Sum(left, right),
        Operation.Subtract => Sum(left, Opposite(right)),
        Operation.Multiply => Product(left, right),
        _ => Quotient(left, right),
    };

    static int? Exponent(Expression exponent) => exponent switch
    {
        Number { Value: { IsInteger: true } whole } when whole.Numerator <= Evaluation.LargestExponent => (int)whole.Numerator,
        Negative negative => -Exponent(negative.Operand),
        _ => null,
    };

    static ulong? Power(ulong @base, int exponent) =>
        @base == 0 && exponent <= 0 ? null
        : exponent < 0 ? Quotient(1, Raised(@base, (ulong)-exponent))
        : Raised(@base, (ulong)exponent);

    static ulong Of(BigInteger whole) =>
        whole.Sign < 0 ? Opposite(Of(-whole)) : whole < Prime ? (ulong)whole : (ulong)(whole % Prime);

    static ulong Sum(ulong left, ulong right) => left + right is var sum && sum >= Prime ? sum - Prime : sum;

    static ulong Opposite(ulong value) => value == 0 ? 0 : Prime - value;

    /// <summary>2⁶¹ is 1: what stands above 61 binary digits is added to what stands below.</summary>
    static ulong Product(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return Sum(low & Prime, (high << 3) | (low >> 61));
    }

    /// <summary>By Fermat's little theorem.</summary>
    static ulong? Quotient(ulong dividend, ulong divisor) =>
        divisor == 0 ? null : divisor == 1 ? dividend : Product(dividend, Raised(divisor, Prime - 2));

    static ulong Raised(ulong @base, ulong exponent)
    {
        var (result, square) = (1UL, @base);
        for (var rest = exponent; rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1)
            {
                result = Product(result, square);
            }

            square = Product(square, square);
        }

        return result;
    }
}
