namespace TeacherBot.Domain.Mathematics;

/// <summary>An angle of which one function and the quarter are known: its sine and cosine are exact, and so are functions of its multiples and of sums with it.</summary>
public sealed class KnownAngle
{
    readonly (Exact Sin, Exact Cos) whole;
    readonly Lazy<(Exact Sin, Exact Cos)> half;

    KnownAngle(Letter letter, Expression tree, (Exact Sin, Exact Cos) whole, Func<(Exact Sin, Exact Cos)> half)
    {
        (Letter, Tree, this.whole) = (letter, tree, whole);
        this.half = new(half);
    }

    public Letter Letter { get; }

    /// <summary>The angle itself: <c>π−arccos(3/5)</c>.</summary>
    public Expression Tree { get; }

    /// <param name="given">An equality such as <c>cos α = −3/5</c>.</param>
    /// <param name="quarter">The ends of a quarter around the angle: <c>π/2 &lt; α &lt; π</c>; null for the angle between −π/2 and π/2 (0 and π) where only the quotient of sine and cosine matters.</param>
    /// <exception cref="EvaluationException">There is no such angle.</exception>
    /// <exception cref="UnsolvedException">Beyond the table of this room.</exception>
    public static KnownAngle Of(Statement given, Statement? quarter)
    {
        var (call, number) = given is { IsEquality: true, Terms: [Call function, var right] } ? (function, right) : throw new UnsolvedException("A function of the angle is given by an equality.");
        var letter = call.Argument as Letter ?? throw new UnsolvedException("The angle is one letter.");
        var value = Exact.TryOf(number) ?? throw new UnsolvedException($"{number} is not exact.");
        var start = quarter is not null ? Quarter(quarter, letter) : value.Sign >= 0 ? 0 : call.Function is Function.Cos or Function.Ctg ? 1 : -1;
        var turned = (int)Rational.Modulo(start, 4);
        var (sine, cosine) = (turned is 0 or 1 ? 1 : -1, turned is 0 or 3 ? 1 : -1);
        if (value.Sign == 0 || value.Sign != (call.Function switch { Function.Sin => sine, Function.Cos => cosine, _ => sine * cosine }))
        {
            throw new EvaluationException("In this quarter the function has another sign.");
        }

        var size = value.Sign < 0 ? -value : value;
        var (sin, cos) = Sizes(call.Function, size);
        var acute = new Call(Arc(call.Function), size.ToExpression());
        var tree = (start, turned % 2) switch
        {
            (0, _) => acute,
            (-1, _) => new Negative(acute),
            (_, 0) => PeriodicSet.OfPi(new Rational(start, 2)).Tree + acute,
            _ => PeriodicSet.OfPi(new Rational(start + 1, 2)).Tree - acute,
        };
        return new(letter, tree, (sin * sine, cos * cosine), () => Half(cos * cosine, start));
    }

    /// <summary>The exact value of an expression with such angles.</summary>
    /// <exception cref="EvaluationException">It has none.</exception>
    /// <exception cref="UnsolvedException">Beyond multiples, halves and sums.</exception>
    public static Exact Value(Expression expression, IReadOnlyList<KnownAngle> angles) => expression switch
    {
        _ when !expression.HasLetters() => Exact.TryOf(expression) ?? throw new UnsolvedException($"{expression} is not exact."),
        Negative negative => -Value(negative.Operand, angles),
        Binary { Operation: Operation.Add } sum => Value(sum.Left, angles) + Value(sum.Right, angles),
        Binary { Operation: Operation.Subtract } difference => Value(difference.Left, angles) - Value(difference.Right, angles),
        Binary { Operation: Operation.Multiply } product => Value(product.Left, angles) * Value(product.Right, angles),
        Binary { Operation: Operation.Divide or Operation.Over } quotient => Quotient(Value(quotient.Left, angles), Value(quotient.Right, angles)),
        Binary { Operation: Operation.Power } power when Exact.TryOf(power.Right)?.Rational is { } exponent =>
            ExactPower.Of(Value(power.Left, angles), exponent) ?? throw new EvaluationException("The power has no value."),
        Call { Function: Function.Sin } call => Functions(call.Argument, angles).Sin,
        Call { Function: Function.Cos } call => Functions(call.Argument, angles).Cos,
        Call { Function: Function.Tg } call when Functions(call.Argument, angles) is var pair => Quotient(pair.Sin, pair.Cos),
        Call { Function: Function.Ctg } call when Functions(call.Argument, angles) is var pair => Quotient(pair.Cos, pair.Sin),
        _ => throw new UnsolvedException($"{expression} is beyond angles."),
    };

