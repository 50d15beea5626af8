using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>8+5, 13−6.</summary>
public sealed class Calculate : IExercise
{
    public string Id => "math-1-calculate-20";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = setting.Form % 2 == 0 ? Within20.Sum(setting, random) : Within20.Difference(setting, random);
        return Calculation.Of(setting, task, Within20.Slips(task));
    }
}
