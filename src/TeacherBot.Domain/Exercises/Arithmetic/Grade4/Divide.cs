using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade4;

/// <summary>Exact division. Easy: by a one-digit number; medium: by a two-digit number; hard: by a three-digit number.</summary>
public sealed class Divide : IExercise
{
    public string Id => "math-4-divide";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    /// <summary>Any quotient; a quotient with a zero in its middle.</summary>
    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var zero = setting.Form % 2 == 1;
        var divisor = setting.By(random.Next(3, 9), random.Next(13, 89), random.Next(112, 689));
        var quotient = random.Until(
            r => r.Next(setting.By(203, 205, 206), setting.By(985, 987, 989)),
            n => n % 10 != 0 && (n / 10 % 10 == 0) == zero && n * divisor > setting.By(1000, 10_000, 50_000));
        Expression task = (Expression)(quotient * divisor) / divisor;
        return Calculation.Of(setting, task, [
            .. zero ? [new Slip("потерян нуль в частном", (quotient / 100 * 10) + (quotient % 10))] : Array.Empty<Slip>(),
            new("лишний нуль в частном", (quotient / 10 * 100) + (quotient % 10)),
            new("лишний нуль на конце частного", quotient * 10),
            new("ошибка в цифре десятков", quotient + 10),
            new("ошибка в последней цифре", quotient + (quotient % 10 == 9 ? -1 : 1)),
            new("ошибка в цифре сотен", quotient - 100),
        ]);
    }
}
