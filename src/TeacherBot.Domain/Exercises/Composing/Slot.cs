using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>One place of the sheet's skeleton, the same in every variant.</summary>
/// <param name="Form">The form of the first problem; tasks with several problems go on to the next ones.</param>
/// <param name="AsClaims">Whether a single choice asks for the true statement instead of the value.</param>
sealed record Slot(TaskType Type, IExercise Exercise, int Form, bool AsClaims)
{
    /// <summary>A task for this place; null when this draw makes none.</summary>
    public Draft? Draw(NumberLimits limits, Difficulty difficulty, SheetRandom random) =>
        TaskComposer.Draft(Exercise, Type, new Setting(limits, difficulty, Form), random, AsClaims);
}
