using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Three-digit sums and differences. Easy: no carry; medium: one; hard: two, zeros included.</summary>
static class Columns
{
    public static (int A, int B) Addends(Setting setting, SheetRandom random)
    {
        var carries = setting.By(0, 1, 2);
        return random.Until(
            r => (A: r.Next(103, 880), B: r.Next(102, 880)),
            pair => pair.A + pair.B < 1000 && Carries(pair.A, pair.B) == carries && pair.A % 10 != 0 && pair.B % 10 != 0);
    }

    public static Expression Sum(Setting setting, SheetRandom random) => Addends(setting, random) is var (a, b) ? (Expression)a + b : 0;

    public static Expression Difference(Setting setting, SheetRandom random) => Addends(setting, random) is var (a, b) ? (Expression)(a + b) - b : 0;

    public static IEnumerable<Slip> Slips(Expression task)
    {
        var step = Steps.Of(task)[^1];
        var (left, right) = (step.Left.Numerator, step.Right.Numerator);
        return step.Operation == Operation.Add
            ?
            [
                Exercises.Slips.NoCarry(left, right),
                .. Rational.Abs(step.Left - step.Right) * 3 >= step.Result ? [new Slip("вычтено вместо сложения", Rational.Abs(step.Left - step.Right))] : Array.Empty<Slip>(),
                new("забыт перенос в сотни", step.Result - 100),
                new("лишний перенос в десятки", step.Result + 10),
            ]
            :
            [
                Exercises.Slips.NoBorrow(left, right),
                new("сложено вместо вычитания", step.Left + step.Right),
                new("забыт занятый десяток", step.Result + 10),
                new("забыта занятая сотня", step.Result + 100),
            ];
    }

    static int Carries(int a, int b)
    {
        var (count, carry) = (0, 0);
        for (; a > 0 || b > 0; a /= 10, b /= 10)
        {
            carry = (a % 10) + (b % 10) + carry >= 10 ? 1 : 0;
            count += carry;
        }

        return count;
    }
}
