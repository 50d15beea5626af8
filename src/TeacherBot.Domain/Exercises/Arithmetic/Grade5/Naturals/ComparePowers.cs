using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>2³ and 3²; hard: (3+4)² and 3²+4².</summary>
public sealed class ComparePowers() : FormedExercise("math-5-compare-powers", 2, Comparison.Types)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, b) = random.Until(r => (A: r.Next(2, setting.By(6, 10, 9)), B: r.Next(2, setting.By(3, 5, 9))), pair => pair.A != Math.Min(pair.B, 4) && pair.A != pair.B);
        var (first, second) = ((Expression)a, (Expression)b);
        return (setting.Form % 2, setting.Difficulty) switch
        {
            (_, Difficulty.Hard) when setting.Form % 2 == 0 => random.Compared((first + second).Power(2), first.Power(2) + second.Power(random.Pick([2, 3]))),
            (_, Difficulty.Hard) => random.Compared((first * second).Power(2), first.Power(2) * second.Power(random.Pick([1, 2, 3]) is 1 ? 3 : 2)),
            (0, _) => random.Compared(first.Power(Math.Min(b, 4)), ((Expression)Math.Min(b, 4)).Power(Math.Min(a, 5))),
            _ => random.Compared(first.Power(random.Next(2, 3)), random.Chance(50) ? first * 3 : first * 2),
        };
    }
}
