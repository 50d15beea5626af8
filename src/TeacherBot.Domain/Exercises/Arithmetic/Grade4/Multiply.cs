using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade4;

/// <summary>Easy: by a one-digit number; medium: by a two-digit number; hard: by a three-digit number, zeros inside.</summary>
public sealed class Multiply : IExercise
{
    public string Id => "math-4-multiply";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    /// <summary>Any factor; a first factor with a zero in its middle.</summary>
    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var zero = setting.Form % 2 == 1;
        var a = random.Until(r => r.Next(104, 989), n => n % 10 != 0 && (n / 10 % 10 == 0) == zero);
        var b = setting.By(
            random.Next(3, 9),
            random.Until(r => r.Next(13, 98), n => n % 10 is not (0 or 1)),
            random.Until(r => r.Next(103, 987), n => n % 10 != 0 && n / 10 % 10 != 1));
        Expression task = (Expression)a * b;
        var value = a * b;
        return Calculation.Of(setting, task, [.. Partial(a, b).Where(slip => slip.Value * 4 > value), new("потерян перенос в десятки", value - 10), new("лишняя сотня", value + 100), new("потеряна сотня", value - 100)], solution: InParts(a, b));
    }

    static IEnumerable<Slip> Partial(int a, int b)
    {
        if (b < 10)
        {
            yield return new("забыты все переносы", WithoutCarry(a, b));
            yield return new("потерян нуль или разряд", a / 10 * b);
            yield return new("взята соседняя строка таблицы", a * (b + 1));
            yield break;
        }

        yield return new("неполные произведения записаны без сдвига", Digits(b).Sum(digit => a * digit));
        yield return new("пропущено одно неполное произведение", a * (b - (b % 10)));
        yield return new("ошибка в одном неполном произведении", a * (b + 1));
    }

    /// <summary>The product by the places of the second factor.</summary>
    static string? InParts(int a, int b)
    {
        if (b < 10)
        {
            return null;
        }

        var parts = Places(b).ToArray();
        var products = string.Join("+", parts.Select(part => Tex.Write((Expression)a * part)));
        var values = string.Join("+", parts.Select(part => Numerals.Tex(a * part)));
        return $"{Tex.Write((Expression)a * b)}={products}={values}={Numerals.Tex(a * b)}";
    }

    static int WithoutCarry(int a, int b) => (a / 100 * b % 10 * 100) + (a / 10 % 10 * b % 10 * 10) + (a % 10 * b % 10);

    static IEnumerable<int> Digits(int number) => number.ToString().Select(digit => digit - '0');

    static IEnumerable<int> Places(int number)
    {
        for (var place = 1000; place >= 1; place /= 10)
        {
            if (number / place % 10 > 0)
            {
                yield return number / place % 10 * place;
            }
        }
    }
}
