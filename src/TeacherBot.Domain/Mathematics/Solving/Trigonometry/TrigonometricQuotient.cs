namespace TeacherBot.Domain.Mathematics;

/// <summary>A trigonometric expression as a quotient of sums in one angle, with everything that must not be 0.</summary>
/// <param name="NotZero">Every denominator and every cosine of a tangent on the way.</param>
sealed record TrigonometricQuotient(TrigonometricSum Numerator, TrigonometricSum Denominator, IReadOnlyList<TrigonometricSum> NotZero)
{
    const int LargestDegree = 720;

    const int LargestExponent = 24;

    /// <param name="unit">θ = unit · unknown.</param>
    /// <exception cref="UnsolvedException">Something else than sums, products and quotients of trigonometric functions.</exception>
    public static TrigonometricQuotient Of(Expression expression, Letter unknown, Rational unit)
    {
        if (!expression.Has(unknown))
        {
            return Whole(TrigonometricSum.Of(Exact.TryOf(expression) ?? throw new UnsolvedException($"{expression} has no exact value.")));
        }

        return expression switch
        {
            Negative negative => Of(negative.Operand, unknown, unit) is var operand ? operand with { Numerator = -operand.Numerator } : null!,
            Binary { Operation: Operation.Power } power => Power(Of(power.Left, unknown, unit), Exact.TryOf(power.Right)?.Rational),
            Binary binary => Joined(binary.Operation, Of(binary.Left, unknown, unit), Of(binary.Right, unknown, unit)),
            Call call => OfCall(call, unknown, unit),
            _ => throw new UnsolvedException($"{expression} stands outside of trigonometric functions."),
        };
    }

    /// <summary>The greatest number of which all coefficients of the unknown under sines, cosines and so on are whole multiples.</summary>
    /// <exception cref="UnsolvedException">There are no trigonometric functions of linear arguments.</exception>
    public static Rational UnitOf(Expression expression, Letter unknown)
    {
        var factors = Calls(expression, unknown).Select(call => Rational.Abs(LinearAngle.Of(call.Argument, unknown).Factor)).Where(factor => !factor.IsZero).ToArray();
        return factors.Length == 0 ? throw new UnsolvedException("There are no trigonometric functions.") : factors.Aggregate(Common);
    }

    static IEnumerable<Call> Calls(Expression expression, Letter unknown) => expression switch
    {
        Call { Function: Function.Sin or Function.Cos or Function.Tg or Function.Ctg } call when call.Has(unknown) => [call],
        Negative negative => Calls(negative.Operand, unknown),
        Binary binary => Calls(binary.Left, unknown).Concat(Calls(binary.Right, unknown)),
        _ => [],
    };

    /// <summary>The greatest number of which both are whole multiples.</summary>
    internal static Rational Common(Rational left, Rational right)
    {
        while (!right.IsZero)
        {
            (left, right) = (right, left - ((left / right).Floor() * right));
        }

        return left;
    }

    static TrigonometricQuotient Whole(TrigonometricSum sum) => new(sum, TrigonometricSum.Of(1), []);

    static TrigonometricQuotient OfCall(Call call, Letter unknown, Rational unit)
    {
        if (call.Function is not (Function.Sin or Function.Cos or Function.Tg or Function.Ctg))
        {
            throw new UnsolvedException($"{call} is no trigonometric function.");
        }

        var (factor, phase) = LinearAngle.Of(call.Argument, unknown);
        var multiple = (int)(factor / unit).Numerator;
        var sine = TrigonometricSum.Sine(multiple, phase) ?? throw new UnsolvedException($"{phase} is no angle of the table.");
        var cosine = TrigonometricSum.Cosine(multiple, phase)!;
        return call.Function switch
        {
            Function.Sin => Whole(sine),
            Function.Cos => Whole(cosine),
            Function.Tg => new(sine, cosine, [cosine]),
            _ => new(cosine, sine, [sine]),
        };
    }

    static TrigonometricQuotient Joined(Operation operation, TrigonometricQuotient left, TrigonometricQuotient right)
    {
        TrigonometricSum[] notZero = [.. left.NotZero, .. right.NotZero];
        var joined = operation switch
        {
            Operation.Add or Operation.Subtract => Sum(left, operation == Operation.Add ? right.Numerator : -right.Numerator, right.Denominator, notZero),
            Operation.Multiply => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator, notZero),
            Operation.Divide or Operation.Over => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator, [.. notZero, right.Numerator]),
            _ => throw new UnsolvedException("Such an operation is not known with angles."),
        };
        return joined.Numerator.Degree <= LargestDegree && joined.Denominator.Degree <= LargestDegree ? joined : throw new UnsolvedException("The degree is too large.");
    }

    static TrigonometricQuotient Sum(TrigonometricQuotient left, TrigonometricSum numerator, TrigonometricSum denominator, TrigonometricSum[] notZero) =>
        left.Denominator.Is(denominator)
            ? new(left.Numerator + numerator, denominator, notZero)
            : new((left.Numerator * denominator) + (numerator * left.Denominator), left.Denominator * denominator, notZero);

    static TrigonometricQuotient Power(TrigonometricQuotient @base, Rational? exponent)
    {
        if (exponent is not { IsInteger: true } whole || whole.Sign <= 0 || whole > LargestExponent)
        {
            throw new UnsolvedException("The exponent is no small natural number.");
        }

        return Enumerable.Repeat(@base, (int)whole.Numerator).Aggregate((left, right) => Joined(Operation.Multiply, left, right) with { NotZero = @base.NotZero });
    }
}

/// <summary>factor · unknown + phase.</summary>
static class LinearAngle
{
    /// <exception cref="UnsolvedException">Not linear, or not with exact numbers.</exception>
    public static (Rational Factor, Exact Phase) Of(Expression argument, Letter unknown)
    {
        if (!argument.Has(unknown))
        {
            return (0, Exact.TryOf(argument) ?? throw new UnsolvedException($"{argument} has no exact value."));
        }

        return argument switch
        {
            Letter => (1, 0),
            Negative negative => Times(Of(negative.Operand, unknown), -1),
            Binary { Operation: Operation.Add } sum => Plus(Of(sum.Left, unknown), Of(sum.Right, unknown)),
            Binary { Operation: Operation.Subtract } difference => Plus(Of(difference.Left, unknown), Times(Of(difference.Right, unknown), -1)),
            Binary { Operation: Operation.Multiply } product when Exact.TryOf(product.Left)?.Rational is { } factor => Times(Of(product.Right, unknown), factor),
            Binary { Operation: Operation.Over or Operation.Divide } quotient when Exact.TryOf(quotient.Right)?.Rational is { IsZero: false } divisor => Times(Of(quotient.Left, unknown), 1 / divisor),
            _ => throw new UnsolvedException($"{argument} is not linear."),
        };
    }

    static (Rational Factor, Exact Phase) Plus((Rational Factor, Exact Phase) left, (Rational Factor, Exact Phase) right) => (left.Factor + right.Factor, left.Phase + right.Phase);

    static (Rational Factor, Exact Phase) Times((Rational Factor, Exact Phase) angle, Rational by) => (angle.Factor * by, angle.Phase * by);
}
