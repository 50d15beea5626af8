using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Easy: a product or quotient beside a number; medium: two products or two quotients; hard: a product and a sum with a product.</summary>
public sealed class Compare : IExercise
{
    public string Id => "math-2-compare-table";

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var products = setting.Form % 2 == 0;
        var first = One(random);
        if (setting.Difficulty == Difficulty.Easy)
        {
            return random.Compared(first, random.Near(setting.Limits, first.Value(), products ? 4 : 2));
        }

        var second = random.Until(One, other => Canonical.Name(other) != Canonical.Name(first) && Rational.Abs(other.Value() - first.Value()) <= (products ? 10 : 2));
        if (setting.Difficulty == Difficulty.Medium)
        {
            return Comparison.Of(first, second);
        }

        var shifted = random.Until(
            r => second + r.Next(2, 12),
            sum => setting.Limits.Allows(sum) && Rational.Abs(sum.Value() - first.Value()) <= 12);
        return random.Compared(first, shifted);

        Expression One(SheetRandom r) => products ? Table.Product(setting, r) : Table.Quotient(setting, r);
    }
}
