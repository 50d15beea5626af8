namespace TeacherBot.Domain.Curriculum;

/// <summary>One topic of the federal programme, named as a teacher names it.</summary>
/// <param name="Id"><c>math-3-addition-subtraction-1000</c>: the subject, the grade, then lower-case Latin words joined by hyphens.</param>
/// <param name="Grade">One of the subject's grades.</param>
/// <param name="Title">1–60 characters, fit for a button and for the head of a sheet.</param>
/// <param name="Aliases">What people type for the whole topic, in lower case; no alias belongs to two topics of one grade.</param>
/// <param name="Parts">What people type for less than the topic («ромб» of «Прямоугольник, ромб, квадрат»), in lower case: suggested, never taken for it.</param>
/// <param name="Section">The heading of the programme the topic stands under.</param>
/// <param name="Limits">The limits of the grade with those of the topic laid over them.</param>
/// <param name="NotYet">Concepts pupils have not met when they learn the topic: the grade's and the topic's own.</param>
/// <param name="Exercises">Ids of the exercises that make tasks without a model; empty where a model writes.</param>
/// <param name="Course">The course, where it is not the subject itself («Вероятность и статистика»), else null.</param>
public sealed record CurriculumTopic(
    string Id,
    Subject Subject,
    int Grade,
    string Title,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Parts,
    string Section,
    GradeLimits Limits,
    IReadOnlyList<string> NotYet,
    IReadOnlyList<string> Exercises,
    string? Course)
{
    /// <summary>The longest title a button and the head of a sheet can hold.</summary>
    public const int LongestTitle = 60;
}
