namespace TeacherBot.Domain.Tests.Curriculum;

using TeacherBot.Domain.Curriculum;

/// <summary>Two typed topics of a grade.</summary>
public sealed record TopicPair(Subject Subject, int Grade, string One, string Other);
