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

    /// <summary>The same with sums, products and quotients of numbers counted: <c>2·3x</c> is <c>6x</c>. Powers of numbers stay.</summary>
    public static Expression Counted(Expression tree) => tree switch
    {
        Negative negative => Opposite(Counted(negative.Operand)),
        Call call => new Call(call.Function, [.. call.Arguments.Select(Counted)]),
        Binary binary => Counted(binary.Operation, Counted(binary.Left), Counted(binary.Right)),
        _ => tree,
    };

    static Expression Counted(Operation operation, Expression left, Expression right) =>
        operation is not (Operation.Power or Operation.Modulo) && NumberOf(left) is { } first && NumberOf(right) is { } second && !(second.IsZero && operation is (Operation.Divide or Operation.Over))
            ? Simplified.Of(Evaluation.Apply(operation, first, second))
            : Tail(operation, left, right) ?? Of(operation, Improper(left), Improper(right));

    /// <summary>A number behind a sum that ends with one: <c>3x−1+1</c>.</summary>
    static Expression? Tail(Operation operation, Expression left, Expression right)
    {
        if (operation is not (Operation.Add or Operation.Subtract) || NumberOf(right) is not { } last
            || left is not Binary { Operation: Operation.Add or Operation.Subtract } sum || NumberOf(sum.Right) is not { } before)
        {
            return null;
        }

        var tail = (sum.Operation == Operation.Add ? before : -before) + (operation == Operation.Add ? last : -last);
        return Of(Operation.Add, sum.Left, Simplified.Of(tail));
    }

    /// <summary>Before a letter no mixed number stands.</summary>
    static Expression Improper(Expression tree) => tree is Mixed mixed ? Simplified.Of(mixed.Value()) : tree;

    static Rational? NumberOf(Expression tree) => tree switch
    {
        Number or Mixed => tree.Value(),
        Negative negative => -NumberOf(negative.Operand),
        Binary { Operation: Operation.Over, Left: Number top, Right: Number { Value.IsZero: false } bottom } => top.Value / bottom.Value,
        _ => null,
    };

    /// <summary>Every part without letters as the number it is: <c>(5−2)x+2·4</c> becomes <c>3x+8</c>.</summary>
    public static Expression WorkedOut(Expression tree) => tree switch
    {
        _ when !LinearEquation.Unknowns(tree).Any() => WorkedOut(tree.Value()),
        Negative negative => new Negative(WorkedOut(negative.Operand)),
        Call call => new Call(call.Function, [.. call.Arguments.Select(WorkedOut)]),
        Binary binary => binary with { Left = WorkedOut(binary.Left), Right = WorkedOut(binary.Right) },
        _ => tree,
    };

    public static Statement WorkedOut(Statement statement) => statement with { Terms = [.. statement.Terms.Select(WorkedOut)] };

    static Expression WorkedOut(Rational value) => Numerals.Literal(value, value.DecimalPlaces() is null ? NumberForm.Fraction : NumberForm.Decimal);

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
