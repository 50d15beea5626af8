using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>What became of a request.</summary>
public abstract record Composition;

/// <param name="Replaced">Types that were asked for but do not suit the topic; others of their part stand in their places.</param>
public sealed record Composed(Worksheet Worksheet, IReadOnlyList<TaskType> Replaced) : Composition;

/// <summary>The exercises have not enough different tasks.</summary>
/// <param name="MostVariants">As many variants are possible; 0 when not even one.</param>
public sealed record TopicTooSmall(int MostVariants) : Composition;
