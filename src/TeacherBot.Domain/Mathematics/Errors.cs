namespace TeacherBot.Domain.Mathematics;

/// <summary>A formula that cannot be read.</summary>
public sealed class NotationException(string message, int position)
    : Exception($"{message} (at position {position + 1})")
{
    /// <summary>From 0, in characters of the text that was read.</summary>
    public int Position { get; } = position;
}

/// <summary>An expression without a value: division by zero, an unknown, numbers beyond any school.</summary>
public sealed class EvaluationException(string message) : Exception(message);
