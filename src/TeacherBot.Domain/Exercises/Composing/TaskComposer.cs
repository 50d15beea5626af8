using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Makes one task, for a place in a sheet or in place of another task. Its proof is still a claim: ask the judge.</summary>
public static class TaskComposer
{
    /// <param name="asClaims">Whether a single choice asks for the true statement instead of the value.</param>
    /// <returns>A task with the number 0; null when this draw makes none: draw again.</returns>
    /// <exception cref="ArgumentException">The exercise does not suit the type.</exception>
    public static SheetTask? Compose(IExercise exercise, TaskType type, Setting setting, SheetRandom random, bool asClaims = false) =>
        Draft(exercise, type, setting, random, asClaims)?.Task;

    internal static Draft? Draft(IExercise exercise, TaskType type, Setting setting, SheetRandom random, bool asClaims)
    {
        if (!exercise.Types.Contains(type))
        {
            throw new ArgumentException($"The exercise {exercise.Id} does not suit {Identifier.Of(type)}.", nameof(type));
        }

        var problems = new ProblemSource(exercise, setting, random);
        return type switch
        {
            TaskType.SingleChoice => SingleChoice.Compose(problems, asClaims, random),
            TaskType.MultipleChoice => MultipleChoice.Compose(problems, random),
            TaskType.Open => OpenTask.Compose(problems),
            TaskType.Matching => Matching.Compose(problems, setting.Difficulty, random),
            TaskType.FillBlank => FillBlank.Compose(problems, setting.Difficulty),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };
    }
}
