using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade4;

/// <summary>x·6=1 452, x:24=308, 7 392:x=24; hard: with an expression on the right.</summary>
public sealed class Equations : IExercise
{
    public string Id => "math-4-equations";

    public IReadOnlyList<TaskType> Types => EquationProblem.Types;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = EquationProblem.X;
        var known = setting.By(random.Next(3, 9), random.Next(12, 48), random.Next(12, 48));
        var other = random.Until(r => r.Next(104, 970), n => n % 10 != 0);
        var product = known * other;
        var (left, right, root, way) = (setting.Form % 3) switch
        {
            0 => (x * known, product, other, (Expression)product / known),
            1 => (x / known, other, product, (Expression)other * known),
            _ => (product / x, other, known, (Expression)product / other),
        };
        var part = random.Next(right / 4, right / 2);
        Expression shown = setting.Difficulty == Difficulty.Hard ? (Expression)part + (right - part) : right;
        return EquationProblem.Of(setting, left, shown, root, way, [
            new("лишний нуль в ответе", root * 10),
            .. root > 1000 ? [new Slip("вместо умножения выполнено деление", other / known)] : Array.Empty<Slip>(),
            new("ошибка на единицу", root + 1),
            new("ошибка в цифре десятков", root + 10),
            new("ошибка в цифре десятков", root - 10),
            new("ошибка на единицу", root - 1),
        ]);
    }
}
