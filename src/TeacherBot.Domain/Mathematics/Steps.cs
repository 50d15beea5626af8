namespace TeacherBot.Domain.Mathematics;

/// <summary>One action of a calculation.</summary>
public readonly record struct Step(Operation Operation, Rational Left, Rational Right, Rational Result);

/// <summary>A calculation cut into the actions a pupil does one after another.</summary>
public static class Steps
{
    /// <summary>Actions in the order they are done. A fraction, a mixed number and a negative number are numbers, not actions.</summary>
    /// <exception cref="EvaluationException">The expression has no value.</exception>
    public static IReadOnlyList<Step> Of(Expression expression)
    {
        var steps = new List<Step>();
        Walk(expression, steps);
        return steps;
    }

    static Rational Walk(Expression expression, List<Step> steps)
    {
        if (expression is Negative negative)
        {
            return -Walk(negative.Operand, steps);
        }

        if (expression is not Binary { Operation: not Operation.Over } binary)
        {
            return expression.Value();
        }

        if (HasIrrationalPart(binary))
        {
            return expression.Value();
        }

        var (left, right) = (Walk(binary.Left, steps), Walk(binary.Right, steps));
        var step = new Step(binary.Operation, left, right, Evaluation.Apply(binary.Operation, left, right));
        steps.Add(step);
        return step.Result;
    }

    /// <summary>√2·√8 is one action for a pupil: its parts are no fractions.</summary>
    static bool HasIrrationalPart(Binary binary) => IsIrrational(binary.Left) || IsIrrational(binary.Right);

    static bool IsIrrational(Expression part) =>
        part switch
        {
            Call => Exact.TryOf(part) is { IsRational: false },
            Binary binary => HasIrrationalPart(binary) && Exact.TryOf(part) is { IsRational: false },
            Negative negative => IsIrrational(negative.Operand),
            _ => false,
        };
}
