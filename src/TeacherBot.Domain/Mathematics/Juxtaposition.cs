namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Where print leaves the sign of multiplication out, as schoolbooks do: <c>2x</c>, <c>3(x+1)</c>, <c>2\sqrt{3}</c>, <c>\sin x \cos x</c>;
/// but <c>2 \cdot 3</c>, <c>5 \cdot (3+2)</c>, <c>x \cdot x</c>. Never where the parser would read another tree.
/// </summary>
static class Juxtaposition
{
    public static bool IsPossible(Binary binary) =>
        binary.Operation == Operation.Multiply && EndsFreely(binary.Left, binary.Right) && StartsFreely(binary.Right) && !Alike(binary.Left, binary.Right);

    /// <summary>Whether a function can stand before it without brackets: <c>\sin 2x</c>, <c>\ln|x|</c>, <c>\sin \frac{x}{2}</c>.</summary>
    public static bool IsBareArgument(Expression argument) =>
        argument is Mixed or Degrees { Angle: Number or Letter } or Binary { Operation: Operation.Over } or Call { Function: Function.Abs } || IsChain(argument);

    static bool IsChain(Expression argument) => argument switch
    {
        Number or Letter or Constant or Call { Function: Function.Sqrt or Function.Root } => true,
        Binary { Operation: Operation.Power, Left: Letter or Number or Constant } => true,
        Binary { Operation: Operation.Multiply } product => IsPossible(product) && IsChain(product.Left) && IsChain(product.Right),
        _ => false,
    };

    /// <summary>Whether its last sign can stand directly before the next factor.</summary>
    static bool EndsFreely(Expression left, Expression right) => left switch
    {
        Number or Mixed or Letter or Constant => true,
        Binary { Operation: Operation.Over } => true,
        Binary { Operation: Operation.Power, Left: Call call } when call.Function.IsWord() => IsWord(right),
        Binary { Operation: Operation.Power } => true,
        Binary { Operation: Operation.Multiply } product => IsPossible(product) && EndsFreely(product.Right, right),
        Binary { Operation: Operation.Add or Operation.Subtract } => IsSymbolic(left),
        Call { Function: Function.Log or Function.Lg or Function.Ln } => false,
        Call call when call.Function.IsWord() => IsWord(right),
        Call { Function: not Function.Factorial } => true,
        _ => false,
    };

    static bool StartsFreely(Expression right) => right switch
    {
        Letter or Constant or Call { Function: not Function.Factorial } => true,
        Binary { Operation: Operation.Add or Operation.Subtract } => IsSymbolic(right),
        Binary { Operation: Operation.Power } power => power.Left is not Negative && StartsFreely(power.Left),
        _ => false,
    };

    /// <summary>Equal letters, two roots and two absolute values are kept apart by a sign.</summary>
    static bool Alike(Expression left, Expression right) => (Last(left), Base(right)) switch
    {
        (Letter or Constant, Letter or Constant) => Last(left) == Base(right),
        (Call { Function: var first }, Call { Function: var second }) => !first.IsWord() && !second.IsWord(),
        _ => false,
    };

    static Expression Last(Expression left) => left is Binary { Operation: Operation.Multiply } product ? Base(product.Right) : Base(left);

    static Expression Base(Expression factor) => factor is Binary { Operation: Operation.Power } power ? power.Left : factor;

    static bool IsWord(Expression factor) =>
        factor is Call call ? call.Function.IsWord() : factor is Binary { Operation: Operation.Power, Left: Call inner, Right: not Negative } && inner.Function.IsWord();

    /// <summary>Whether it is more than arithmetic: primary school writes the sign before a bracket.</summary>
    static bool IsSymbolic(Expression expression) => expression switch
    {
        Letter or Constant or Call => true,
        Negative negative => IsSymbolic(negative.Operand),
        Binary binary => IsSymbolic(binary.Left) || IsSymbolic(binary.Right),
        _ => false,
    };
}
