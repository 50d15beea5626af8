using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>A sum or a difference beside a number; hard: two expressions.</summary>
public sealed class Compare : IExercise
{
    public string Id => "math-1-compare-20";

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var first = setting.Form % 2 == 0 ? Within20.Sum(setting, random) : Within20.Difference(setting, random);
        if (setting.Difficulty != Difficulty.Hard)
        {
            return random.Compared(first, random.Near(setting.Limits, first.Value(), 2));
        }

        var second = random.Until(
            r => r.Chance(50) ? Within20.Sum(setting, r) : Within20.Difference(setting, r),
            other => other != first && Rational.Abs(other.Value() - first.Value()) <= 3);
        return Comparison.Of(first, second);
    }
}
