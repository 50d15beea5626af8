using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>The multiplication table 2–9. Easy: products to 30; else from 20 up.</summary>
static class Table
{
    public static (int A, int B) Factors(Setting setting, SheetRandom random) => random.Until(
        r => (A: r.Next(2, 9), B: r.Next(2, 9)),
        pair => setting.Difficulty == Difficulty.Easy ? pair.A * pair.B <= 30 : pair.A * pair.B >= 20);

    public static Expression Product(Setting setting, SheetRandom random) => Factors(setting, random) is var (a, b) ? (Expression)a * b : 0;

    public static Expression Quotient(Setting setting, SheetRandom random) => Factors(setting, random) is var (a, b) ? (Expression)(a * b) / b : 0;

    /// <summary>The mistakes pupils make in one action of the table.</summary>
    public static IEnumerable<Slip> Slips(Operation operation, Rational left, Rational right)
    {
        if (operation == Operation.Multiply)
        {
            yield return new("взята соседняя строка таблицы", left * (right - 1));
            yield return new("взята соседняя строка таблицы", left * (right + 1));
            yield return new("взят соседний столбец таблицы", (left - 1) * right);
            yield return new("сложено вместо умножения", left + right);
            yield return new("взят соседний столбец таблицы", (left + 1) * right);
            yield break;
        }

        yield return new("взята соседняя строка таблицы", (left / right) + 1);
        yield return new("взята соседняя строка таблицы", (left / right) - 1);
        yield return new("вычтено вместо деления", left - right);
        yield return new("в ответ записан делитель", right);
        yield return new("ошибка в таблице на два", (left / right) + 2);
    }
}
