using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Three or four numbers of which two make a round one: 457+389+543; 784−(184+293).</summary>
public sealed class ConvenientSums() : FormedExercise("math-5-convenient-sums", 3)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var full = random.Next(3, 9) * setting.By(100, 1000, 10_000);
        var a = random.Until(r => r.Next(full / 5, full * 4 / 5), n => n % 10 != 0);
        var b = full - a;
        var c = random.Until(r => r.Next(full / 10, full * 7 / 10), n => n % 10 != 0 && n != a && n != b);
        var more = random.Next(12, 89) * setting.By(1, 10, 100);
        var (task, solution) = (setting.Form % 3) switch
        {
            0 when setting.Difficulty == Difficulty.Hard => ((Expression)a + c + b + more, $"({Tex(a)}+{Tex(b)})+{Tex(c)}+{Tex(more)}={Tex(full)}+{Tex(c + more)}={Tex(full + c + more)}"),
            0 => ((Expression)a + c + b, $"({Tex(a)}+{Tex(b)})+{Tex(c)}={Tex(full)}+{Tex(c)}={Tex(full + c)}"),
            1 => ((Expression)(full + a) - ((Expression)a + Math.Min(c, full - 1)), $"({Tex(full + a)}-{Tex(a)})-{Tex(c)}={Tex(full)}-{Tex(c)}={Tex(full - c)}"),
            _ => (((Expression)(full + c) + more) - c, $"({Tex(full + c)}-{Tex(c)})+{Tex(more)}={Tex(full)}+{Tex(more)}={Tex(full + more)}"),
        };
        var last = Steps.Of(task)[^1];
        return Calculation.Of(setting, task, [
            new("последнее действие выполнено с другим знаком", last.Operation == Operation.Add ? last.Left - last.Right : last.Left + last.Right),
            new("потерян перенос в сотни", last.Result - 100),
            new("потерян перенос в десятки", last.Result - 10),
            new("не прибавлено последнее число", Steps.Of(task)[0].Result),
        ], solution: solution);
    }

    static string Tex(int number) => Numerals.Tex(number);
}
