using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>Trees whose letters were replaced by numbers, written as a textbook does: no factor 1, no term 0, no «plus minus», fractions with a bar.</summary>
static class Tidy
{
    public static Expression Of(Expression tree) => tree switch
    {
        Negative negative => Opposite(Of(negative.Operand)),
        Call { Function: Function.Log, Arguments: [Number { Value: var @base }, var of] } when @base == 10 => new Call(Function.Lg, Of(of)),
        Call call => new Call(call.Function, [.. call.Arguments.Select(Of)]),
        Binary binary => Of(binary.Operation, Of(binary.Left), Of(binary.Right)),
        _ => tree,
    };

    public static Statement Of(Statement statement) => statement with { Terms = [.. statement.Terms.Select(Of)] };

    static Expression Of(Operation operation, Expression left, Expression right) => (operation, left, right) switch
    {
        (Operation.Add, _, _) when IsNumber(right, 0) => left,
        (Operation.Add, _, _) when IsNumber(left, 0) => right,
        (Operation.Add, _, Negative negative) => left - negative.Operand,
        (Operation.Subtract, _, _) when IsNumber(right, 0) => left,
        (Operation.Subtract, _, _) when IsNumber(left, 0) => Opposite(right),
        (Operation.Subtract, _, Negative negative) => left + negative.Operand,
        (Operation.Multiply, _, _) when IsNumber(left, 0) || IsNumber(right, 0) => 0,
        (Operation.Multiply, _, _) when IsNumber(left, 1) => right,
        (Operation.Multiply, _, _) when IsNumber(right, 1) => left,
        (Operation.Multiply, Negative negative, _) => Opposite(Of(Operation.Multiply, negative.Operand, right)),
        (Operation.Power, _, _) when IsNumber(right, 1) => left,
        (Operation.Divide or Operation.Over, _, _) when IsNumber(right, 1) => left,
        (Operation.Divide or Operation.Over, Negative negative, _) when right is not Negative => Opposite(negative.Operand.Over(right)),
        (Operation.Divide, _, _) => left.Over(right),
        _ => new Binary(operation, left, right),
    };

    static Expression Opposite(Expression tree) => tree switch
    {
        Negative negative => negative.Operand,
        Number { Value.IsZero: true } => tree,
        _ => new Negative(tree),
    };

    static bool IsNumber(Expression tree, int value) => tree is Number number && number.Value == value;
}
