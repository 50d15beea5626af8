using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Numbers whose digits are alike; hard: beside a sum by places or a difference.</summary>
public sealed class CompareNaturals() : FormedExercise("math-5-compare-naturals", 2, Comparison.Types)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var a = random.Next(setting.By(1200, 30_000, 300_000), setting.By(9800, 980_000, 90_000_000));
        var b = setting.Form % 2 == 0 ? Swapped(a, random) : a + random.Pick([-100, -10, -1, 1, 10, 100]);
        if (setting.Difficulty != Difficulty.Hard)
        {
            return Comparison.Of(a, b);
        }

        var near = random.Chance(25) ? a : b;
        var part = random.Next(1000, near - 1000);
        return random.Compared(a, random.Chance(50) ? (Expression)part + (near - part) : (Expression)(near + part) - part);
    }

    /// <summary>Two neighbouring digits in the other order.</summary>
    static int Swapped(int number, SheetRandom random)
    {
        var digits = number.ToString().ToCharArray();
        var place = random.Next(1, digits.Length - 2);
        (digits[place], digits[place + 1]) = (digits[place + 1], digits[place]);
        return int.Parse(digits);
    }
}
