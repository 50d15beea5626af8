using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Full boxes (rounded down), boats for all (rounded up), what is left over.</summary>
public sealed class RemainderStories() : FormedExercise("math-5-remainder-stories", 9, [TaskType.SingleChoice, TaskType.Open])
{
    enum Wanted
    {
        Full,
        ForAll,
        Left,
    }

    static readonly (Wanted Wanted, Asked<Rational> Asked)[] Plots =
    [
        Plot(Wanted.Full, "В одну коробку укладывают {b:конфету|конфеты|конфет}. Сколько полных коробок получится из {a:конфеты|конфет|конфет}?", "коробка|коробки|коробок"),
        Plot(Wanted.ForAll, "В один ящик входит не больше {b:бутылки|бутылок|бутылок}. Какое наименьшее количество ящиков нужно, чтобы уложить {a:бутылку|бутылки|бутылок}?", "ящик|ящика|ящиков"),
        Plot(Wanted.Left, "Мастер разложил {a:карандаш|карандаша|карандашей} поровну в {b:коробку|коробки|коробок}, в каждую — как можно больше карандашей. Сколько карандашей осталось?", "карандаш|карандаша|карандашей"),
        Plot(Wanted.Full, "Открытка стоит {b:рубль|рубля|рублей}. Какое наибольшее количество открыток можно купить на {a:рубль|рубля|рублей}?", "открытка|открытки|открыток"),
        Plot(Wanted.ForAll, "В одну кассету для рассады помещается {b:росток|ростка|ростков}. Сколько кассет понадобится, чтобы рассадить {a:росток|ростка|ростков}?", "кассета|кассеты|кассет"),
        Plot(Wanted.Left, "От мотка провода длиной {a:м} отрезали одинаковые куски по {b:м}, пока это было возможно. Сколько метров провода осталось?", "м"),
        Plot(Wanted.Full, "На одну гирлянду нужно {b:флажок|флажка|флажков}. На сколько гирлянд хватит {a:флажка|флажков|флажков}?", "гирлянда|гирлянды|гирлянд"),
        Plot(Wanted.ForAll, "На одной странице альбома помещается {b:марка|марки|марок}. Сколько страниц займёт {a:марка|марки|марок}?", "страница|страницы|страниц"),
        Plot(Wanted.Left, "Из {a:яйца|яиц|яиц} составили как можно больше полных упаковок по {b:штуке|штуки|штук}. Сколько яиц осталось без упаковки?", "яйцо|яйца|яиц"),
    ];

    static readonly Asked<Rational>[] All = [.. Plots.Select(plot => plot.Asked)];

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (wanted, asked) = Plots[setting.Form % Plots.Length];
        var b = random.Next(setting.By(4, 8, 14), setting.By(9, 24, 48));
        var (q, r) = random.Until(d => (Q: d.Next(setting.By(4, 8, 15), setting.By(15, 40, 85)), R: d.Next(1, b - 1)), drawn => drawn.Q != drawn.R && drawn.R != b - drawn.R && drawn.Q % 10 != 1);
        var a = (b * q) + r;
        var answer = wanted switch { Wanted.Full => q, Wanted.ForAll => q + 1, _ => r };
        var (division, because) = ($"${Numerals.Tex(a)}:{b}={q}$ (ост. ${r}$)", wanted switch
        {
            Wanted.Full => $"берём неполное частное: ${q}$",
            Wanted.ForAll => $"для остатка нужно ещё одно место: ${q}+1={q + 1}$",
            _ => $"остаётся ${r}$",
        });
        return asked.Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            answer,
            [
                wanted == Wanted.ForAll ? ("забыт остаток", q) : ("неполное частное увеличено на единицу", q + 1),
                wanted == Wanted.Left ? ("записано неполное частное", q) : ("записан остаток", r),
                ("найдено, сколько не хватает до следующего кратного", b - r),
                ("выполнено вычитание", a - b),
            ],
            $"{division}; {because}.");
    }

    static (Wanted Wanted, Asked<Rational> Asked) Plot(Wanted wanted, string question, string unit) => (wanted, new Asked<Rational>(
        question,
        new NumberAnswer(unit: unit),
        read => Taken(read, wanted),
        (read, answer) => new ValueCheck(
            wanted switch
            {
                Wanted.Full => $"({read.Plain("a")}-{read.Plain("a")} mod {read.Plain("b")})/{read.Plain("b")}",
                Wanted.ForAll => $"({read.Plain("a")}-{read.Plain("a")} mod {read.Plain("b")})/{read.Plain("b")}+1",
                _ => $"{read.Plain("a")} mod {read.Plain("b")}",
            },
            $"{answer}")));

    /// <summary>Taken away again and again.</summary>
    static Rational Taken(Filling read, Wanted wanted)
    {
        var (left, portion, times) = (read.Count("a"), read.Count("b"), 0);
        for (; portion > 0 && left >= portion; left -= portion)
        {
            times++;
        }

        return left == 0 || portion <= 0 ? throw new EvaluationException("Nothing is left over.") : wanted switch { Wanted.Full => times, Wanted.ForAll => times + 1, _ => left };
    }
}
