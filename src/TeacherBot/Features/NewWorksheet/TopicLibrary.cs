using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>Which topics can be made today: those with exercises. The others are shown, and say that they are coming.</summary>
public sealed class TopicLibrary(Curriculum curriculum)
{
    public Curriculum Curriculum { get; } = curriculum;

    public static bool IsReady(CurriculumTopic topic) => topic.Exercises.Count > 0;

    public bool IsReady(Subject subject) => subject.Grades().Any(grade => Curriculum.Topics(subject, grade).Any(IsReady));

    /// <summary>The grade's topics as buttons show them: what can be made first, else in the order of the school year.</summary>
    public IReadOnlyList<CurriculumTopic> Shown(Subject subject, int grade) =>
        [.. Curriculum.Topics(subject, grade).OrderByDescending(IsReady)];
}
