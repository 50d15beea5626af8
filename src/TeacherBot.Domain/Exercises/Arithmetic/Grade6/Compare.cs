using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>Easy: a sum beside a number; medium and hard: two expressions with numbers of either sign.</summary>
public sealed class Compare : IExercise
{
    public string Id => "math-6-compare";

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var scale = setting.By(1, 1, 10);
        var first = One(random);
        if (setting.Difficulty == Difficulty.Easy)
        {
            return random.Compared(first, random.Near(setting.Limits, first.Value(), 3));
        }

        var second = random.Until(One, other => other != first && Rational.Abs(other.Value() - first.Value()) <= new Rational(6, scale));
        return Comparison.Of(first, second, NumberForm.Decimal);

        Expression One(SheetRandom r)
        {
            var (a, b) = (new Rational(r.Next(2, 40), scale), new Rational(r.Next(2, 40), scale));
            return setting.Form % 2 == 0
                ? Signed.Action(Operation.Add, -a, r.Either(b), NumberForm.Decimal)
                : Signed.Action(Operation.Subtract, r.Either(a), b, NumberForm.Decimal);
        }
    }
}
