namespace TeacherBot.Domain.Mathematics;

/// <summary>Puts expressions in the place of letters or gaps.</summary>
public static class Substitution
{
    /// <param name="replacement">The new expression for a leaf; null leaves it as it is.</param>
    public static Expression Replace(this Expression expression, Func<Expression, Expression?> replacement) => expression switch
    {
        Negative negative => new Negative(negative.Operand.Replace(replacement)),
        Binary binary => new Binary(binary.Operation, binary.Left.Replace(replacement), binary.Right.Replace(replacement)),
        Call call => new Call(call.Function, [.. call.Arguments.Select(argument => argument.Replace(replacement))]),
        Degrees degrees => new Degrees(degrees.Angle.Replace(replacement)),
        _ => replacement(expression) ?? expression,
    };

    public static Statement Replace(this Statement statement, Func<Expression, Expression?> replacement) =>
        statement with { Terms = [.. statement.Terms.Select(term => term.Replace(replacement))] };
}
