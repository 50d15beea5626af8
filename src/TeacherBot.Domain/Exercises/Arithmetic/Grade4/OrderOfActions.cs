using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade4;

/// <summary>Easy: two actions; medium: three actions; hard: brackets and three actions with greater numbers.</summary>
public sealed class OrderOfActions : IExercise
{
    public string Id => "math-4-order-of-actions";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Shape(setting, r), drawn => setting.Limits.Allows(drawn) && drawn.Value() >= 10);
        var steps = Steps.Of(task);
        var last = steps[^1];
        return Calculation.Of(setting, task, [
            new("последнее действие выполнено с другим знаком", Opposite(last)),
            new("не выполнено последнее действие", steps[^2].Result),
            new("ошибка на десяток", last.Result + 10),
            new("ошибка на сотню", last.Result + 100),
            new("ошибка на сотню", last.Result - 100),
        ]);
    }

    static Expression Shape(Setting setting, SheetRandom random)
    {
        var (small, middle) = (random.Next(3, 9), random.Next(12, 48));
        var (quotient, number) = (random.Next(112, 480), random.Next(105, 990));
        return setting.By(Easy, Medium, Hard)();

        Expression Easy() => setting.Pick<Expression>(
            (Expression)number * small + (number + 37),
            (Expression)(quotient * small) / small - random.Next(15, 98),
            random.Next(5000, 9000) - ((Expression)number * small));

        Expression Medium() => setting.Pick<Expression>(
            ((Expression)number * middle) - ((Expression)(quotient * small) / small),
            ((Expression)(quotient * middle) / middle) + ((Expression)number * small),
            random.Next(50_000, 90_000) - ((Expression)number * middle) + (number + 11));

        Expression Hard() => setting.Pick<Expression>(
            (((Expression)number + quotient) * middle) - ((Expression)(quotient * small) / small),
            ((Expression)((quotient * middle) + number) - number) / middle * (number + 6),
            random.Next(100_000, 900_000) - (((Expression)(number + quotient) - quotient) * (middle * 10)));
    }

    static Rational Opposite(Step last) => last.Operation switch
    {
        Operation.Add => last.Left - last.Right,
        Operation.Subtract => last.Left + last.Right,
        _ => last.Result / 10,
    };
}
