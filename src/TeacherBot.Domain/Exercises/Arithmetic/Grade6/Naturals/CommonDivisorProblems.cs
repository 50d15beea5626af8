using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>Word problems on НОД. Easy and medium: two numbers; hard: three.</summary>
public sealed class CommonDivisorProblems() : Family("math-6-gcd-problems", 4, Told)
{
    static readonly string[] Slots = ["a", "b", "c"];

    static readonly Asked<Rational>[] Two =
    [
        Asks("Для подарков приготовили {a:яблоко|яблока|яблок} и {b:мандарин|мандарина|мандаринов}. Какое наибольшее число одинаковых подарков можно составить, если нужно разложить все фрукты?", "подарок|подарка|подарков"),
        Asks("Прямоугольный лист бумаги со сторонами {a:см} и {b:см} нужно разрезать без остатка на равные квадраты. Какой может быть наибольшая сторона такого квадрата?", "см"),
        Asks("Верёвки длиной {a:м} и {b:м} нужно разрезать без остатка на куски одинаковой длины. Какой может быть наибольшая длина куска?", "м"),
        Asks("В кружок купили {a:тетрадь|тетради|тетрадей} и {b:карандаш|карандаша|карандашей}. Всё это раздали поровну: каждому досталось одинаковое число тетрадей и одинаковое число карандашей. Какое наибольшее число детей могло быть в кружке?", "ребёнок|ребёнка|детей"),
    ];

    static readonly Asked<Rational>[] Three =
    [
        Asks("Из {a:белой розы|белых роз|белых роз}, {b:красной розы|красных роз|красных роз} и {c:жёлтой розы|жёлтых роз|жёлтых роз} составляют одинаковые букеты. Какое наибольшее число букетов получится, если нужно использовать все розы?", "букет|букета|букетов"),
        Asks("Три доски длиной {a:см}, {b:см} и {c:см} нужно распилить без остатка на бруски одинаковой длины. Какой может быть наибольшая длина бруска?", "см"),
        Asks("На склад привезли {a:банку|банки|банок} сока, {b:банку|банки|банок} компота и {c:банку|банки|банок} варенья. Все банки нужно разложить по ящикам: в каждом ящике банки одного вида и во всех ящиках их поровну. Какое наибольшее число банок может быть в ящике?", "банка|банки|банок"),
        Asks("Школьный буфет получил {a:булочку|булочки|булочек}, {b:йогурт|йогурта|йогуртов} и {c:яблоко|яблока|яблок}. Из них собирают одинаковые завтраки. На какое наибольшее число завтраков хватит продуктов, если использовать их все?", "завтрак|завтрака|завтраков"),
    ];

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var three = setting.Difficulty == Difficulty.Hard;
        var (gcd, p, q, s) = random.Until(
            r => (Gcd: r.Next(setting.By(4, 6, 6), setting.By(9, 18, 24)), P: r.Next(2, 9), Q: r.Next(2, 9), S: r.Next(2, 9)),
            drawn => drawn.P != drawn.Q && (!three || (drawn.S != drawn.P && drawn.S != drawn.Q))
                && Divisibility.Gcd(Divisibility.Gcd(drawn.P, drawn.Q), three ? drawn.S : 0).IsOne);
        var (a, b, c) = (gcd * p, gcd * q, gcd * s);
        var filling = new Filling { ["a"] = a, ["b"] = b };
        if (three)
        {
            filling["c"] = c;
        }

        var (least, factors) = three ? (Math.Min(a, Math.Min(b, c)), $"${a}={gcd} \\cdot {p}$; ${b}={gcd} \\cdot {q}$; ${c}={gcd} \\cdot {s}$") : (Math.Min(a, b), $"${a}={gcd} \\cdot {p}$; ${b}={gcd} \\cdot {q}$");
        return setting.Pick(three ? Three : Two).Pose(
            setting,
            filling,
            gcd,
            [
                ("найден не наибольший общий делитель", Enumerable.Range(1, gcd - 1).Last(divisor => gcd % divisor == 0)),
                ("взято наименьшее из чисел", least),
                ("взята разность чисел", Math.Abs(a - b)),
                ("числа разделены не до конца", p + q + (three ? s : 0)),
            ],
            $"Нужно найти НОД. {factors}; НОД равен ${gcd}$.");
    }

    static Asked<Rational> Asks(string text, string unit) => new(
        text,
        new NumberAnswer(unit: unit),
        read => Enumerable.Range(1, read.Count("a")).Last(divisor => Given(read).All(slot => read.Count(slot) % divisor == 0)),
        (read, answer) => new GcdCheck([.. Given(read).Select(read.Plain)], $"{answer}"));

    static IEnumerable<string> Given(Filling read) => Slots.Where(read.Has);
}
