using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>Numbers and sums to choose by a divisor. Easy: by 2, 3, 5, 9, 10; medium: sums and products; hard: by two numbers at once.</summary>
public sealed class DivisibilityTests() : Family("math-6-divisibility", 2, Chosen)
{
    static readonly Selection One = new(
        "Выберите число, которое делится на {d} без остатка.",
        "Выберите все числа, которые делятся на {d} без остатка.",
        (read, item) => (item.Number.Numerator % read.Whole("d")).IsZero,
        (read, item) => new StatementCheck($"{item.Expression} mod {read.Plain("d")}=0"));

    static readonly Selection Values = new(
        "Выберите выражение, значение которого делится на {d}.",
        "Выберите все выражения, значения которых делятся на {d}.",
        (read, item) => (item.Number.Numerator % read.Whole("d")).IsZero,
        (read, item) => new StatementCheck($"({item.Expression}) mod {read.Plain("d")}=0"));

    static readonly Selection Both = new(
        "Выберите число, которое делится и на {d}, и на {e}.",
        "Выберите все числа, которые делятся и на {d}, и на {e}.",
        (read, item) => (item.Number.Numerator % read.Whole("d")).IsZero && (item.Number.Numerator % read.Whole("e")).IsZero,
        (read, item) => new StatementCheck($"({item.Expression} mod {read.Plain("d")})+({item.Expression} mod {read.Plain("e")})=0"));

    static readonly Asked<Rational> Multiples = new(
        "Сколько натуральных чисел, не превосходящих {n}, делится на {d}?",
        new NumberAnswer(),
        read => Enumerable.Range(1, read.Count("n")).Count(number => number % read.Count("d") == 0),
        (read, answer) => new ValueCheck($"({read.Plain("n")}-{read.Plain("n")} mod {read.Plain("d")})/{read.Plain("d")}", $"{answer}"));

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (n, by) = random.Until(r => (r.Next(setting.By(20, 60, 150), setting.By(60, 150, 400)), r.Next(3, setting.By(10, 15, 25))), drawn => drawn.Item1 % drawn.Item2 != 0);
        var count = n / by;
        return Multiples.Pose(
            setting,
            new() { ["n"] = n, ["d"] = by },
            count,
            [("не сосчитано последнее кратное", count - 1), ("сосчитано лишнее число", count + 1), ("найден остаток", n % by), ("сосчитаны числа, которые не делятся", n - count)],
            $"${n}:{by}={count}$ (ост. ${n % by}$), значит, делится ${count}$ чисел: ${by}$, ${2 * by}$, …, ${count * by}$.".Replace("чисел", Stories.Plural.Parse("число|числа|чисел").For(count))) with
        {
            Choice = setting.By(true, setting.Form % 2 == 0, false) ? Numbers(setting, random) : setting.Difficulty == Difficulty.Medium ? Expressions(random) : Pair(random),
        };
    }

    static Choice Numbers(Setting setting, SheetRandom random)
    {
        var d = setting.Form % 2 == 0 ? random.Pick([3, 9]) : random.Pick([2, 5, 10]);
        var (least, most) = (setting.By(100, 1000, 0), setting.By(999, 9999, 0));

        // Numbers that end like multiples or have nearly their sum of digits.
        return One.Offer(
            new() { ["d"] = d },
            Drawn(random, r => r.Next(least, most), number => number % d == 0 && (d != 2 || number % 10 != 0)),
            Drawn(random, r => r.Next(least, most), number => number % d != 0 && (d < 5 || d == 9 || number % 5 == 0 || number % 2 == 0) && (d != 9 || number % 3 == 0 || number % 10 == 9)),
            d switch
            {
                2 => "Число делится на $2$, если оканчивается чётной цифрой.",
                5 => "Число делится на $5$, если оканчивается цифрой $0$ или $5$.",
                10 => "Число делится на $10$, если оканчивается цифрой $0$.",
                _ => $"Число делится на ${d}$, если сумма его цифр делится на ${d}$.",
            });
    }

    static Choice Expressions(SheetRandom random)
    {
        var d = random.Pick([6, 7, 8, 11, 12, 13, 15]);
        var right = Enumerable.Range(0, 4).Select(i => i % 2 == 0 ? Sum(random, d, 0) : Product(random, d, true));
        var wrong = Enumerable.Range(0, 4).Select(i => i % 2 == 0 ? Sum(random, d, random.Next(1, d - 1)) : Product(random, d, false));
        return Values.Offer(new() { ["d"] = d }, right, wrong, "Сумма делится на число, если на него делится каждое слагаемое; произведение — если делится один из множителей.");
    }

    static string Sum(SheetRandom random, int d, int rest)
    {
        var (p, q) = (random.Next(3, 20) * d, (random.Next(3, 12) * d) + rest);
        return $"${Tex.Write((Expression)p + q)}$";
    }

    static string Product(SheetRandom random, int d, bool divisible)
    {
        var (p, q) = random.Until(r => (r.Next(2, 9) * (divisible ? d : 1), r.Next(11, 60)), pair => pair.Item1 * pair.Item2 % d == 0 == divisible);
        return $"${Tex.Write((Expression)q * p)}$";
    }

    static Choice Pair(SheetRandom random)
    {
        var (d, e) = random.Pick([(2, 3), (3, 5), (2, 9), (5, 9), (3, 10), (9, 10), (3, 4), (5, 4)]);
        return Both.Offer(
            new() { ["d"] = d, ["e"] = e },
            Drawn(random, r => r.Next(1000 / d / e, 9999 / d / e) * d * e, _ => true),
            Drawn(random, r => r.Next(1000, 9999), number => number % d == 0 != (number % e == 0)),
            $"Число должно делиться и на ${d}$, и на ${e}$.");
    }

    static string[] Drawn(SheetRandom random, Func<SheetRandom, int> draw, Func<int, bool> fits) =>
        [.. Enumerable.Range(0, 4).Select(_ => $"${random.Until(draw, fits)}$").Append($"${random.Until(draw, fits)}$").Distinct()];
}
