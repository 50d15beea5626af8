using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Sums and differences of four to seven digits; zeros in the minuend.</summary>
public sealed class AddSubtractNaturals() : FormedExercise("math-5-add-subtract-naturals", 3)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (least, most) = setting.By((1200, 9800), (21_000, 680_000), (1_200_000, 48_000_000));
        var (a, b) = random.Until(r => (A: r.Next(least, most), B: r.Next(least / 2, most)), pair => pair.A - pair.B > least / 3 && pair.A % 10 != 0 && pair.B % 10 != 0);
        var round = setting.By(1000, 10_000, 1_000_000);
        var full = ((a / round) + 1) * round;
        return (setting.Form % 3) switch
        {
            0 => Calculation.Of(setting, (Expression)a + b, [Slips.NoCarry(a, b), new("потеряна сотня", a + b - 100), new("лишний десяток", a + b + 10), new("потеряна тысяча", a + b - 1000)]),
            1 => Calculation.Of(setting, (Expression)a - b, [Slips.NoBorrow(a, b), new("забыто, что единица занята", a - b + 100), new("забыто, что занят десяток", a - b + 10), new("занята лишняя тысяча", a - b - 1000)]),
            _ => Calculation.Of(setting, (Expression)full - b, [Slips.NoBorrow(full, b), new("нули не стали девятками", full - b + (round / 10)), new("занят лишний десяток", full - b + 10), new("потеряна единица", full - b - 1)]),
        };
    }
}
