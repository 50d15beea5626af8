using TeacherBot.Domain.Exercises.Statistics.Averages;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Variables;

/// <summary>Random variables by their distribution; the judge repeats the experiment as often as the probabilities have parts and takes the mean.</summary>
static class Distributions
{
    const string Matching = "Соотнесите распределения случайных величин и то, что о них спрашивают.";
    const int MostParts = 100_000;

    static readonly NumberAnswer Number = new(NumberForm.Decimal);

    public static readonly Asked<Rational> Expectation = new(
        "Случайная величина принимает значения {v...} с вероятностями {p...} соответственно. Найдите её математическое ожидание.",
        Number,
        read => Mean(Repeated(read.Numbers("v"), read.Numbers("p"))),
        (read, answer) => new ValueCheck(Products(read), $"{answer}"))
    {
        Claim = "Если случайная величина принимает значения {v...} с вероятностями {p...}, то её математическое ожидание равно {x}",
        Phrase = "значения {v...}; вероятности {p...}; математическое ожидание",
        Matching = Matching,
    };

    public static readonly Asked<Rational> Dispersion = new(
        "Случайная величина принимает значения {v...} с вероятностями {p...} соответственно. Найдите её дисперсию.",
        Number,
        read => Repeated(read.Numbers("v"), read.Numbers("p")) is var all && Mean(all) is var mean ? Mean([.. all.Select(value => (value - mean) * (value - mean))]) : 0,
        (read, answer) => new ValueCheck($"{Products(read, "^2")}-({Products(read)})^2", $"{answer}"))
    {
        Claim = "Если случайная величина принимает значения {v...} с вероятностями {p...}, то её дисперсия равна {x}",
        Phrase = "значения {v...}; вероятности {p...}; дисперсия",
        Matching = Matching,
    };

    public static readonly Asked<Rational> OfTable = new(
        "По таблице распределения случайной величины найдите её математическое ожидание.",
        Number,
        read => Mean(Repeated(Row(read, values: true), Row(read, values: false))),
        (read, answer) => new ValueCheck(string.Join('+', Row(read, values: true).Zip(Row(read, values: false), (value, chance) => $"({value})*({chance})")), $"{answer}"));

    public static readonly Asked<Rational> Missing = new(
        "В таблице распределения случайной величины пропущена одна вероятность. Найдите её.",
        new ProbabilityAnswer(),
        read => LinearEquation.Root(Plain.ParseStatement($"{string.Join('+', read.Drawing<TableFigure>().Rows[0].Skip(1).Select(cell => cell == Unknown ? "x" : Cell(cell).ToString()))}=1"))
            ?? throw new EvaluationException("No probability is missing."),
        (read, answer) => new ValueCheck($"1-({string.Join('+', read.Drawing<TableFigure>().Rows[0].Skip(1).Where(cell => cell != Unknown).Select(cell => Cell(cell).ToString()))})", $"{answer}"));

    const string Unknown = "$p$";

    public static IPosed MeanOf(int count) => new Posed<Rational>(Expectation, (asked, setting, random) =>
    {
        var (values, chances) = Drawn(setting, random, count);
        return asked.Pose(setting, Filled(values, chances), Mean(values, chances), Slips(values, chances), $"${Worked(values, chances)}={Rows.Tex(Mean(values, chances))}$.");
    });

    public static IPosed DispersionOf(int count) => new Posed<Rational>(Dispersion, (asked, setting, random) =>
    {
        var (values, chances) = random.Until(r => Drawn(setting, r, count), drawn => Spread(drawn.Values, drawn.Chances).DecimalPlaces() is <= 2 && Mean(drawn.Values, drawn.Chances).IsInteger);
        var (mean, spread) = (Mean(values, chances), Spread(values, chances));
        var squares = values.Zip(chances, (value, chance) => (value - mean) * (value - mean) * chance).Aggregate((sum, part) => sum + part);
        return asked.Pose(
            setting,
            Filled(values, chances),
            spread,
            [
                ("найдено математическое ожидание", mean),
                ("взято ожидание квадрата", squares + (mean * mean)),
                ("из ожидания квадрата вычтено ожидание", squares + (mean * mean) - mean),
                ("отклонения не умножены на вероятности", values.Aggregate(Rational.Zero, (sum, value) => sum + ((value - mean) * (value - mean)))),
            ],
            $"$E={Rows.Tex(mean)}$; ${string.Join('+', values.Zip(chances, (value, chance) => $"{(value < mean ? $"({Rows.Tex(value - mean)})" : Rows.Tex(value - mean))}^{{2}} \\cdot {Rows.Tex(chance)}"))}={Rows.Tex(spread)}$.");
    });

    public static IPosed Table(int count) => new Posed<Rational>(
        OfTable,
        (asked, setting, random) =>
        {
            var (values, chances) = Drawn(setting, random, count);
            return asked.Pose(setting, new() { Figure = Figure(values, chances.Select(chance => $"${Rows.Tex(chance)}$")) }, Mean(values, chances), Slips(values, chances), $"${Worked(values, chances)}={Rows.Tex(Mean(values, chances))}$.");
        },
        alone: false);

