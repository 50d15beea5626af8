using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>6·7, 42:6; hard: two actions of the table in a row, 6·4:8.</summary>
public sealed class Calculate : IExercise
{
    public string Id => "math-2-calculate-table";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => difficulty == Difficulty.Hard ? 3 : 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = setting.Difficulty == Difficulty.Hard ? Chained(setting, random)
            : setting.Form % 2 == 0 ? Table.Product(setting, random)
            : Table.Quotient(setting, random);
        var last = Steps.Of(task)[^1];
        return Calculation.Of(setting, task, Table.Slips(last.Operation, last.Left, last.Right));
    }

    static Expression Chained(Setting setting, SheetRandom random) => random.Until(
        r => Shape(setting.Form, r.Next(2, 9), r.Next(2, 9), r.Next(2, 9)),
        task => setting.Limits.Allows(task) && Steps.Of(task).All(IsInTable));

    /// <summary>A quotient takes its dividend from the factors, so that it is whole.</summary>
    static Expression Shape(int form, int a, int b, int c) => (form % 3) switch
    {
        0 => (Expression)a * b / c,
        1 => (Expression)(a * b) / b * c,
        _ => (Expression)(a * b) / a / c,
    };

    static bool IsInTable(Step step) => step.Operation == Operation.Multiply
        ? step.Left is { } left && left >= 2 && left <= 9 && step.Right <= 9
        : step.Result >= 2 && step.Result <= 9 && step.Right <= 9;
}
