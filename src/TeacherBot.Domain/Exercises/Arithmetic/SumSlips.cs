using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>The mistakes of calculations with whole numbers, read off the last and the first action.</summary>
static class SumSlips
{
    public static IEnumerable<Slip> Of(Expression task)
    {
        var steps = Steps.Of(task);
        if (steps.Count == 0)
        {
            yield break;
        }

        var last = steps[^1];
        foreach (var slip in OfAction(last))
        {
            yield return slip;
        }

        if (steps.Count > 1)
        {
            yield return new("выполнено только первое действие", steps[0].Result);
            foreach (var order in LeftToRight(task))
            {
                yield return order;
            }
        }
    }

    static IEnumerable<Slip> OfAction(Step step)
    {
        var (left, right) = (step.Left, step.Right);
        switch (step.Operation)
        {
            case Operation.Add:
                yield return Slips.NoCarry(left.Numerator, right.Numerator);
                yield return new("вычтено вместо сложения", left - right);
                yield return new("при счёте посчитано и само первое число", step.Result - 1);
                break;
            case Operation.Subtract:
                yield return Slips.NoBorrow(left.Numerator, right.Numerator);
                yield return new("сложено вместо вычитания", left + right);
                yield return new("при счёте посчитано и само первое число", step.Result + 1);
                break;
            case Operation.Multiply:
                yield return new("сложено вместо умножения", left + right);
                yield return new("взята соседняя строка таблицы", left * (right - 1));
                yield return new("взята соседняя строка таблицы", left * (right + 1));
                break;
            case Operation.Divide:
                yield return new("вычтено вместо деления", left - right);
                yield return new("взята соседняя строка таблицы", (left / right) + 1);
                yield return new("в ответ записан делитель", right);
                break;
        }
    }

    /// <summary>Without regard to brackets: a−(b+c) as a−b+c.</summary>
    static IEnumerable<Slip> LeftToRight(Expression task)
    {
        if (task is Binary { Right: Binary inner } outer && outer.Right is Binary { Operation: not Operation.Over })
        {
            var first = Evaluation.Apply(outer.Operation, outer.Left.Value(), inner.Left.Value());
            if (inner.Operation != Operation.Divide || !inner.Right.Value().IsZero)
            {
                yield return new("действия выполнены слева направо", Evaluation.Apply(inner.Operation, first, inner.Right.Value()));
            }
        }
    }
}
