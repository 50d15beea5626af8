using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Averages;

/// <summary>Rows of numbers as they are asked about: mean, median, mode, range; the judge does not use the textbook's formulas.</summary>
static class Rows
{
    static readonly NumberAnswer Number = new(NumberForm.Decimal);

    public static readonly Asked<Rational> Mean = new(
        "Найдите среднее арифметическое набора чисел: {n...}.",
        Number,
        read => MovingMean(read.Numbers("n")),
        (read, answer) => new ValueCheck($"({Sum(read.List("n"))})/{read.List("n").Count}", $"{answer}"))
    {
        Claim = "Среднее арифметическое набора {n...} равно {x}",
        Phrase = "{n...}",
        Matching = "Соотнесите наборы чисел и их средние арифметические.",
    };

    public static readonly Asked<Rational> Median = new(
        "Найдите медиану набора чисел: {n...}.",
        Number,
        read => MiddleByCounting(read.Numbers("n")),
        (read, answer) => new MedianCheck([.. read.List("n").Select(item => item.ToString())], $"{answer}"))
    {
        Claim = "Медиана набора {n...} равна {x}",
        Phrase = "{n...}",
        Matching = "Соотнесите наборы чисел и их медианы.",
    };

    public static readonly Asked<Rational> Mode = new(
        "Найдите моду набора чисел: {n...}.",
        Number,
        read => MostFrequent(read.Numbers("n")),
        (read, answer) => new ModeCheck([.. read.List("n").Select(item => item.ToString())], $"{answer}"))
    {
        Claim = "Мода набора {n...} равна {x}",
        Phrase = "{n...}",
        Matching = "Соотнесите наборы чисел и их моды.",
    };

    public static readonly Asked<Rational> Range = new(
        "Найдите размах набора чисел: {n...}.",
        Number,
        read => GreatestDistance(read.Numbers("n")),
        (read, answer) => new ValueCheck(read.Numbers("n") is var row ? $"{Plain(row.Max())}-({Plain(row.Min())})" : "", $"{answer}"))
    {
        Claim = "Размах набора {n...} равен {x}",
        Phrase = "{n...}",
        Matching = "Соотнесите наборы чисел и их размахи.",
    };

    /// <summary>A row as it stands in a sentence.</summary>
    public static Filling Filled(IReadOnlyList<Rational> row) => new() { ["n"] = row.Select(number => Numerals.Literal(number, NumberForm.Decimal)).ToArray() };

    /// <summary>The sum as a pupil writes it, a negative addend in brackets.</summary>
    public static string Sum(IEnumerable<Expression> items) => string.Join('+', items.Select(item => item is Negative ? $"({item})" : item.ToString()));

    public static Rational MeanOf(IReadOnlyList<Rational> row) => row.Aggregate((sum, number) => sum + number) / row.Count;

    public static Rational MedianOf(IEnumerable<Rational> row) => row.Order().ToArray() is var ordered && ordered.Length % 2 == 1
        ? ordered[ordered.Length / 2]
        : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;

    public static Problem PoseMean(Setting setting, IReadOnlyList<Rational> row)
    {
        var mean = MeanOf(row);
        var sum = row.Aggregate((total, number) => total + number);
        return Mean.Pose(
            setting,
            Filled(row),
            mean,
            [
                ("взята медиана", MedianOf(row)),
                ("сумма разделена на число, меньшее на единицу", sum / (row.Count - 1)),
                ("взята полусумма крайних чисел набора", (row[0] + row[^1]) / 2),
                ("взята полусумма наибольшего и наименьшего чисел", (row.Max() + row.Min()) / 2),
                ("найден размах", row.Max() - row.Min()),
            ],
            $"$({TexSum(row)}):{row.Count}={Numerals.Tex(sum, NumberForm.Decimal)}:{row.Count}={Numerals.Tex(mean, NumberForm.Decimal)}$.");
    }

