namespace TeacherBot.Domain.Mathematics;

/// <summary>Natural domains: where an expression of one unknown has a value.</summary>
public static class Domains
{
    /// <exception cref="UnsolvedException">Beyond the methods of this room: infinitely many gaps, or an unknown boundary.</exception>
    public static IntervalSet Of(Expression expression, char unknown) => Of(expression, new Letter(unknown), 0);

    internal static IntervalSet Of(Expression tree, Letter unknown, int depth)
    {
        if (!tree.Has(unknown))
        {
            return tree.HasLetters() ? throw new UnsolvedException("There are several unknowns.")
                : Careful.Rational(tree) is not null || Careful.Value(tree) is not null ? IntervalSet.All : IntervalSet.Empty;
        }

        return tree switch
        {
            Negative negative => Of(negative.Operand, unknown, depth),
            Degrees degrees => Of(degrees.Angle, unknown, depth),
            Binary { Operation: Operation.Power } power => OfPower(power, unknown, depth),
            Binary { Operation: Operation.Divide or Operation.Over } quotient =>
                Of(quotient.Left, unknown, depth).Intersect(Where(quotient.Right, Relation.NotEqual, unknown, depth)),
            Binary { Operation: Operation.Modulo } => throw new UnsolvedException("Remainders are for whole numbers."),
            Binary binary => Of(binary.Left, unknown, depth).Intersect(Of(binary.Right, unknown, depth)),
            Call call => OfCall(call, unknown, depth),
            _ => IntervalSet.All,
        };
    }

    static IntervalSet OfCall(Call call, Letter unknown, int depth) => call.Function switch
    {
        Function.Sqrt => Where(call.Argument, Relation.GreaterOrEqual, unknown, depth),
        Function.Root when RadicalEquations.Read(call) is { } root => root.TakesNegative ? Of(call.Argument, unknown, depth) : Where(call.Argument, Relation.GreaterOrEqual, unknown, depth),
        Function.Lg or Function.Ln => Where(call.Argument, Relation.Greater, unknown, depth),
        Function.Log => Where(call.Argument, Relation.Greater, unknown, depth)
            .Intersect(Where(call.Arguments[0], Relation.Greater, unknown, depth))
            .Intersect(Where(call.Arguments[0] - 1, Relation.NotEqual, unknown, depth)),
        Function.Abs or Function.Sin or Function.Cos or Function.Arctg or Function.Arcctg => Of(call.Argument, unknown, depth),
        Function.Arcsin or Function.Arccos => Where(call.Argument - 1, Relation.LessOrEqual, unknown, depth)
            .Intersect(Where(call.Argument + 1, Relation.GreaterOrEqual, unknown, depth)),
        _ => throw new UnsolvedException($"The domain of {call} is not a union of intervals known here."),
    };

    static IntervalSet OfPower(Binary power, Letter unknown, int depth)
    {
        if (power.Right.HasLetters())
        {
            return Where(power.Left, Relation.Greater, unknown, depth).Intersect(Of(power.Right, unknown, depth));
        }

        var exponent = Real.Of(power.Right);
        var positive = Real.Compare(exponent, 0) > 0;
        return exponent.Rational is { IsInteger: true }
            ? positive ? Of(power.Left, unknown, depth) : Where(power.Left, Relation.NotEqual, unknown, depth)
            : Where(power.Left, positive ? Relation.GreaterOrEqual : Relation.Greater, unknown, depth);
    }

    static IntervalSet Where(Expression tree, Relation relation, Letter unknown, int depth) => Inequalities.Where(tree, relation, unknown, depth + 1);
}
