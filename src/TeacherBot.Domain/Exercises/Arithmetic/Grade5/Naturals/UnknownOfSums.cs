using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>x+348=902; 1200−x=455; hard: (x−148)+76=200.</summary>
public sealed class UnknownOfSums() : FormedExercise("math-5-unknown-of-sums", 3, EquationProblem.Types)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var x = EquationProblem.X;
        var (least, most) = setting.By((24, 480), (240, 4800), (1200, 9800));
        var (root, a, b) = (random.Next(least, most), random.Next(least, most), random.Next(least, most));
        if (setting.Difficulty != Difficulty.Hard)
        {
            var (left, right, answer, way) = (setting.Form % 3) switch
            {
                0 => (x + a, root + a, root, (Expression)(root + a) - a),
                1 => (x - a, root, root + a, (Expression)root + a),
                _ => ((root + a) - x, a, root, (Expression)(root + a) - a),
            };
            return EquationProblem.Of(setting, left, right, answer, way, [new("выбрано не то действие", Math.Abs(answer + ((setting.Form % 3) == 1 ? -2 : 2) * a)), new("ошибка в десятках", answer + 10), new("ошибка в сотнях", answer + 100), new("ошибка в десятках", answer - 10)]);
        }

        var (outer, total, found, by) = (setting.Form % 3) switch
        {
            0 => ((x + a) - b, root + a, root + b, (Expression)(root + a) + b - a),
            1 => ((root + a + b) - (x + a), b, root, (Expression)(root + a + b) - b - a),
            _ => ((x - a) + b, root + b, root + a, (Expression)(root + b) - b + a),
        };
        return EquationProblem.Of(setting, outer, total, found, by, [
            new("последнее действие не выполнено", (setting.Form % 3) switch { 0 => root + a + b, 1 => root + a, _ => root }),
            new("перепутаны сложение и вычитание", found + (2 * a)),
            new("перепутаны сложение и вычитание", Math.Abs(found - (2 * b))),
            new("ошибка в десятках", found + 10),
        ]);
    }
}
