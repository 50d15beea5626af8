namespace TeacherBot.Domain.Mathematics;

/// <summary>One name for expressions that differ only in the order of addends or factors.</summary>
public static class Canonical
{
    public static string Name(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Add or Operation.Multiply } sum => Commuted(sum),
        Binary binary => $"({Name(binary.Left)} {binary.Operation} {Name(binary.Right)})",
        Negative negative => $"-{Name(negative.Operand)}",
        Call call => $"{call.Function}({string.Join("; ", call.Arguments.Select(Name))})",
        _ => Plain.Write(expression),
    };

    /// <summary>Both sides of an equality may change places; a &lt; b is b &gt; a.</summary>
    public static string Name(Expression left, Relation relation, Expression right)
    {
        var (first, second) = (Name(left), Name(right));
        var swap = relation is Relation.Greater or Relation.GreaterOrEqual
            || (relation is Relation.Equal or Relation.NotEqual && string.CompareOrdinal(first, second) > 0);
        return swap ? $"{second} ~ {first}" : $"{first} ~ {second}";
    }

    static string Commuted(Binary sum)
    {
        var parts = Parts(sum, sum.Operation).Select(Name).Order(StringComparer.Ordinal);
        return $"({string.Join($" {sum.Operation} ", parts)})";
    }

    static IEnumerable<Expression> Parts(Expression expression, Operation operation) =>
        expression is Binary binary && binary.Operation == operation
            ? Parts(binary.Left, operation).Concat(Parts(binary.Right, operation))
            : [expression];
}
