using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>An exercise whose every problem is one expression to calculate.</summary>
/// <param name="id">See <see cref="IExercise.Id"/>.</param>
/// <param name="forms">The same number for all difficulties.</param>
public abstract class CalculationExercise(string id, int forms) : IExercise
{
    public string Id => id;

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => forms;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Task(setting, setting.Form % forms, r), drawn => setting.Limits.Allows(drawn));
        return Calculation.Of(setting, task, SumSlips.Of(task));
    }

    /// <param name="form">0…forms − 1.</param>
    protected abstract Expression Task(Setting setting, int form, SheetRandom random);
}
