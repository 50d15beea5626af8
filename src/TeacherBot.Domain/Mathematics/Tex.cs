namespace TeacherBot.Domain.Mathematics;

/// <summary>The TeX subset that stands on paper between dollars.</summary>
public static class Tex
{
    static readonly TexWriter Writer = new();

    /// <summary>An expression or a statement.</summary>
    /// <exception cref="NotationException">The text is no formula; the position says where.</exception>
    public static Statement Parse(string tex) => new ExpressionParser(TexLexer.Read(tex), printed: true).Statement();

    public static string Write(Expression expression) => Writer.Write(expression);

    public static string Write(Expression left, Relation relation, Expression right) => Write(left) + Sign(relation) + Write(right);

    public static string Sign(Relation relation) => relation switch
    {
        Relation.NotEqual => "\\ne ",
        Relation.LessOrEqual => "\\le ",
        Relation.GreaterOrEqual => "\\ge ",
        _ => relation.Sign(),
    };
}
