using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>The number before or behind another one; how many lie between two. Hard: over a full thousand or ten thousand.</summary>
public sealed class NextNumbers() : FormedExercise("math-5-next-numbers", 3)
{
    static readonly Asked<Rational> Beside = new(
        "Запишите натуральное число, которое {w|на~1 меньше|на~1 больше} числа {a}.",
        new NumberAnswer(),
        read => read.Whole("a") + (read.Word("w").EndsWith("больше", StringComparison.Ordinal) ? 1 : -1),
        (read, answer) => new ValueCheck($"{read.Plain("a")}{(read.Word("w").EndsWith("больше", StringComparison.Ordinal) ? "+1" : "-1")}", $"{answer}"))
    {
        Claim = "Число, которое {w|на~1 меньше|на~1 больше} числа {a}, — это {x}",
        Phrase = "{w|на~1 меньше|на~1 больше} числа {a}",
        Matching = "Соотнесите описания и числа.",
    };

    static readonly Asked<Rational> Between = new(
        "Сколько натуральных чисел расположено между числами {a} и {b}?",
        new NumberAnswer(),
        read => read.Whole("b") - read.Whole("a") - 1,
        (read, answer) => new ValueCheck($"{read.Plain("b")}-{read.Plain("a")}-1", $"{answer}"))
    {
        Claim = "Между числами {a} и {b} расположено натуральных чисел: {x}",
        Phrase = "между {a} и {b}",
        Matching = "Соотнесите промежутки и количество натуральных чисел в них.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        if (setting.Form % 3 == 2)
        {
            var a = random.Next(setting.By(20, 300, 4000), setting.By(90, 980, 9900));
            var b = a + random.Next(setting.By(4, 20, 100), setting.By(30, 200, 900));
            return Between.Pose(
                setting,
                new() { ["a"] = a, ["b"] = b },
                b - a - 1,
                [("концы промежутка не отброшены", b - a), ("сосчитаны и концы промежутка", b - a + 1), ("вычтено лишнее число", b - a - 2)],
                $"Числа от ${Numerals.Tex(a + 1)}$ до ${Numerals.Tex(b - 1)}$: ${Numerals.Tex(b)}-{Numerals.Tex(a)}-1={b - a - 1}$.");
        }

        var full = random.Next(setting.By(11, 11, 11), 98) * setting.By(10, 1000, 100_000);
        var greater = setting.Form % 3 == 0;
        var number = greater ? full - 1 : full;
        var answer = greater ? full : full - 1;
        return Beside.Pose(
            setting,
            new() { ["a"] = number, ["w"] = greater ? "на\u00A01 больше" : "на\u00A01 меньше" },
            answer,
            [
                ("взято число с другой стороны", greater ? number - 1 : number + 1),
                ("изменена цифра десятков", greater ? number + 10 : number - 10),
                ("ошибка при переходе через разряд", greater ? full + 1 : full - 10 + 1),
            ],
            $"${Numerals.Tex(number)}{(greater ? "+" : "-")}1={Numerals.Tex(answer)}$.");
    }
}
