using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>Decimetres and centimetres. Easy: 1 дм 4 см in centimetres; medium: 14 см in both; hard: sums and differences.</summary>
public sealed class Lengths : IExercise
{
    const string Matching = "Соотнесите равные длины.";

    static readonly NumberAnswer Centimetres = new(unit: "см");
    static readonly CompoundAnswer Both = new(["дм", "см"], [10]);

    static readonly Asked<Rational> ToCentimetres = new(
        "Выразите в сантиметрах: {a}~дм {b}~см.", Centimetres, read => Small(read.Whole("b")) + (10 * read.Whole("a")), (read, answer) => new ValueCheck($"{read.Plain("a")}*10+{read.Plain("b")}", $"{answer}"))
    {
        Claim = "{a}~дм {b}~см — это {x}",
        Phrase = "{a}~дм {b}~см",
        Matching = Matching,
    };

    static readonly Asked<Rational> ToBoth = new(
        "Выразите в дециметрах и сантиметрах: {a}~см.", Both, read => read.Number("a"), (read, answer) => new ValueCheck(read.Plain("a"), $"{answer}"))
    {
        Claim = "{a}~см в дециметрах и сантиметрах — это {x}",
        Phrase = "{a}~см",
        Matching = Matching,
    };

    static readonly Asked<Rational> Missing = new(
        "Сколько сантиметров нужно добавить к {a}~см, чтобы получить {b}~дм?",
        Centimetres,
        read => (10 * read.Whole("b")) - read.Whole("a") is { Sign: > 0 } missing ? missing : throw new EvaluationException("Nothing is missing."),
        (read, answer) => new ValueCheck($"{read.Plain("b")}*10-{read.Plain("a")}", $"{answer}"))
    {
        Claim = "к {a}~см нужно добавить {x}, чтобы получить {b}~дм",
        Phrase = "к {a}~см добавили ещё и получили {b}~дм",
        Matching = "Соотнесите: сколько сантиметров добавили?",
    };

    static readonly Asked<Rational> Longer = new(
        "Длина одной ленты {a}~дм {b}~см, а другая лента на {c}~см длиннее. Найдите длину другой ленты в сантиметрах.",
        Centimetres,
        read => (10 * read.Whole("a")) + Small(read.Whole("b")) + read.Whole("c"),
        (read, answer) => new ValueCheck($"{read.Plain("a")}*10+{read.Plain("b")}+{read.Plain("c")}", $"{answer}"))
    {
        Claim = "на {c}~см длиннее, чем {a}~дм {b}~см, — это {x}",
        Phrase = "на {c}~см длиннее, чем {a}~дм {b}~см",
        Matching = Matching,
    };

    static readonly Asked<Rational> Shorter = new(
        "Длина одной ленты {a}~дм {b}~см, а другая лента на {c}~см короче. Найдите длину другой ленты в сантиметрах.",
        Centimetres,
        read => Small(read.Whole("b")) + (10 * read.Whole("a")) - read.Whole("c"),
        (read, answer) => new ValueCheck($"{read.Plain("a")}*10+{read.Plain("b")}-{read.Plain("c")}", $"{answer}"))
    {
        Claim = "на {c}~см короче, чем {a}~дм {b}~см, — это {x}",
        Phrase = "на {c}~см короче, чем {a}~дм {b}~см",
        Matching = Matching,
    };

    public string Id => "math-1-lengths";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => difficulty == Difficulty.Hard ? 2 : 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var tens = setting.Limits.Largest > 20 ? random.Next(1, 9) : 1;
        var (b, c) = (random.Next(1, 9), random.Next(2, 9));
        var length = (tens * 10) + b;
        var up = setting.Form % 2 == 0 && length + c <= setting.Limits.Largest;
        if (setting.Difficulty != Difficulty.Hard && random.Chance(50))
        {
            var whole = setting.By(tens, Math.Min(tens + 1, (int)setting.Limits.Largest.Numerator / 10), 0);
            var (from, missing) = ((whole * 10) - b, b);
            return Missing.Pose(setting, new() { ["a"] = from, ["b"] = whole }, missing, [("в дециметре взято неверное число сантиметров", missing + 10), ("ошибка в счёте на единицу", missing + 1), ("ошибка в счёте на единицу", missing - 1), ("записано число из условия", from)], $"${whole}$ дм — это ${whole * 10}$ см; ${whole * 10}-{from}={missing}$ (см).");
        }

