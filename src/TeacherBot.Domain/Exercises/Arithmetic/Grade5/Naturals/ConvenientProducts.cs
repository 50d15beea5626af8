using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>25·37·4; 48·63+48·37; 56·99; hard: with greater numbers and a difference.</summary>
public sealed class ConvenientProducts() : FormedExercise("math-5-convenient-products", 3)
{
    static readonly (int First, int Second)[] Round = [(2, 5), (4, 25), (8, 125), (2, 50), (5, 20), (4, 75), (8, 25), (4, 50)];

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (first, second) = random.Pick(Round);
        var number = random.Until(r => r.Next(setting.By(13, 23, 112), setting.By(49, 89, 348)), n => n % 10 != 0);
        var full = setting.By(10, 100, random.Pick([100, 1000]));
        var part = random.Until(r => r.Next(full / 10 + 1, full - 2), n => full == 10 || n % 10 != 0);
        var minus = setting.Form % 2 == 1;
        var (task, solution) = (setting.Form % 3) switch
        {
            0 => ((Expression)first * number * second, $"({first} \\cdot {second}) \\cdot {number}={first * second} \\cdot {number}={Tex(first * second * number)}"),
            1 when minus => (((Expression)number * (full + part)) - ((Expression)number * part), $"{number} \\cdot ({Tex(full + part)}-{Tex(part)})={number} \\cdot {Tex(full)}={Tex(number * full)}"),
            1 => (((Expression)number * part) + ((Expression)number * (full - part)), $"{number} \\cdot ({Tex(part)}+{Tex(full - part)})={number} \\cdot {Tex(full)}={Tex(number * full)}"),
            _ => ((Expression)number * (full - 1), $"{number} \\cdot ({Tex(full)}-1)={Tex(number * full)}-{number}={Tex(number * (full - 1))}"),
        };
        var value = task.Value();
        return Calculation.Of(setting, task, [
            new("потерян нуль", value / 10),
            new("лишний нуль", value * 10),
            new("множитель взят лишний раз", value + number),
            new("множитель взят на один раз меньше", value - number),
            new("ошибка на сотню", value + 100),
        ], solution: $"{Mathematics.Tex.Write(task)}={solution}");
    }

    static string Tex(int number) => Numerals.Tex(number);
}
