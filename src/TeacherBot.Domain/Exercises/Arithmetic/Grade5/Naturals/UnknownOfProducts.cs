using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>14x=196; x:23=17; 504:x=21; hard: (x+15)·12=420, 12x−48=156.</summary>
public sealed class UnknownOfProducts() : FormedExercise("math-5-unknown-of-products", 4, EquationProblem.Types)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var x = EquationProblem.X;
        var factor = random.Next(setting.By(3, 12, 4), setting.By(9, 45, 25));
        var root = random.Next(setting.By(12, 14, 12), setting.By(40, 90, 96));
        var more = random.Until(r => r.Next(12, 89), n => n % 10 != 0 && n < root * factor && n != factor);
        var product = factor * root;
        return setting.Difficulty == Difficulty.Easy ? Simple() : Twice();

        Problem Simple() => (setting.Form % 4) switch
        {
            0 => Of((Expression)factor * x, product, root, (Expression)product / factor, product * factor),
            1 => Of(x / factor, root, product, (Expression)root * factor, root + factor),
            2 => Of((Expression)product / x, factor, root, (Expression)product / factor, product - factor),
            _ => Of(x * factor, product, root, (Expression)product / factor, product - factor),
        };

        Problem Twice() => (setting.Form % 4) switch
        {
            0 => Of(((Expression)factor * x) + more, product + more, root, ((Expression)(product + more) - more) / factor, root + more),
            1 => Of(((Expression)factor * x) - more, product - more, root, ((Expression)(product - more) + more) / factor, Math.Abs(root - more)),
            2 => Of(((x + more) * factor), (root + more) * factor, root, (Expression)((root + more) * factor) / factor - more, root + more),
            _ => Of((x - more) * factor, product, root + more, ((Expression)product / factor) + more, root),
        };

        Problem Of(Expression left, Expression right, int answer, Expression way, int wrong) => EquationProblem.Of(setting, left, right, answer, way, [
            new("выбрано не то действие", wrong),
            new("ошибка в цифре десятков", answer + 10),
            new("ошибка в последней цифре", answer + 1),
            new("лишний нуль в ответе", answer * 10),
        ]);
    }
}
