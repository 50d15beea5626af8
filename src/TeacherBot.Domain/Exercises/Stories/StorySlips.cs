using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>The usual mistakes in word problems: a wrong action, an action left out, a number of the text for an answer.</summary>
static class StorySlips
{
    public static IEnumerable<Slip> Of(Expression calculation, IEnumerable<Rational> numbers)
    {
        var nearSize = Rational.Abs(calculation.Value()) * 10;
        foreach (var value in WrongActions(calculation).Where(value => Rational.Abs(value) <= nearSize))
        {
            yield return new("выбрано не то действие", value);
        }

        var steps = Steps.Of(calculation);
        foreach (var step in steps.SkipLast(1))
        {
            yield return new("выполнено только одно действие", step.Result);
        }

        foreach (var number in numbers.Where(number => Rational.Abs(number) * 4 >= Rational.Abs(calculation.Value()) && Rational.Abs(number) <= nearSize))
        {
            yield return new("записано число из условия", number);
        }
    }

    /// <summary>An answer that nobody would take seriously is no option: below zero among apples, a fraction of a whole thing, endless decimals.</summary>
    public static bool Suits(Rational slip, Expression calculation, NumberForm form)
    {
        var steps = Steps.Of(calculation);
        var belowZero = steps.Any(step => step.Left.Sign < 0 || step.Right.Sign < 0 || step.Result.Sign < 0);
        var whole = steps.All(step => step.Left.IsInteger && step.Right.IsInteger && step.Result.IsInteger);
        return (belowZero || slip.Sign > 0)
            && (slip.IsInteger || !whole)
            && (slip.IsInteger || form == NumberForm.Fraction || slip.DecimalPlaces() is <= 3);
    }

    static IEnumerable<Rational> WrongActions(Expression expression)
    {
        foreach (var changed in Changed(expression))
        {
            if (ValueOrNull(changed) is { } value)
            {
                yield return value;
            }
        }
    }

    static IEnumerable<Expression> Changed(Expression expression)
    {
        if (expression is not Binary binary || Opposite(binary.Operation) is not { } opposite)
        {
            yield break;
        }

        yield return binary with { Operation = opposite };
        foreach (var left in Changed(binary.Left))
        {
            yield return binary with { Left = left };
        }

        foreach (var right in Changed(binary.Right))
        {
            yield return binary with { Right = right };
        }
    }

    static Operation? Opposite(Operation operation) => operation switch
    {
        Operation.Add => Operation.Subtract,
        Operation.Subtract => Operation.Add,
        Operation.Multiply => Operation.Divide,
        Operation.Divide => Operation.Multiply,
        _ => null,
    };

    static Rational? ValueOrNull(Expression expression)
    {
        try
        {
            return expression.Value();
        }
        catch (EvaluationException)
        {
            return null;
        }
    }
}
