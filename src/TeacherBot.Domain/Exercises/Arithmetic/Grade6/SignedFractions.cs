using TeacherBot.Domain.Exercises.Arithmetic.Grade5;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>−1/2+1/3, −3/4·8/9; hard: mixed numbers and division.</summary>
public sealed class SignedFractions : IExercise
{
    public string Id => "math-6-fractions";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Drawn(setting, r), drawn => drawn.Value() is var value && !value.IsZero && Signed.HasMinus(drawn) && value.Denominator <= setting.By(30, 40, 24) && Rational.Abs(value) < 20);
        var value = task.Value();
        return Calculation.Of(setting, task, Signed.Slips(task).WithNeighbour(value, new Rational(1, value.Denominator)));
    }

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        // Equal denominators make a sum easier, but not a product.
        var alike = setting.Difficulty != Difficulty.Easy || setting.Form % 3 < 2;
        var (a, b) = Fractions.Pair(alike ? setting : setting with { Difficulty = Difficulty.Medium }, random);
        var right = setting.Difficulty == Difficulty.Easy ? b : random.Either(b);
        return setting.Pick(
            Signed.Action(Operation.Add, -a, right),
            Signed.Action(Operation.Subtract, random.Either(a), setting.Difficulty == Difficulty.Easy ? b : -b),
            setting.Difficulty == Difficulty.Hard ? Signed.Action(Operation.Divide, -a, right) : Signed.Action(Operation.Multiply, -a, right));
    }
}
