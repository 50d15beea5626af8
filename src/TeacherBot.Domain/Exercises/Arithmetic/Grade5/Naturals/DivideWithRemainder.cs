using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Easy: by one digit; medium: by two digits; hard: by two or three digits with a nought in the quotient.</summary>
public sealed class DivideWithRemainder() : FormedExercise("math-5-divide-with-remainder", 1, RemainderProblem.Types)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var divisor = random.Next(setting.By(3, 12, 24), setting.By(9, 48, 215));
        var quotient = random.Until(r => r.Next(setting.By(14, 15, 104), setting.By(150, 90, 309)), n => setting.Difficulty != Difficulty.Hard || n / 10 % 10 == 0);
        return RemainderProblem.Of((divisor * quotient) + random.Next(1, divisor - 1), divisor);
    }
}
