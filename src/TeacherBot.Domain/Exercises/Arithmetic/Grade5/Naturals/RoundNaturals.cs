using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Easy: to tens and hundreds; medium: to thousands; hard: to ten thousands and with nines that carry.</summary>
public sealed class RoundNaturals() : FormedExercise("math-5-round-naturals", 2)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var power = setting.By(1, 2, 3) + (setting.Form % 2);
        var number = random.Until(
            r => r.Next(setting.By(120, 12_000, 100_000), setting.By(9900, 99_000, 9_900_000)),
            n => n > 1.5 * Math.Pow(10, power)
                && n / (int)Math.Pow(10, power - 1) % 10 != 0
                && (setting.Difficulty != Difficulty.Hard || setting.Form % 4 != 3 || n / (int)Math.Pow(10, power) % 10 == 9));
        return Rounding.Problem(setting, random, number, power);
    }
}