        return setting.By(
            () => ToCentimetres.Pose(setting, new() { ["a"] = tens, ["b"] = b }, length, [("дециметры сложены с сантиметрами", tens + b), ("в дециметре взято 100 сантиметров", (tens * 100) + b), ("цифры переставлены", (b * 10) + tens), ("потерян дециметр", length - 10)], $"${tens}$ дм — это ${tens * 10}$ см; ${tens * 10}+{b}={length}$ (см)."),
            () => ToBoth.Pose(setting, new() { ["a"] = length }, length, [("цифры переставлены", (b * 10) + tens), ("ошибка в сантиметрах", length + 1), ("потерян дециметр", length - 10), ("ошибка в сантиметрах", length - 1), ("лишний дециметр", length + 10)], $"${length}={tens * 10}+{b}$; ${tens * 10}$ см — это ${tens}$ дм."),
            () => (up ? Longer : Shorter).Pose(
                setting,
                new() { ["a"] = tens, ["b"] = b, ["c"] = c },
                up ? length + c : length - c,
                [("перепутаны «длиннее» и «короче»", up ? length - c : length + c), ("дециметры не переведены в сантиметры", up ? tens + b + c : b + tens), ("найдена длина первой ленты", length)],
                $"${tens}$ дм ${b}$ см — это ${length}$ см; ${length}{(up ? "+" : "-")}{c}={(up ? length + c : length - c)}$ (см)."))();
    }

    /// <summary>As it is written: less than a decimetre.</summary>
    static Rational Small(Rational centimetres) => centimetres >= 1 && centimetres <= 9 ? centimetres : throw new EvaluationException("So many centimetres are a decimetre more.");
}

/// <summary>Segments true to length, to measure. Easy: one; medium: how much longer; hard: all together.</summary>
public sealed class MeasureSegments : IExercise
{
    static readonly NumberAnswer Centimetres = new(unit: "см");

    static readonly Asked<Rational> One = Asks("Измерьте отрезок {s|AB|CD|MN|KL}. Чему равна его длина в сантиметрах?", (read, all) => all[read.Word("s")], (read, all) => $"{all[read.Word("s")]}");

    static readonly Asked<Rational> Difference = Asks(
        "Измерьте отрезки. На сколько сантиметров длинный отрезок длиннее короткого?",
        (_, all) => all.Count == 2 ? all.Values.Max() - all.Values.Min() : throw new EvaluationException("There are not two segments."),
        (_, all) => $"{all.Values.Max()}-{all.Values.Min()}");

    static readonly Asked<Rational> Sum = Asks("Измерьте отрезки. Сколько сантиметров составляют их длины вместе?", (_, all) => all.Values.Aggregate((first, second) => first + second), (_, all) => string.Join('+', all.Values));

    static readonly string[] Names = ["AB", "CD", "MN", "KL"];

    public string Id => "math-1-measure-segments";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var count = setting.By(2, 2, random.Next(2, 3));
        var lengths = random.Until(
            r => Enumerable.Range(0, count).Select(_ => r.Next(2, setting.By(9, 12, 9))).ToArray(),
            drawn => drawn.Distinct().Count() == count && (setting.Difficulty != Difficulty.Hard || drawn.Sum() <= setting.Limits.Largest));
        var filling = new Filling { Figure = new SegmentsFigure(Names[..count], [.. lengths.Select(length => length * 10)]) };
        if (setting.Difficulty == Difficulty.Easy)
        {
            filling["s"] = Names[random.Next(0, count - 1)];
        }

        var (answer, asked) = setting.By((0, One), (lengths.Max() - lengths.Min(), Difference), (lengths.Sum(), Sum));
        answer = setting.Difficulty == Difficulty.Easy ? lengths[Array.IndexOf(Names, filling["s"].ToString())] : answer;
        return asked.Pose(
            setting,
            filling,
            answer,
            [("счёт начат с единицы линейки", answer + 1), ("ошибка при измерении", answer - 1), (setting.Difficulty == Difficulty.Easy ? "измерен другой отрезок" : "длины сложены", setting.Difficulty == Difficulty.Hard ? lengths.Max() : lengths.Sum() - (setting.Difficulty == Difficulty.Easy ? answer : 0))],
            setting.By($"Длина отрезка ${answer}$ см.", $"${lengths.Max()}-{lengths.Min()}={answer}$ (см).", $"${string.Join('+', lengths)}={answer}$ (см)."));
    }

    static Asked<Rational> Asks(string question, Func<Filling, Dictionary<string, Rational>, Rational> solve, Func<Filling, Dictionary<string, Rational>, string> expression) => new(
        question,
        Centimetres,
        read => solve(read, Measured(read)),
        (read, answer) => new ValueCheck(expression(read, Measured(read)), $"{answer}"));

    static Dictionary<string, Rational> Measured(Filling read)
    {
        var figure = read.Drawing<SegmentsFigure>();
        return figure.Labels.Zip(figure.Millimetres).ToDictionary(pair => pair.First, pair => new Rational(pair.Second, 10), StringComparer.Ordinal);
    }
}
