using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>x+245=600, x−120=380, 700−x=256; hard: with an expression on the right.</summary>
public sealed class Equations : IExercise
{
    public string Id => "math-3-equations-1000";

    public IReadOnlyList<TaskType> Types => EquationProblem.Types;

    public int Forms(Difficulty difficulty) => 4;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, b) = Columns.Addends(setting.Difficulty == Difficulty.Hard ? setting with { Difficulty = Difficulty.Medium } : setting, random);
        var sum = a + b;
        var x = EquationProblem.X;
        var (left, right, root, way) = (setting.Form % 4) switch
        {
            0 => (x + b, sum, a, (Func<Expression, Expression>)(result => result - b)),
            1 => (b + x, sum, a, result => result - b),
            2 => (x - b, a, sum, result => result + b),
            _ => (sum - x, b, a, result => sum - result),
        };
        var shown = setting.Difficulty == Difficulty.Hard ? Split(right, setting.Limits, random) : right;
        return EquationProblem.Of(setting, left, shown, root, way(right), [
            new("выбрано не то действие", (setting.Form % 4) == 2 ? Rational.Abs(a - b) : sum + b),
            new("забыт перенос десятка", root - 10),
            new("лишний десяток", root + 10),
            new("лишняя сотня", root + 100),
            new("потеряна сотня", root - 100),
        ]);
    }

    /// <summary>The number as a sum or a difference.</summary>
    static Expression Split(int number, NumberLimits limits, SheetRandom random) => random.Until(
        r => r.Next(101, 800) is var part && part < number ? (Expression)(number - part) + part : (Expression)(number + part) - part,
        split => limits.Allows(split) && split is Binary { Left: Number left } && left.Value > 20 && left.Value < 1000);
}
