using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>−7+4, −5−8; hard: two actions with brackets, −23−(−15)+8.</summary>
public sealed class AddIntegers : IExercise
{
    public string Id => "math-6-add-integers";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var most = setting.By(12, 60, 60);
        var (a, b, c) = random.Until(
            r => (r.Next(2, most), r.Next(2, most), r.Next(2, most)),
            three => three.Item1 != three.Item2 && three.Item2 != three.Item3 && (setting.Difficulty == Difficulty.Easy || three.Item1 > 11));
        var task = setting.Difficulty == Difficulty.Hard
            ? setting.Pick<Expression>((Expression)(-a) - -b + c, (Expression)(-a) + -b - -c, a - ((Expression)b - -c))
            : setting.Pick((Expression)(-a) + b, (Expression)(-a) - b, setting.Difficulty == Difficulty.Easy ? (Expression)a + -b : (Expression)a - -b);
        return Calculation.Of(setting, task, Signed.Slips(task));
    }
}
