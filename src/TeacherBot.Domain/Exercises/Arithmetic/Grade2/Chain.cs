using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>The table with an addition or a subtraction: easy 3·4+5, medium 60−6·7, hard with brackets or two products.</summary>
public sealed class Chain : IExercise
{
    public string Id => "math-2-chain-table";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 4;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(
            r => Shape(setting, r, Table.Factors(setting, r), Table.Factors(setting, r)),
            drawn => setting.Limits.Allows(drawn) && drawn.Value() >= 2);
        var steps = Steps.Of(task);
        return Calculation.Of(setting, task, [
            .. WrongOrder(task),
            new("последнее действие выполнено с другим знаком", Opposite(steps[^1])),
            new("выполнено только первое действие", steps[0].Result),
        ]);
    }

    static Expression Shape(Setting setting, SheetRandom random, (int A, int B) first, (int A, int B) second)
    {
        var (a, b) = first;
        var number = random.Next(2, setting.By(9, 30, 30));
        var part = random.Next(1, (a * b) - 1);
        return setting.By(Easy, Medium, Hard)();

        Expression Easy() => setting.Pick<Expression>((Expression)a * b + number, (Expression)a * b - number, (Expression)(a * b) / b + number, (Expression)(a * b) / b - number);

        Expression Medium() => setting.Pick<Expression>(
            random.Next(50, 99) - ((Expression)a * b), number + ((Expression)a * b), number + ((Expression)(a * b) / b), random.Next(11, 60) - ((Expression)(a * b) / b));

        Expression Hard() => setting.Pick<Expression>(
            ((Expression)a * b) - ((Expression)second.A * second.B),
            ((Expression)(a * b) / b * second.A) + number,
            ((Expression)(number + 10) - (number + 10 - a)) * b,
            ((Expression)part + ((a * b) - part)) / b);
    }

    /// <summary>Left to right without regard to the order of operations.</summary>
    static IEnumerable<Slip> WrongOrder(Expression task)
    {
        if (task is Binary { Operation: Operation.Add or Operation.Subtract, Left: Number left, Right: Binary { Operation: Operation.Multiply } product } sum)
        {
            yield return new("действия выполнены слева направо", Evaluation.Apply(sum.Operation, left.Value, product.Left.Value()) * product.Right.Value());
        }
    }

    static Rational Opposite(Step last) => last.Operation switch
    {
        Operation.Add => last.Left - last.Right,
        Operation.Subtract => last.Left + last.Right,
        _ => last.Result + 1,
    };
}