    public static IPosed Lost(int count) => new Posed<Rational>(
        Missing,
        (asked, setting, random) =>
        {
            var (values, chances) = Drawn(setting, random, count);
            var lost = random.Next(0, count - 1);
            var others = chances.Where((_, i) => i != lost).ToArray();
            var sum = others.Aggregate((total, chance) => total + chance);
            return asked.Pose(
                setting,
                new() { Figure = Figure(values, chances.Select((chance, i) => i == lost ? Unknown : $"${Rows.Tex(chance)}$")) },
                chances[lost],
                [("взята сумма известных вероятностей", sum), ("взято среднее соседних", (others[0] + others[^1]) / 2), ("взята вероятность соседнего значения", others[0]), ("ошибка в десятых долях", chances[lost] + new Rational(1, 10))],
                $"Сумма вероятностей равна 1: $1-({string.Join('+', others.Select(Rows.Tex))})={Rows.Tex(chances[lost])}$.");
        },
        alone: false);

    static TableFigure Figure(Rational[] values, IEnumerable<string> chances) => new(["Значение", .. values.Select(value => $"${Rows.Tex(value)}$")], [["Вероятность", .. chances]]);

    static (string, Rational)[] Slips(Rational[] values, Rational[] chances)
    {
        var sum = values.Aggregate((total, value) => total + value);
        return
        [
            ("взято среднее арифметическое значений", sum / values.Length),
            ("вероятности взяты в обратном порядке", Mean(values, [.. chances.Reverse()])),
            ("сумма произведений разделена на число значений", Mean(values, chances) / values.Length),
            ("взято самое вероятное значение", values[Array.IndexOf(chances, chances.Max())]),
            ("потеряно последнее слагаемое", Mean(values, chances) - (values[^1] * chances[^1])),
        ];
    }

    /// <summary>Easy: tenths and natural values; medium: a nought and twentieths; hard: negative values too.</summary>
    static (Rational[] Values, Rational[] Chances) Drawn(Setting setting, SheetRandom random, int count)
    {
        var (least, most, parts) = setting.By((1, 9, 10), (0, 12, 20), (-8, 12, 20));
        var values = random.Until(r => Enumerable.Range(0, count).Select(_ => (Rational)r.Next(least, most)).Distinct().Order().ToArray(), drawn => drawn.Length == count);
        var chances = random.Until(
            r => Enumerable.Range(0, count - 1).Select(_ => r.Next(1, parts / 2)).ToArray() is var first ? first.Append(parts - first.Sum()).ToArray() : [],
            drawn => drawn[^1] > 0 && drawn.Distinct().Count() > 1);
        return Mean(values, [.. chances.Select(chance => new Rational(chance, parts))]).IsZero ? Drawn(setting, random, count) : (values, [.. chances.Select(chance => new Rational(chance, parts))]);
    }

    static Filling Filled(Rational[] values, Rational[] chances) =>
        new() { ["v"] = values.Select(value => Numerals.Literal(value)).ToArray(), ["p"] = chances.Select(chance => Numerals.Literal(chance, NumberForm.Decimal)).ToArray() };

    static string Worked(Rational[] values, Rational[] chances) =>
        string.Join('+', values.Zip(chances, (value, chance) => $"{(value.Sign < 0 ? $"({Rows.Tex(value)})" : Rows.Tex(value))} \\cdot {Rows.Tex(chance)}"));

    static Rational Mean(Rational[] values, Rational[] chances) => values.Zip(chances, (value, chance) => value * chance).Aggregate((sum, part) => sum + part);

    static Rational Spread(Rational[] values, Rational[] chances) => Mean([.. values.Select(value => value * value)], chances) - (Mean(values, chances) * Mean(values, chances));

    static string Products(Filling read, string power = "") => string.Join('+', read.List("v").Zip(read.List("p"), (value, chance) => $"({value}){power}*{chance}"));

    static IReadOnlyList<Rational> Row(Filling read, bool values)
    {
        var table = read.Drawing<TableFigure>();
        return [.. (values ? table.Header : table.Rows[0]).Skip(1).Select(Cell)];
    }

    static Rational Cell(string cell) => new PrintedItem(cell).Number;

    /// <summary>Every value as often as its share of the parts says.</summary>
    static List<Rational> Repeated(IReadOnlyList<Rational> values, IReadOnlyList<Rational> chances)
    {
        var parts = (int)Divisibility.Lcm(chances.Select(chance => chance.Denominator));
        if (values.Count != chances.Count || parts > MostParts || chances.Any(chance => chance.Sign <= 0) || chances.Aggregate((sum, chance) => sum + chance) != 1)
        {
            throw new EvaluationException("This is no distribution.");
        }

        return [.. values.SelectMany((value, i) => Enumerable.Repeat(value, (int)(chances[i] * parts).Numerator))];
    }

    static Rational Mean(List<Rational> all)
    {
        var mean = Rational.Zero;
        for (var i = 0; i < all.Count; i++)
        {
            mean += (all[i] - mean) / (i + 1);
        }

        return mean;
    }
}