    public static Problem PoseMedian(Setting setting, IReadOnlyList<Rational> row)
    {
        var (ordered, median) = (row.Order().ToArray(), MedianOf(row));
        var middle = ordered.Length / 2;
        var listed = string.Join(";\\ ", ordered.Select(Tex));
        return Median.Pose(
            setting,
            Filled(row),
            median,
            [
                ("набор не упорядочен", row.Count % 2 == 1 ? row[middle] : (row[middle - 1] + row[middle]) / 2),
                ("найдено среднее арифметическое", MeanOf(row)),
                ("взято соседнее число упорядоченного набора", ordered[middle - 1]),
                ("взято соседнее число упорядоченного набора", ordered[Math.Min(middle + 1, ordered.Length - 1)]),
                ("взято одно из двух средних чисел", ordered[middle]),
                ("найден размах", ordered[^1] - ordered[0]),
            ],
            ordered.Length % 2 == 1
                ? $"По возрастанию: ${listed}$; в середине стоит ${Tex(median)}$."
                : $"По возрастанию: ${listed}$; $({Tex(ordered[middle - 1])}+{Bracketed(ordered[middle])}):2={Tex(median)}$.");
    }

    public static Problem PoseMode(Setting setting, IReadOnlyList<Rational> row)
    {
        var mode = MostFrequent(row);
        var times = row.Count(number => number == mode);
        return Mode.Pose(
            setting,
            Filled(row),
            mode,
            [
                ("взято наибольшее число", row.Max()),
                ("найдена медиана", MedianOf(row)),
                ("записано, сколько раз встречается число", times),
                ("взято не самое частое число", row.First(number => number != mode)),
                ("взято наименьшее число", row.Min()),
            ],
            $"Чаще других встречается число ${Tex(mode)}$ — {Times(times)}.");
    }

    public static Problem PoseRange(Setting setting, IReadOnlyList<Rational> row)
    {
        var (least, greatest) = (row.Min(), row.Max());
        return Range.Pose(
            setting,
            Filled(row),
            greatest - least,
            [
                ("взято наибольшее число", greatest),
                ("из последнего числа вычтено первое", Rational.Abs(row[^1] - row[0])),
                ("наибольшее и наименьшее числа сложены", greatest + least),
                ("записано количество чисел", row.Count),
                ("потерян знак «минус»", Rational.Abs(greatest - Rational.Abs(least))),
            ],
            $"${Tex(greatest)}-{Bracketed(least)}={Tex(greatest - least)}$.");
    }

    public static string Tex(Rational number) => Numerals.Tex(number, NumberForm.Decimal);

    public static string TexSum(IReadOnlyList<Rational> row) => string.Concat(row.Select((number, i) => i == 0 ? Tex(number) : number.Sign < 0 ? Tex(number) : $"+{Tex(number)}"));

    public static string Times(int count) => $"{count}\u00A0{(count is >= 2 and <= 4 ? "раза" : "раз")}";

    static string Bracketed(Rational number) => number.Sign < 0 ? $"({Tex(number)})" : Tex(number);

    static string Plain(Rational number) => Numerals.Exact(number, NumberForm.Decimal);

    /// <summary>Number by number the mean moves a little; nothing is summed up.</summary>
    static Rational MovingMean(IReadOnlyList<Rational> row)
    {
        var mean = Rational.Zero;
        for (var i = 0; i < row.Count; i++)
        {
            mean += (row[i] - mean) / (i + 1);
        }

        return mean;
    }

    /// <summary>Extremes are crossed out in pairs until one number or two are left.</summary>
    static Rational MiddleByCounting(IReadOnlyList<Rational> row)
    {
        var left = row.ToList();
        while (left.Count > 2)
        {
            left.Remove(left.Max());
            left.Remove(left.Min());
        }

        return left.Count == 2 ? (left[0] + left[1]) / 2 : left[0];
    }

    static Rational MostFrequent(IReadOnlyList<Rational> row)
    {
        var counted = row.GroupBy(number => number).OrderByDescending(same => same.Count()).ToArray();
        return counted.Length > 1 && counted[0].Count() == counted[1].Count() ? throw new EvaluationException("There are several modes.") : counted[0].Key;
    }

    static Rational GreatestDistance(IReadOnlyList<Rational> row) => row.SelectMany(first => row.Select(second => first - second)).Max();
}
