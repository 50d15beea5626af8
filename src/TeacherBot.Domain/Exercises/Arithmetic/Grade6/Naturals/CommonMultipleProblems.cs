using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>Word problems on НОК. Easy and medium: two numbers; hard: three.</summary>
public sealed class CommonMultipleProblems() : Family("math-6-lcm-problems", 4, Told)
{
    static readonly string[] Slots = ["a", "b", "c"];

    static readonly Asked<Rational>[] Two =
    [
        Asks("От остановки одновременно отошли два автобуса. Первый возвращается на неё каждые {a:мин}, второй — каждые {b:мин}. Через сколько минут автобусы впервые снова встретятся на этой остановке?", "мин"),
        Asks("Одну дорожку выложили в ряд плитками длиной {a:см}, а другую такую же дорожку — плитками длиной {b:см}. Все плитки целые. Какой может быть наименьшая длина дорожки?", "см"),
        Asks("Орехи можно разложить без остатка и в пакеты по {a:ореху|ореха|орехов}, и в пакеты по {b:ореху|ореха|орехов}. Какое наименьшее число орехов могло быть?", "орех|ореха|орехов"),
        Asks("На одной мигающей гирлянде лампа загорается каждые {a:с}, на другой — каждые {b:с}. Сейчас обе лампы загорелись одновременно. Через сколько секунд это впервые повторится?", "с"),
    ];

    static readonly Asked<Rational>[] Three =
    [
        Asks("Три теплохода сегодня вышли из порта. Первый бывает в порту каждые {a:день|дня|дней}, второй — каждые {b:день|дня|дней}, третий — каждые {c:день|дня|дней}. Через сколько дней они впервые снова встретятся в порту?", "день|дня|дней"),
        Asks("Тренер может построить всех спортсменов и рядами по {a:человеку|человека|человек}, и рядами по {b:человеку|человека|человек}, и рядами по {c:человеку|человека|человек}. Какое наименьшее число спортсменов могло быть?", "спортсмен|спортсмена|спортсменов"),
        Asks("По трём одинаковым кольцам игрушечной дороги одновременно со старта поехали три паровозика. Первый проезжает круг за {a:с}, второй — за {b:с}, третий — за {c:с}. Через сколько секунд все три паровозика впервые снова одновременно окажутся на старте?", "с"),
        Asks("Плитки шоколада упаковывают в коробки по {a:плитке|плитки|плиток}, по {b:плитке|плитки|плиток} или по {c:плитке|плитки|плиток}. Какое наименьшее число плиток можно упаковать в полные коробки любого из трёх видов?", "плитка|плитки|плиток"),
    ];

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var three = setting.Difficulty == Difficulty.Hard;
        var (a, b, c) = random.Until(
            r => (A: r.Next(setting.By(4, 12, 6), setting.By(15, 60, 30)), B: r.Next(setting.By(4, 12, 6), setting.By(20, 75, 30)), C: three ? r.Next(6, 30) : 1),
            // «по 21 ореху» and «каждый 21 день» would need other words.
            drawn => drawn.A < drawn.B && (!three || drawn.B < drawn.C) && new[] { drawn.A, drawn.B, drawn.C }.All(number => number == 1 || number % 10 != 1)
                && drawn.B % drawn.A != 0
                && Divisibility.Gcd(drawn.A, drawn.B) > 1
                && Lcm(drawn.A, drawn.B, drawn.C) is var all && all > drawn.C && all <= setting.By(80, 300, 360));
        var lcm = Lcm(a, b, c);
        var filling = new Filling { ["a"] = a, ["b"] = b };
        if (three)
        {
            filling["c"] = c;
        }

        return setting.Pick(three ? Three : Two).Pose(
            setting,
            filling,
            lcm,
            [
                ("числа перемножены", a * b),
                ("числа сложены", a + b + (three ? c : 0)),
                ("найдено НОК двух чисел из трёх", three ? Lcm(a, b, 1) : 2 * lcm),
                ("найдено не наименьшее общее кратное", 2 * lcm),
                ("найден НОД вместо НОК", Divisibility.Gcd(a, Divisibility.Gcd(b, three ? c : 0))),
            ],
            three
                ? $"Нужно найти НОК. НОК чисел ${a}$ и ${b}$ равно ${Lcm(a, b, 1)}$; НОК чисел ${Lcm(a, b, 1)}$ и ${c}$ равно ${lcm}$."
                : $"Нужно найти НОК. НОД чисел ${a}$ и ${b}$ равен ${Divisibility.Gcd(a, b)}$; ${a} \\cdot {b}:{Divisibility.Gcd(a, b)}={lcm}$.");
    }

    static int Lcm(int a, int b, int c) => (int)Divisibility.Lcm(Divisibility.Lcm(a, b), c);

    static Asked<Rational> Asks(string text, string unit) => new(
        text,
        new NumberAnswer(unit: unit),
        read => LeastCommonMultiple.FirstMultiple(read.Count("a"), [.. Given(read).Skip(1).Select(read.Count)]),
        (read, answer) => new LcmCheck([.. Given(read).Select(read.Plain)], $"{answer}"));

    static IEnumerable<string> Given(Filling read) => Slots.Where(read.Has);
}
