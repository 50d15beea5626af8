using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>Numbers to 20. Easy: without crossing ten; medium: across ten; hard: two-digit numbers and 20 itself.</summary>
static class Within20
{
    public static Expression Sum(Setting setting, SheetRandom random)
    {
        var (a, b) = random.Until(r => (r.Next(1, 18), r.Next(1, 15)), pair => setting.By(Easy, Medium, Hard)(pair.Item1, pair.Item2));
        return (Expression)a + b;

        static bool Easy(int a, int b) => (a > 1 || b > 1) && a % 10 != 0 && (a + b <= 10 || (a > 10 && (a % 10) + b <= 9));
        static bool Medium(int a, int b) => a is > 1 and < 10 && b is > 1 and < 10 && a + b > 10;
        static bool Hard(int a, int b) => a > 1 && b > a && b > 4 && a + b is > 10 and <= 20 && (a % 10) + (b % 10) >= 8;
    }

    public static Expression Difference(Setting setting, SheetRandom random)
    {
        var (a, b) = random.Until(r => (r.Next(3, 20), r.Next(1, 18)), pair => setting.By(Easy, Medium, Hard)(pair.Item1, pair.Item2));
        return (Expression)a - b;

        static bool Easy(int a, int b) => b < a && (a <= 10 || (b < 10 && a % 10 > b));
        static bool Medium(int a, int b) => a is > 10 and < 19 && b < 10 && a - b < 10;
        static bool Hard(int a, int b) => b < a && a > 12 && (b > 10 || (a == 20 && b > 2) || (b > 6 && a - b < 10));
    }

    public static IEnumerable<Slip> Slips(Expression task)
    {
        var value = task.Value();
        var (left, right) = ((Binary)task) is var pair ? (pair.Left.Value(), pair.Right.Value()) : default;
        var adds = ((Binary)task).Operation == Operation.Add;
        yield return new("при счёте посчитано и само первое число", adds ? value - 1 : value + 1);
        yield return adds ? new("вычтено вместо сложения", left - right) : new("сложено вместо вычитания", left + right);
        yield return new("ошибка в счёте на единицу", adds ? value + 1 : value - 1);
        yield return value > 10 ? new("потерян десяток", value - 10) : new("лишний десяток", value + 10);
    }
}
