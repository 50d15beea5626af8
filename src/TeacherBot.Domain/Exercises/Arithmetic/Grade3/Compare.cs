using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Easy and medium: a sum or a difference beside a number; hard: two expressions.</summary>
public sealed class Compare : IExercise
{
    public string Id => "math-3-compare-1000";

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var first = setting.Form % 2 == 0 ? Columns.Sum(setting, random) : Columns.Difference(setting, random);
        var number = random.Until(
            r => r.Pick([0, 0, 1, 10, 100, -1, -10, -100]) + first.Value(),
            near => near > 100 && near < 1000);
        if (setting.Difficulty != Difficulty.Hard)
        {
            return random.Compared(first, Numerals.Literal(number));
        }

        var second = random.Until(
            r => r.Next(105, 880) is var part && r.Chance(50) ? Numerals.Literal(number - part) + part : Numerals.Literal(number + part) - part,
            other => setting.Limits.Allows(other) && other != first && other is Binary { Left: Number left } && left.Value > 100);
        return Comparison.Of(first, second);
    }
}
