using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>Trees whose letters were replaced by numbers, written as a textbook does: no factor 1, no term 0, no «plus minus», fractions with a bar, quotients of fractions with a sign.</summary>
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

    /// <summary>
    /// As an answer is written: every calculation of numbers done, no 11−7, no 2·3√5, no 3x−1+1. A product of powers of numbers stays: it may be what is
    /// asked for.
    /// </summary>
    /// <param name="form">Decimal: fractions that end are written as decimals.</param>
    /// <exception cref="EvaluationException">A number is divided by zero.</exception>
    public static Expression Counted(Expression tree, NumberForm form = NumberForm.Fraction) => IsOfPowers(tree) ? Of(tree) : Count(Of(tree), form);

    public static Statement Counted(Statement statement, NumberForm form) => statement with { Terms = [.. statement.Terms.Select(term => Counted(term, form))] };

    static Expression Count(Expression tree, NumberForm form) => tree switch
    {
        Negative negative => Opposite(Count(negative.Operand, form)),
        Call call when form == NumberForm.Decimal && Careful.Rational(call) is { } value => Literal(value, form),
        Call call => new Call(call.Function, [.. call.Arguments.Select(argument => Count(argument, form))]),
        Binary binary => Count(binary.Operation, Count(binary.Left, form), Count(binary.Right, form), form),
        _ => tree,
    };

    static Expression Count(Operation operation, Expression left, Expression right, NumberForm form) => (operation, left, right) switch
    {
        (not Operation.Modulo, _, _) when NumberOf(left) is { } a && NumberOf(right) is { } b => Literal(Evaluation.Apply(operation, a, b), form),
        (Operation.Multiply, _, Binary { Operation: Operation.Multiply } product) when NumberOf(left) is { } a && NumberOf(product.Left) is { } b =>
            Of(Operation.Multiply, Literal(a * b, form), product.Right),
        (Operation.Over or Operation.Divide, Binary { Operation: Operation.Multiply } product, _) when NumberOf(product.Left) is { IsInteger: true } a && NumberOf(right) is { IsInteger: true, IsZero: false } b =>
            Times(a / b, product.Right),
        (Operation.Add or Operation.Subtract, Binary { Operation: Operation.Add or Operation.Subtract } sum, _) when NumberOf(sum.Right) is { } a && NumberOf(right) is { } b =>
            Of(Operation.Add, sum.Left, Literal((sum.Operation == Operation.Add ? a : -a) + (operation == Operation.Add ? b : -b), form)),
        _ => Of(operation, Improper(left), Improper(right)),
    };

    static Expression Literal(Rational value, NumberForm form) =>
        form == NumberForm.Decimal && value.DecimalPlaces() is not null ? Numerals.Literal(value, NumberForm.Decimal) : Simplified.Of(value);

    static Expression Times(Rational share, Expression factor) => Of(Operation.Over, Of(Operation.Multiply, Simplified.Of(share.Numerator), factor), Simplified.Of(share.Denominator));

    /// <summary>Before a letter no mixed number stands.</summary>
    static Expression Improper(Expression tree) => tree is Mixed mixed ? Simplified.Of(mixed.Value()) : tree;

    static Rational? NumberOf(Expression tree) => tree switch
    {
        Number or Mixed => tree.Value(),
        Negative negative => -NumberOf(negative.Operand),
        Binary { Operation: Operation.Over, Left: Number top, Right: Number { Value.IsZero: false } bottom } => top.Value / bottom.Value,
        _ => null,
    };

    static bool IsOfPowers(Expression tree) => tree switch
    {
        Negative negative => IsOfPowers(negative.Operand),
        Binary { Operation: Operation.Power } power => NumberOf(power.Left) is not null,
        Binary { Operation: Operation.Multiply or Operation.Divide or Operation.Over } product => IsFactor(product.Left) && IsFactor(product.Right) && (IsOfPowers(product.Left) || IsOfPowers(product.Right)),
        _ => false,
    };

    static bool IsFactor(Expression tree) => NumberOf(tree) is not null || IsOfPowers(tree);

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
        (Operation.Divide or Operation.Over, Negative negative, _) when right is not Negative && !HasBar(negative) && !HasBar(right) => Opposite(negative.Operand.Over(right)),
        (Operation.Divide, _, _) when HasBar(left) || HasBar(right) => left / right,
        (Operation.Divide, _, _) => left.Over(right),
        _ => new Binary(operation, left, right),
    };

    /// <summary>A fraction of fractions is written with the sign of division.</summary>
    static bool HasBar(Expression tree) => tree switch
    {
        Negative negative => HasBar(negative.Operand),
        Binary { Operation: Operation.Over or Operation.Divide } => true,
        Binary binary => HasBar(binary.Left) || HasBar(binary.Right),
        _ => false,
    };

    static Expression Opposite(Expression tree) => tree switch
    {
        Negative negative => negative.Operand,
        Number { Value.IsZero: true } => tree,
        _ => new Negative(tree),
    };

    static bool IsNumber(Expression tree, int value) => tree is Number number && number.Value == value;
}
