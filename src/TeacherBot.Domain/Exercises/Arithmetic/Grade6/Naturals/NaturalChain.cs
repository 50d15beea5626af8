using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>Expressions of natural numbers. Easy: two actions; medium: three with brackets; hard: four.</summary>
public sealed class NaturalChain() : Family("math-6-natural-chain", 4)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Drawn(setting, r), drawn => Steps.Of(drawn).All(step => step.Result.IsInteger && step.Result.Sign > 0 && step.Result <= 100_000));
        return Calculation.Of(setting, task, Wrong(task));
    }

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        var (a, b, c) = (random.Next(12, setting.By(60, 120, 240)), random.Next(12, 48), random.Next(3, 15));
        var d = random.Next(25, setting.By(90, 400, 900));
        Expression multiple = b * c;
        return setting.By(
            setting.Pick<Expression>((Expression)a * c + d, d * 10 - (Expression)a * c, multiple / c + d, ((Expression)a + b) * c),
            setting.Pick<Expression>(((Expression)a + b) * c - d, (Expression)a * b - multiple / c, d + (Expression)a * (b - c), ((Expression)(d * c) / c) - ((Expression)a - b)),
            setting.Pick<Expression>(
                ((Expression)a + d) * b - multiple / c,
                (Expression)a * b - ((Expression)d + (Expression)(b * c) / b),
                ((Expression)(a * b) / b + d) * c - a,
                (Expression)(d * c) / c * b - ((Expression)a + b) * c));
    }

    /// <summary>Actions done from left to right, and a bracket not seen.</summary>
    static IEnumerable<Slip> Wrong(Expression task)
    {
        var steps = Steps.Of(task);
        if (task is Binary { Operation: Operation.Add or Operation.Subtract } outer)
        {
            yield return new("последнее действие выполнено наоборот", outer.Operation == Operation.Add ? outer.Left.Value() - outer.Right.Value() : outer.Left.Value() + outer.Right.Value());
        }

        if (task is Binary { Operation: Operation.Multiply, Left: Binary { Operation: Operation.Add } sum } product)
        {
            yield return new("скобки не учтены", sum.Left.Value() + (sum.Right.Value() * product.Right.Value()));
        }

        yield return new("не выполнено последнее действие", steps[^2].Result);
    }
}
