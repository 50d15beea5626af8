using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>
/// Two numbers with a sign between them. To 20 — easy: one digit; medium: to 20; hard: a sum or a difference beside a number.
/// To 100 — easy: different tens; medium: close numbers, the same digits in another order; hard: a sum or a difference beside a number.
/// </summary>
public sealed class CompareNumbers : IExercise
{
    public string Id => "math-1-compare-numbers";

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var largest = (int)setting.Limits.Largest.Numerator;
        if (setting.Difficulty == Difficulty.Hard)
        {
            var (sum, value) = Calculated(random, largest);
            return random.Compared(sum, random.Near(setting.Limits, value, 2));
        }

        var (a, b) = largest <= 20
            ? setting.By((random.Next(0, 10), random.Next(0, 10)), (random.Next(0, 20), random.Next(10, 20)), default)
            : setting.By((random.Next(1, 99), random.Next(10, 100)), Alike(random), default);
        return a != b || random.Chance(40) ? random.Compared(a, b) : random.Compared(a, b == 0 ? 1 : b - 1);
    }

    static (int A, int B) Alike(SheetRandom random)
    {
        var (tens, units) = (random.Next(1, 9), random.Next(0, 9));
        var a = (tens * 10) + units;
        return random.Next(0, 3) switch
        {
            0 when units > 0 => (a, (units * 10) + tens),
            1 => (a, a + random.Pick([-1, 1])),
            2 => (a, (tens * 10) + random.Next(0, 9)),
            _ => (a, a + (tens < 9 ? 10 : -10)),
        };
    }

    static (Expression Task, Rational Value) Calculated(SheetRandom random, int largest)
    {
        var task = random.Until<Expression>(
            r => r.Chance(50) ? (Expression)r.Next(2, largest) + r.Next(1, 9) : (Expression)r.Next(6, largest) - r.Next(1, 9),
            drawn => drawn.Value() >= 2 && drawn.Value() <= largest);
        return (task, task.Value());
    }
}
