using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>What pupils get in calculations with whole numbers: a wrong order of the actions, a carry or a nought forgotten.</summary>
static class CalculationSlips
{
    public static IEnumerable<Slip> Of(Expression calculation)
    {
        var steps = Steps.Of(calculation);
        if (steps.Count == 0)
        {
            yield break;
        }

        if (steps.Count > 1)
        {
            foreach (var slip in WrongOrder(calculation))
            {
                yield return slip;
            }
        }

        var last = steps[^1];
        foreach (var slip in LastAction(last, steps.Count > 1))
        {
            if (slip.Value.IsInteger)
            {
                yield return slip;
            }
        }
    }

    static IEnumerable<Slip> LastAction(Step step, bool severalActions)
    {
        var (left, right, result) = (step.Left, step.Right, step.Result);
        switch (step.Operation)
        {
            case Operation.Add:
                yield return Slips.NoCarry(left.Numerator, right.Numerator);
                yield return new("последнее действие выполнено с другим знаком", left - right);
                yield return new("лишний десяток", result + 10);
                break;
            case Operation.Subtract:
                yield return Slips.NoBorrow(left.Numerator, right.Numerator);
                yield return new("забыт занятый десяток", result + 10);
                yield return new("сложено вместо вычитания", left + right);
                break;
            case Operation.Multiply:
                yield return new("взята соседняя строка таблицы", left * (right + 1));
                yield return new("взята соседняя строка таблицы", left * (right - 1));
                if (left.IsInteger && left > 9 && right < 10)
                {
                    yield return new("забыт перенос десятка", WithoutCarry(left, right));
                }

                if (left < 10 && right < 10)
                {
                    yield return new("сложено вместо умножения", left + right);
                }

                break;
            case Operation.Divide:
                if (result > 9)
                {
                    yield return new("ошибка в цифре десятков", result + 10);
                    yield return new("ошибка в цифре десятков", result - 10);
                }

                if (result > 99)
                {
                    yield return new("потерян нуль или цифра в частном", (result / 100).Floor() * 10 + Rational.Modulo(result.Numerator, 10));
                }

                yield return new("ошибка в последней цифре частного", result + 1);
                yield return new("ошибка в последней цифре частного", result - 1);
                break;
        }

        if (severalActions)
        {
            yield return new("не выполнено последнее действие", left);
        }
    }

    /// <summary>The value with the actions from left to right, and with the brackets left out.</summary>
    static IEnumerable<Slip> WrongOrder(Expression calculation)
    {
        var (numbers, signs) = (new List<Expression>(), new List<Operation>());
        Flatten(calculation, numbers, signs);
        var row = numbers[0];
        for (var i = 0; i < signs.Count; i++)
        {
            row = new Binary(signs[i], row, numbers[i + 1]);
        }

        if (SchoolCalculation.ValueOrNull(row) is { IsInteger: true } inARow && inARow != calculation.Value())
        {
            yield return new("действия выполнены подряд, слева направо", inARow);
        }

        var bare = string.Concat(numbers.Select((number, i) => (i == 0 ? string.Empty : Sign(signs[i - 1])) + number));
        if (SchoolCalculation.ValueOrNull(Plain.Parse(bare)) is { IsInteger: true } withoutBrackets && withoutBrackets != calculation.Value())
        {
            yield return new("скобки не учтены", withoutBrackets);
        }
    }

    static void Flatten(Expression expression, List<Expression> numbers, List<Operation> signs)
    {
        if (expression is Binary { Operation: not (Operation.Over or Operation.Power) } binary)
        {
            Flatten(binary.Left, numbers, signs);
            signs.Add(binary.Operation);
            Flatten(binary.Right, numbers, signs);
            return;
        }

        numbers.Add(expression);
    }

    static string Sign(Operation operation) => operation switch
    {
        Operation.Add => "+",
        Operation.Subtract => "-",
        Operation.Multiply => "*",
        Operation.Divide => "/",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    };

    static Rational WithoutCarry(Rational left, Rational right)
    {
        var (sum, place) = (Rational.Zero, 1);
        foreach (var digit in left.Numerator.ToString().Reverse())
        {
            sum += (digit - '0') * right.Numerator % 10 * place;
            place *= 10;
        }

        return sum;
    }
}
