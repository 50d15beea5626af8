namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Equations in which one unknown (a letter or a gap) stands once in a sum, a product or a divisor. Every side is kept as
/// (a·x + b) : (c·x + d), so the answer comes from the coefficients and not from the way the exercise was made.
/// </summary>
public static class LinearEquation
{
    /// <summary>The only root; null when there is none, or any number is one.</summary>
    /// <exception cref="EvaluationException">A part of it has no value.</exception>
    /// <exception cref="UnsolvedException">Not linear, or several unknowns.</exception>
    public static Rational? Root(Statement equation)
    {
        if (!equation.IsEquality)
        {
            throw new UnsolvedException("An equation has two sides and one equals sign.");
        }

        var unknowns = equation.Terms.SelectMany(Unknowns).Distinct().Count();
        if (unknowns != 1)
        {
            throw new UnsolvedException($"The equation has {unknowns} unknowns instead of one.");
        }

        var (left, right) = (Side.Of(equation.Terms[0]), Side.Of(equation.Terms[1]));
        if (left.C * right.A != right.C * left.A)
        {
            throw new UnsolvedException("The equation is not linear.");
        }

        var slope = (left.A * right.D) + (left.B * right.C) - (right.A * left.D) - (right.B * left.C);
        var rest = (left.B * right.D) - (right.B * left.D);
        if (slope.IsZero)
        {
            return null;
        }

        var root = -rest / slope;
        return left.IsDefinedAt(root) && right.IsDefinedAt(root) ? root : null;
    }

    /// <summary>Every letter and gap, as often as it stands there.</summary>
    public static IEnumerable<Expression> Unknowns(Expression expression) => expression switch
    {
        Letter or Gap => [expression],
        Negative negative => Unknowns(negative.Operand),
        Binary binary => Unknowns(binary.Left).Concat(Unknowns(binary.Right)),
        Call call => call.Arguments.SelectMany(Unknowns),
        Degrees degrees => Unknowns(degrees.Angle),
        _ => [],
    };

    /// <summary>(A·x + B) : (C·x + D).</summary>
    readonly record struct Side(Rational A, Rational B, Rational C, Rational D)
    {
        bool IsConstant => A.IsZero && C.IsZero;

        public bool IsDefinedAt(Rational x) => !((C * x) + D).IsZero;

        public static Side Of(Expression expression) => expression switch
        {
            Letter or Gap => new(1, 0, 0, 1),
            Negative negative => Of(negative.Operand).Times(-1),
            Binary binary when Unknowns(binary).Any() => Joined(binary.Operation, Of(binary.Left), Of(binary.Right)),
            _ => Constant(expression.Value()),
        };

        static Side Constant(Rational value) => new(0, value, 0, 1);

        Side Times(Rational factor) => this with { A = A * factor, B = B * factor };

        Side Inverse() => A.IsZero && B.IsZero ? throw new EvaluationException("Division by zero.") : new(C, D, A, B);

        Side Plus(Side other) => other.C.IsZero
            ? new((A * other.D) + (other.B * C) + (other.A * D), (B * other.D) + (other.B * D), C * other.D, D * other.D)
            : other.Plus(this);

        static Side Joined(Operation operation, Side left, Side right)
        {
            var bothFractions = !left.C.IsZero && !right.C.IsZero;
            var mixed = (!left.C.IsZero && !right.A.IsZero) || (!right.C.IsZero && !left.A.IsZero);
            return operation switch
            {
                Operation.Add when !bothFractions && !mixed => left.Plus(right),
                Operation.Subtract when !bothFractions && !mixed => left.Plus(right.Times(-1)),
                Operation.Multiply when left.IsConstant => right.Times(left.B / left.D),
                Operation.Multiply when right.IsConstant => left.Times(right.B / right.D),
                Operation.Divide or Operation.Over when right.IsConstant => left.Times(Evaluation.Apply(Operation.Divide, 1, right.B / right.D)),
                Operation.Divide or Operation.Over when left.IsConstant => right.Inverse().Times(left.B / left.D),
                _ => throw new UnsolvedException("The equation is not linear."),
            };
        }
    }
}
