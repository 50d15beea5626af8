using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>347+286, 602−148.</summary>
public sealed class Calculate : IExercise
{
    public string Id => "math-3-calculate-1000";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = setting.Form % 2 == 0 ? Columns.Sum(setting, random) : Columns.Difference(setting, random);
        return Calculation.Of(setting, task, Columns.Slips(task));
    }
}
