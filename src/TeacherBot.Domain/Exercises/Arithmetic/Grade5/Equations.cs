using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5;

/// <summary>x+1/3=5/6, x−1/4=1/2, 7/8−x=3/4.</summary>
public sealed class Equations : IExercise
{
    public string Id => "math-5-equations-fractions";

    public IReadOnlyList<TaskType> Types => EquationProblem.Types;

    public int Forms(Difficulty difficulty) => 4;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, b) = random.Until(
            r => Fractions.Pair(setting, r),
            pair => setting.Difficulty != Difficulty.Easy || (pair.A + pair.B).Denominator == pair.A.Denominator || (pair.A + pair.B).IsInteger);
        var sum = a + b;
        var (total, first, second, x) = (Numerals.Literal(sum), Numerals.Literal(a), Numerals.Literal(b), EquationProblem.X);
        var (left, right, root, way) = (setting.Form % 4) switch
        {
            0 => (x + second, total, a, total - second),
            1 => (second + x, total, a, total - second),
            2 => (x - second, first, sum, first + second),
            _ => (total - x, second, a, total - second),
        };
        return EquationProblem.Of(setting, left, right, root, way, [
            .. Fractions.Slips(way),
            new("выбрано не то действие", (setting.Form % 4) == 2 ? Rational.Abs(a - b) : sum + b),
        ]);
    }
}
