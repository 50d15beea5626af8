using System.Collections.Frozen;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>The topics of every grade of every subject, in the order of the school year. Immutable.</summary>
public sealed class Curriculum
{
    static readonly Lazy<Curriculum> Embedded = new(() => From(Subjects.All.Select(EmbeddedFile), ExerciseCatalog.Has));

    static readonly GradeLimits Unlimited = new();

    readonly FrozenDictionary<string, CurriculumTopic> byId;
    readonly FrozenDictionary<(Subject, int), IReadOnlyList<CurriculumTopic>> byGrade;

    readonly FrozenDictionary<(Subject, int), GradeLimits> limits;

    Curriculum(IReadOnlyList<SubjectCurriculum> subjects)
    {
        All = [.. subjects.SelectMany(subject => subject.Topics)];
        limits = subjects
            .SelectMany(subject => subject.Limits, (subject, grade) => KeyValuePair.Create((subject.Subject, grade.Key), grade.Value))
            .ToFrozenDictionary();
        byId = All.ToFrozenDictionary(topic => topic.Id, StringComparer.Ordinal);
        byGrade = All
            .GroupBy(topic => (topic.Subject, topic.Grade))
            .ToFrozenDictionary(grade => grade.Key, IReadOnlyList<CurriculumTopic> (grade) => [.. grade]);
    }

    /// <summary>Every topic, by subject, grade and the order of the school year.</summary>
    public IReadOnlyList<CurriculumTopic> All { get; }

    /// <summary>The curriculum this program carries; read once.</summary>
    /// <exception cref="CurriculumException">A file breaks a rule: the program was built with broken data.</exception>
    public static Curriculum Load() => Embedded.Value;

    /// <summary>A curriculum of these files.</summary>
    /// <param name="isExercise">Whether an exercise has the id; null: exercises are not looked up.</param>
    /// <exception cref="CurriculumException">A file breaks a rule; the first break is told.</exception>
    public static Curriculum From(IEnumerable<CurriculumFile> files, Predicate<string>? isExercise = null)
    {
        var reader = new CurriculumReader(isExercise ?? (_ => true));
        return new Curriculum([.. files.Select(reader.Read)]);
    }

    /// <summary>The topics of a grade in the order of the school year; none where the subject is not taught.</summary>
    public IReadOnlyList<CurriculumTopic> Topics(Subject subject, int grade) => byGrade.GetValueOrDefault((subject, grade), []);

    /// <summary>The limits of a grade, for topics that are not listed; none where the subject is not taught.</summary>
    public GradeLimits Limits(Subject subject, int grade) => limits.GetValueOrDefault((subject, grade), Unlimited);

    /// <returns>The topic, or null when no topic has the id.</returns>
    public CurriculumTopic? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    static CurriculumFile EmbeddedFile(Subject subject)
    {
        var name = Identifier.Of(subject) + ".json";
        using var stream = typeof(Curriculum).Assembly.GetManifestResourceStream(name)
            ?? throw new CurriculumException(name, 1, "The file is not in the program.");
        using var reader = new StreamReader(stream);
        return new CurriculumFile(name, reader.ReadToEnd());
    }
}

/// <summary>A curriculum file: its name (<c>math.json</c>) and its text.</summary>
public sealed record CurriculumFile(string Name, string Json);
