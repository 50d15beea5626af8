using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Easy: two actions with round numbers; medium: any numbers; hard: brackets.</summary>
public sealed class Chain : IExercise
{
    public string Id => "math-3-chain-1000";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var step = setting.By(10, 1, 1);
        var task = random.Until(
            r => Shape(setting, Number(r), Number(r), Number(r)),
            drawn => setting.Limits.Allows(drawn) && drawn.Value() >= 20 && Steps.Of(drawn)[0].Result >= 20 && AreDifferent(drawn));
        var (first, last) = (Steps.Of(task)[0], Steps.Of(task)[^1]);
        return Calculation.Of(setting, task, [
            .. Brackets(task),
            new("последнее действие выполнено с другим знаком", last.Operation == Operation.Add ? last.Left - last.Right : last.Left + last.Right),
            new("выполнено только первое действие", first.Result),
            new("забыт перенос десятка", last.Result - 10),
            new("лишняя сотня", last.Result + 100),
        ]);

        Expression Number(SheetRandom r) => r.Until(draw => draw.Next(110 / step, 950 / step) * step, number => step == 1 ? number % 10 != 0 : number % 100 != 0);
    }

    static Expression Shape(Setting setting, Expression a, Expression b, Expression c) => setting.Difficulty == Difficulty.Hard
        ? setting.Pick<Expression>(a - (b + c), a - (b - c), a + (b - c))
        : setting.Pick<Expression>(a + b - c, a - b + c, a - b - c);

    /// <summary>What is added and taken away again needs no calculation.</summary>
    static bool AreDifferent(Expression task) => Steps.Of(task) is [var first, var last] && first.Right != last.Right && first.Left != last.Right && first.Left != first.Right;

    static IEnumerable<Slip> Brackets(Expression task)
    {
        if (task is Binary { Operation: Operation.Subtract, Right: Binary inner } outer)
        {
            yield return new(
                "скобки не учтены",
                Evaluation.Apply(inner.Operation, outer.Left.Value() - inner.Left.Value(), inner.Right.Value()));
        }
    }
}
