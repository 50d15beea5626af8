namespace TeacherBot.Domain.Mathematics;

/// <summary>A quotient of two polynomials in one letter with exact coefficients, from the constant term upwards; an empty list is 0.</summary>
sealed record Ratio(IReadOnlyList<Exact> Top, IReadOnlyList<Exact> Bottom)
{
    static readonly IReadOnlyList<Exact> One = [Exact.One];

    /// <summary>Null when the expression is no such quotient, is undefined everywhere, or is too large for a school.</summary>
    public static Ratio? TryOf(Expression expression, char variable)
    {
        if (Exact.TryOf(expression) is { } constant)
        {
            return new(Coefficients.Trimmed([constant]), One);
        }

        return expression switch
        {
            Letter { Index: null } letter when letter.Name == variable => new([Exact.Zero, Exact.One], One),
            Negative negative => TryOf(negative.Operand, variable) is { } operand ? operand with { Top = Coefficients.Product([-Exact.One], operand.Top) } : null,
            Binary { Operation: Operation.Power } power => Exact.TryOf(power.Right)?.Rational is { IsInteger: true } exponent && Rational.Abs(exponent) <= Coefficients.HighestDegree
                ? TryOf(power.Left, variable)?.Power((int)exponent.Numerator)
                : null,
            Binary binary => TryOf(binary.Left, variable) is { } left && TryOf(binary.Right, variable) is { } right ? Joined(binary.Operation, left, right) : null,
            _ => null,
        };
    }

    static Ratio? Joined(Operation operation, Ratio left, Ratio right) => operation switch
    {
        Operation.Add => Modest(Coefficients.Sum(Coefficients.Product(left.Top, right.Bottom), Coefficients.Product(right.Top, left.Bottom)), Coefficients.Product(left.Bottom, right.Bottom)),
        Operation.Subtract => Joined(Operation.Add, left, right with { Top = Coefficients.Product([-Exact.One], right.Top) }),
        Operation.Multiply => Modest(Coefficients.Product(left.Top, right.Top), Coefficients.Product(left.Bottom, right.Bottom)),
        Operation.Divide or Operation.Over when right.Top.Count > 0 => Modest(Coefficients.Product(left.Top, right.Bottom), Coefficients.Product(left.Bottom, right.Top)),
        _ => null,
    };

    static Ratio? Modest(IReadOnlyList<Exact> top, IReadOnlyList<Exact> bottom) =>
        Math.Max(top.Count, bottom.Count) <= Coefficients.HighestDegree + 1 && top.Concat(bottom).All(coefficient => coefficient.IsModest) ? new(top, bottom) : null;

    Ratio? Power(int exponent)
    {
        if (exponent <= 0 && Top.Count == 0)
        {
            return null;
        }

        var factor = exponent < 0 ? new Ratio(Bottom, Top) : this;
        Ratio? power = new(One, One);
        for (var i = 0; i < Math.Abs(exponent) && power is not null; i++)
        {
            power = Joined(Operation.Multiply, power, factor);
        }

        return power;
    }
}

/// <summary>Coefficient lists, from the constant term upwards and without leading zeros.</summary>
static class Coefficients
{
    public const int HighestDegree = 40;

    public static IReadOnlyList<Exact> Trimmed(IReadOnlyList<Exact> coefficients)
    {
        var length = coefficients.Count;
        while (length > 0 && coefficients[length - 1].IsZero)
        {
            length--;
        }

        return [.. coefficients.Take(length)];
    }

    public static IReadOnlyList<Exact> Sum(IReadOnlyList<Exact> left, IReadOnlyList<Exact> right) => Trimmed(
        [.. Enumerable.Range(0, Math.Max(left.Count, right.Count)).Select(i => Of(left, i) + Of(right, i))]);

    public static IReadOnlyList<Exact> Product(IReadOnlyList<Exact> left, IReadOnlyList<Exact> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return [];
        }

        var product = Enumerable.Repeat(Exact.Zero, left.Count + right.Count - 1).ToArray();
        for (var i = 0; i < left.Count; i++)
        {
            for (var k = 0; k < right.Count; k++)
            {
                product[i + k] += left[i] * right[k];
            }
        }

        return Trimmed(product);
    }

    public static Exact At(IReadOnlyList<Exact> polynomial, Exact point) =>
        polynomial.Reverse().Aggregate(Exact.Zero, (value, coefficient) => (value * point) + coefficient);

    /// <summary>Divided by x − root, by Horner's scheme; nothing is left over.</summary>
    public static IReadOnlyList<Exact> WithoutRoot(IReadOnlyList<Exact> polynomial, Exact root)
    {
        var quotient = new Exact[polynomial.Count - 1];
        var carried = Exact.Zero;
        for (var i = polynomial.Count - 1; i > 0; i--)
        {
            carried = (carried * root) + polynomial[i];
            quotient[i - 1] = carried;
        }

        return Trimmed(quotient);
    }

    static Exact Of(IReadOnlyList<Exact> polynomial, int power) => power < polynomial.Count ? polynomial[power] : Exact.Zero;
}