    /// <summary>Sine and cosine of a sum by the formulas of addition.</summary>
    static (Exact Sin, Exact Cos) Functions(Expression argument, IReadOnlyList<KnownAngle> angles)
    {
        (Exact Sin, Exact Cos) sum = (0, 1);
        foreach (var angle in angles)
        {
            var twice = LinearAngle.Of(argument.Replace(leaf => leaf == angle.Letter ? null : leaf is Letter ? 0 : null), angle.Letter).Factor * 2;
            if (!twice.IsInteger || Rational.Abs(twice) > 12)
            {
                throw new UnsolvedException("Such a part of the angle is not known.");
            }

            var steps = (int)twice.Numerator;
            var part = steps % 2 == 0 ? angle.whole : angle.half.Value;
            for (var i = 0; i < Math.Abs(steps % 2 == 0 ? steps / 2 : steps); i++)
            {
                sum = Plus(sum, (part.Sin * Math.Sign(steps), part.Cos));
            }
        }

        var phase = argument.Replace(leaf => leaf is Letter ? 0 : null);
        return Exact.TryOf(phase) is { } constant && ExactAngle.Of(Function.Sin, constant) is { } sin && ExactAngle.Of(Function.Cos, constant) is { } cos
            ? Plus(sum, (sin, cos))
            : throw new UnsolvedException($"{phase} is no angle of the table.");
    }

    static (Exact Sin, Exact Cos) Plus((Exact Sin, Exact Cos) left, (Exact Sin, Exact Cos) right) =>
        ((left.Sin * right.Cos) + (left.Cos * right.Sin), (left.Cos * right.Cos) - (left.Sin * right.Sin));

    static Exact Quotient(Exact top, Exact bottom) => top * (bottom.Inverse() ?? throw new EvaluationException("A denominator is 0."));

    /// <summary>The number n of the quarter from nπ/2 to (n+1)π/2.</summary>
    static int Quarter(Statement quarter, Letter letter)
    {
        var isChain = quarter.Terms.Count == 3 && quarter.Terms[1] == letter && quarter.Relations.All(relation => relation == Relation.Less);
        if (isChain && Quarters(quarter.Terms[0]) is { } from && Quarters(quarter.Terms[2]) is { } to && to == from + 1)
        {
            return from;
        }

        throw new EvaluationException("The angle stands in no quarter.");
    }

    static int? Quarters(Expression end) =>
        Exact.TryOf(end) is { } exact && PeriodicPoint.Fraction(exact) is { } fraction && (fraction * 2) is { IsInteger: true } count && Rational.Abs(count) < 100 ? (int)count.Numerator : null;

    static (Exact Sin, Exact Cos) Sizes(Function function, Exact size)
    {
        var other = function is Function.Sin or Function.Cos ? Root(1 - (size * size)) : Root(1 + (size * size));
        return function switch
        {
            Function.Sin => (size, other),
            Function.Cos => (other, size),
            Function.Tg => (size / other, 1 / other),
            Function.Ctg => (1 / other, size / other),
            _ => throw new UnsolvedException("The function is not known."),
        };
    }

    static (Exact Sin, Exact Cos) Half(Exact cosine, int start)
    {
        // The half lies between nπ/4 and (n+1)π/4.
        var eighth = (int)Rational.Modulo(start, 8);
        Exact two = new Rational(1, 2);
        return (Root((1 - cosine) * two) * (eighth < 4 ? 1 : -1), Root((1 + cosine) * two) * (eighth is < 2 or > 5 ? 1 : -1));
    }

    static Exact Root(Exact radicand) => radicand.Sign < 0 ? throw new EvaluationException("There is no such angle.") : ExactPower.Root(radicand, 2) ?? throw new UnsolvedException("The root is not simple.");

    static Function Arc(Function function) => function switch
    {
        Function.Sin => Function.Arcsin,
        Function.Cos => Function.Arccos,
        Function.Tg => Function.Arctg,
        _ => Function.Arcctg,
    };
}
