using Microsoft.Extensions.Options;
using TeacherBot.Authoring;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>Which topics can be made: those with exercises, and any topic at all where a model writes.</summary>
public sealed class TopicLibrary(Curriculum curriculum, IOptions<AuthoringOptions>? authoring = null)
{
    public Curriculum Curriculum { get; } = curriculum;

    /// <summary>A model is configured: free topics and creative tasks can be written.</summary>
    public bool HasAuthor { get; } = authoring?.Value.IsOn == true;

    public static bool HasExercises(CurriculumTopic topic) => topic.Exercises.Count > 0;

    public bool IsReady(CurriculumTopic topic) => HasAuthor || HasExercises(topic);

    public bool IsReady(Subject subject) => subject.Grades().Any(grade => Curriculum.Topics(subject, grade).Any(IsReady));

    /// <summary>Whether a model is to write the sheet, because it was asked for or because nothing else can make it.</summary>
    public bool IsWritten(WorksheetRequest request) => HasAuthor && IsForAuthor(request);

    /// <summary>The same, whether a model is configured just now or not.</summary>
    public bool IsForAuthor(WorksheetRequest request) => request.IsCreative || !CanBeMadeByExercises(request.Topic);

    /// <summary>False for what could be made once, when a model was there.</summary>
    public bool CanBeMade(WorksheetRequest request) => HasAuthor || CanBeMadeByExercises(request.Topic);

    public bool CanBeMadeByExercises(WorksheetTopic topic) => Curriculum.Find(topic.Id) is { } listed && HasExercises(listed);

    /// <summary>The grade's topics as buttons show them: what costs no waiting first, else in the order of the school year.</summary>
    public IReadOnlyList<CurriculumTopic> Shown(Subject subject, int grade) =>
        [.. Curriculum.Topics(subject, grade).OrderByDescending(HasExercises)];
}
