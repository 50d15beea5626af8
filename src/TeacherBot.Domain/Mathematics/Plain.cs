namespace TeacherBot.Domain.Mathematics;

/// <summary>Plain notation, in which proofs are written: <c>+ - * / ^ ( ) mod</c>, decimal point, gaps as <c>[1]</c>, unknowns as single letters.</summary>
public static class Plain
{
    static readonly PlainWriter Writer = new();

    /// <summary>An expression without relations.</summary>
    /// <exception cref="NotationException">The text is no expression; the position says where.</exception>
    public static Expression Parse(string text) =>
        ParseStatement(text) is { IsExpression: true } alone
            ? alone.Terms[0]
            : throw new NotationException("An expression has no relation sign", text.IndexOfAny(['=', '<', '>']));

    /// <summary>An expression or a statement.</summary>
    /// <exception cref="NotationException">The text is no formula; the position says where.</exception>
    public static Statement ParseStatement(string text) => new ExpressionParser(PlainLexer.Read(text), printed: false).Statement();

    public static string Write(Expression expression) => Writer.Write(expression);

    public static string Write(Statement statement) =>
        Writer.Write(statement.Terms[0])
        + string.Concat(statement.Relations.Select((relation, i) => relation.Sign() + Writer.Write(statement.Terms[i + 1])));
}
