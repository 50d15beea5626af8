namespace TeacherBot.Domain.Mathematics;

public enum Relation
{
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
}

/// <summary>One formula: an expression alone, or expressions joined by relations (<c>2+3=5</c>, <c>1&lt;x&lt;4</c>, <c>a=b=c</c>).</summary>
/// <param name="Terms">At least one.</param>
/// <param name="Relations">One fewer than the terms.</param>
public sealed record Statement(IReadOnlyList<Expression> Terms, IReadOnlyList<Relation> Relations)
{
    /// <summary>Whether it is an expression alone, that claims nothing.</summary>
    public bool IsExpression => Terms.Count == 1;

    /// <summary>Exactly <c>left = right</c>.</summary>
    public bool IsEquality => Terms.Count == 2 && Relations[0] == Relation.Equal;

    /// <summary>Whether every relation holds.</summary>
    /// <exception cref="EvaluationException">A term has no value, or the statement claims nothing.</exception>
    public bool Holds()
    {
        if (IsExpression)
        {
            throw new EvaluationException("An expression alone claims nothing.");
        }

        var values = Terms.Select(Evaluation.Value).ToArray();
        return Relations.Select((relation, i) => relation.Holds(values[i], values[i + 1])).All(holds => holds);
    }
}

public static class Relations
{
    public static bool Holds(this Relation relation, Rational left, Rational right) => relation switch
    {
        Relation.Equal => left == right,
        Relation.NotEqual => left != right,
        Relation.Less => left < right,
        Relation.Greater => left > right,
        Relation.LessOrEqual => left <= right,
        Relation.GreaterOrEqual => left >= right,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    /// <summary>Which of <c>&lt; = &gt;</c> stands between two numbers.</summary>
    public static Relation Between(Rational left, Rational right) => left.CompareTo(right) switch
    {
        < 0 => Relation.Less,
        > 0 => Relation.Greater,
        0 => Relation.Equal,
    };

    /// <summary>The sign in plain notation.</summary>
    public static string Sign(this Relation relation) => relation switch
    {
        Relation.Equal => "=",
        Relation.NotEqual => "!=",
        Relation.Less => "<",
        Relation.Greater => ">",
        Relation.LessOrEqual => "<=",
        Relation.GreaterOrEqual => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };
}
