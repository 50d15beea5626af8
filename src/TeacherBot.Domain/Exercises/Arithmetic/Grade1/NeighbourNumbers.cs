using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>
/// The row of numbers. Easy: the next and the previous one, counting on; medium: between two, counting farther; hard: backwards,
/// over one number. Numbers to 10, to 20 or to 100 as the topic has them; to 100 the tens change.
/// </summary>
public sealed class NeighbourNumbers : IExercise
{
    const string Matching = "Соотнесите описания и числа.";

    static readonly string[] Ordinals = ["первым", "вторым", "третьим", "четвёртым", "пятым", "шестым", "седьмым"];

    static readonly string Ordinal = "{o|" + string.Join('|', Ordinals) + "}";

    static readonly Asked<Rational> Next = Beside("Какое число следует при счёте сразу за числом {a}?", "сразу за числом {a} следует число {x}", "следует сразу за числом {a}", 1);

    static readonly Asked<Rational> Previous = Beside("Какое число называют при счёте перед числом {a}?", "перед числом {a} при счёте называют число {x}", "стоит перед числом {a}", -1);

    static readonly Asked<Rational> AfterNext = Beside("Какое число следует через одно за числом {a}?", "через одно за числом {a} следует число {x}", "следует через одно за числом {a}", 2);

    static readonly Asked<Rational> BeforePrevious = Beside("Какое число стоит через одно перед числом {a}?", "через одно перед числом {a} стоит число {x}", "стоит через одно перед числом {a}", -2);

    static readonly Asked<Rational> Between = new(
        "Какое число стоит между числами {a} и {b}?",
        new NumberAnswer(),
        read => Math.Abs(read.Count("a") - read.Count("b")) == 2
            ? Math.Max(read.Count("a"), read.Count("b")) - 1
            : throw new EvaluationException("Between these numbers there is not one number."),
        (read, answer) => new ValueCheck($"({read.Plain("a")}+{read.Plain("b")})/2", $"{answer}"))
    {
        Claim = "между числами {a} и {b} стоит число {x}",
        Phrase = "стоит между числами {a} и {b}",
        Matching = Matching,
    };

    static readonly Asked<Rational> CountedOn = Counted("Считают по порядку, начиная с числа {a}. Какое число назовут ", "по порядку", 1);

    static readonly Asked<Rational> CountedBack = Counted("Считают в обратном порядке, начиная с числа {a}. Какое число назовут ", "в обратном порядке", -1);

    public string Id => "math-1-neighbour-numbers";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Form % 2 == 0 ? Near(setting, random) : Counting(setting, random);

    static Problem Near(Setting setting, SheetRandom random)
    {
        var asked = random.Pick(setting.By<Asked<Rational>[]>([Next, Previous], [Next, Previous, Between], [Between, AfterNext, BeforePrevious]));
        var step = asked == Next ? 1 : asked == Previous ? -1 : asked == AfterNext || asked == Between ? 2 : -2;
        var (a, b) = random.Until(r => Drawn(setting, r) is var from ? (from, from + step) : default, pair => Fits(setting, pair));
        var answer = asked == Between ? Math.Max(a, b) - 1 : b;
        var turned = setting.Difficulty == Difficulty.Hard && asked == Between;
        return asked.Pose(
            setting,
            asked == Between ? new() { ["a"] = turned ? b : a, ["b"] = turned ? a : b } : new() { ["a"] = a },
            answer,
            [
                ("названо число с другой стороны", asked == Between ? b + 1 : a - step),
                ("повторено само число", a),
                ("пропущено одно число", asked == Between ? a - 1 : b + Math.Sign(step)),
            ],
            $"Считаем по порядку: {string.Join(", ", Enumerable.Range(Math.Min(a, b), Math.Abs(step) + 1).Select(number => $"${number}$"))}.");
    }

    static Problem Counting(Setting setting, SheetRandom random)
    {
        var back = setting.Difficulty == Difficulty.Hard;
        var (a, k, b) = random.Until(
            r => (From: Drawn(setting, r), Place: setting.By(r.Next(2, 4), r.Next(3, 6), r.Next(3, 7)), To: 0) is var drawn ? drawn with { To = drawn.From + ((back ? -1 : 1) * (drawn.Place - 1)) } : default,
            drawn => Fits(setting, (drawn.From, drawn.To)));
        var named = Enumerable.Range(0, k).Select(i => back ? a - i : a + i);
        return (back ? CountedBack : CountedOn).Pose(
            setting,
            new() { ["a"] = a, ["o"] = Ordinals[k - 1] },
            b,
            [
                ("само первое число не посчитано", back ? b - 1 : b + 1),
                ("сосчитано на одно число меньше", back ? b + 1 : b - 1),
                ("счёт в другую сторону", back ? a + k - 1 : a - k + 1),
            ],
            $"Считаем: {string.Join(", ", named.Select(number => $"${number}$"))}.");
    }

    static int Drawn(Setting setting, SheetRandom random) => setting.Limits.Largest switch
    {
        var to when to <= 10 => random.Next(0, 10),
        var to when to <= 20 => random.Next(8, 20),
        _ => random.Next(18, 100),
    };

    static bool Fits(Setting setting, (int From, int To) pair)
    {
        var largest = setting.Limits.Largest;
        var inside = pair.To >= 0 && pair.To <= largest && pair.From <= largest;
        return inside && (largest <= 20 || setting.Difficulty == Difficulty.Easy || pair.From / 10 != pair.To / 10);
    }

    static Asked<Rational> Beside(string question, string claim, string phrase, int step) => new(
        question,
        new NumberAnswer(),
        read => step > 0 ? Enumerable.Range(read.Count("a"), step + 1).Last() : read.Count("a") + step,
        (read, answer) => new ValueCheck($"{read.Plain("a")}{(step > 0 ? "+" : "-")}{Math.Abs(step)}", $"{answer}"))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = Matching,
    };

    static Asked<Rational> Counted(string question, string order, int step) => new(
        $"{question}{Ordinal}?",
        new NumberAnswer(),
        read => Enumerable.Range(0, Place(read)).Aggregate(read.Count("a") - step, (number, _) => number + step),
        (read, answer) => new ValueCheck($"{read.Plain("a")}{(step > 0 ? "+" : "-")}{Place(read) - 1}", $"{answer}"))
    {
        Claim = $"если считать {order} от числа {{a}}, то {Ordinal} назовут число {{x}}",
        Phrase = $"если считать {order} от числа {{a}}, его назовут {Ordinal}",
        Matching = Matching,
    };

    static int Place(Filling read) => Array.IndexOf(Ordinals, read.Word("o")) + 1;
}
