using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises;

/// <summary>The first topics, one a grade, and requests for them.</summary>
static class Topics
{
    public static int[] Grades { get; } = [1, 2, 3, 4, 5, 6];

    public static string[] ExerciseIds(int grade) =>
        [.. ExerciseCatalog.All.Select(exercise => exercise.Id).Where(id => id.StartsWith($"math-{grade}-", StringComparison.Ordinal))];

    /// <summary>The limits of the topic that names the exercise; of its grade, «math-3-…», while none does.</summary>
    public static NumberLimits Limits(string exerciseId)
    {
        if (Domain.Curriculum.Curriculum.Load().All.FirstOrDefault(topic => topic.Exercises.Contains(exerciseId)) is { } topic)
        {
            return NumberLimits.Of(topic);
        }

        var parts = exerciseId.Split('-');
        return Identifier.TryParse<Subject>(parts[0], out var subject)
            ? NumberLimits.Of(subject, int.Parse(parts[1]))
            : throw new ArgumentException($"«{exerciseId}» begins with no subject.", nameof(exerciseId));
    }

    public static WorksheetRequest Request(
        int grade,
        SheetFormat format = SheetFormat.TestAndOpen,
        int volume = 0,
        Difficulty difficulty = Difficulty.Medium,
        int variants = 1,
        params TaskType[] types) =>
        new(Subject.Math, grade, new WorksheetTopic($"math-{grade}", "Тема"), format, volume, difficulty, types.Length == 0 ? TaskTypes.All : types, variants);
}
