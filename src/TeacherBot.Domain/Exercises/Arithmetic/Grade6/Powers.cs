using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>(−3)^2+5; 7−(−2)^3; hard: a power times a number, −4^2.</summary>
public sealed class Powers : IExercise
{
    public string Id => "math-6-powers";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var squared = setting.Form % 2 == 0;
        var exponent = squared ? 2 : 3;
        var size = random.Next(2, squared ? 9 : setting.By(3, 4, 4));
        var power = ((Expression)(-size)).Power(exponent);
        var number = random.Next(2, setting.By(20, 40, 40));
        var factor = random.Next(2, 5);
        Expression task = setting.By<Expression>(
            power + number,
            number - power,
            squared ? number - (factor * power) : (Expression)(-factor) * power - number);
        var rest = task.Value();
        var raised = power.Value();
        var scale = setting.By(1, -1, -factor);
        return Calculation.Of(setting, task, [
            new("знак степени перепутан", rest - (scale * raised * 2)),
            new("основание умножено на показатель", rest - (scale * raised) + (scale * -size * exponent)),
            new("потерян знак ответа", -rest),
            new("знак степени перепутан и потерян знак ответа", -(rest - (scale * raised * 2))),
        ]);
    }
}
