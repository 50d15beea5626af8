using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Averages;

/// <summary>How far the numbers of a row lie from their mean; the judge compares every two numbers with each other.</summary>
static class Spread
{
    /// <summary>From the least number of a row to the greatest: rows that lie close have tidy dispersions often enough.</summary>
    const int Widest = 12;

    static readonly NumberAnswer Number = new(NumberForm.Decimal);

    public static readonly Asked<Rational> Dispersion = new(
        "Найдите дисперсию набора чисел: {n...}.",
        Number,
        read => ByDifferences(read.Numbers("n")),
        (read, answer) => new ValueCheck($"({SquareSum(read)})/{read.List("n").Count}", $"{answer}"))
    {
        Claim = "Дисперсия набора {n...} равна {x}",
        Phrase = "{n...}",
        Matching = "Соотнесите наборы чисел и их дисперсии.",
    };

    public static readonly Asked<Rational> Deviation = new(
        "Найдите стандартное отклонение набора чисел: {n...}.",
        Number,
        read => Root(ByDifferences(read.Numbers("n"))),
        (read, answer) => new ValueCheck($"sqrt(({SquareSum(read)})/{read.List("n").Count})", $"{answer}"))
    {
        Claim = "Стандартное отклонение набора {n...} равно {x}",
    };

    public static readonly Asked<Rational> SquaresOfDeviations = new(
        "Найдите сумму квадратов отклонений чисел набора {n...} от их среднего арифметического.",
        Number,
        read => ByDifferences(read.Numbers("n")) * read.List("n").Count,
        (read, answer) => new ValueCheck(SquareSum(read), $"{answer}"))
    {
        Claim = "Сумма квадратов отклонений чисел набора {n...} от их среднего равна {x}",
        Phrase = "{n...}",
        Matching = "Соотнесите наборы чисел и суммы квадратов отклонений от среднего.",
    };

    public static Problem PoseDispersion(Setting setting, IReadOnlyList<Rational> row)
    {
        var (squares, dispersion) = (Squares(row), Squares(row) / row.Count);
        return Dispersion.Pose(
            setting,
            Rows.Filled(row),
            dispersion,
            [
                ("сумма квадратов не разделена на количество чисел", squares),
                ("сумма квадратов разделена на число, меньшее на единицу", squares / (row.Count - 1)),
                ("взят средний модуль отклонения", Absolute(row) / row.Count),
                ("найдено среднее арифметическое", Rows.MeanOf(row)),
                ("найден размах", row.Max() - row.Min()),
            ],
            $"Среднее: ${Rows.Tex(Rows.MeanOf(row))}$; $({SquaresInTex(row)}):{row.Count}={Rows.Tex(dispersion)}$.");
    }

    public static Problem PoseDeviation(Setting setting, IReadOnlyList<Rational> row)
    {
        var dispersion = Squares(row) / row.Count;
        var deviation = Root(dispersion);
        return Deviation.Pose(
            setting,
            Rows.Filled(row),
            deviation,
            [
                ("найдена дисперсия", dispersion),
                ("взят средний модуль отклонения", Absolute(row) / row.Count),
                ("дисперсия разделена на 2", dispersion / 2),
                ("найден размах", row.Max() - row.Min()),
                ("найдено среднее арифметическое", Rows.MeanOf(row)),
            ],
            $"Среднее: ${Rows.Tex(Rows.MeanOf(row))}$; дисперсия: $({SquaresInTex(row)}):{row.Count}={Rows.Tex(dispersion)}$; $\\sqrt{{{Rows.Tex(dispersion)}}}={Rows.Tex(deviation)}$.");
    }

    public static Problem PoseSquares(Setting setting, IReadOnlyList<Rational> row)
    {
        var squares = Squares(row);
        return SquaresOfDeviations.Pose(
            setting,
            Rows.Filled(row),
            squares,
            [
                ("найдена дисперсия", squares / row.Count),
                ("отклонения не возведены в квадрат", Absolute(row)),
                ("возведены в квадрат сами числа", row.Aggregate(Rational.Zero, (sum, number) => sum + (number * number))),
                ("пропущено одно отклонение", squares - ((row[0] - Rows.MeanOf(row)) * (row[0] - Rows.MeanOf(row)))),
            ],
            $"Среднее: ${Rows.Tex(Rows.MeanOf(row))}$; ${SquaresInTex(row)}={Rows.Tex(squares)}$.");
    }

    /// <summary>A row of numbers that differ, its mean whole and its dispersion with at most one decimal place.</summary>
    public static Rational[] Row(Setting setting, SheetRandom random, int length, bool isSquare)
    {
        var (least, most) = setting.By((1, 12), (2, 20), (-10, 15));
        var drawn = random.Until(
            r =>
            {
                var low = r.Next(least, Math.Max(least, most - Widest));
                return Enumerable.Range(0, length).Select(_ => r.Next(low, low + Widest)).ToArray();
            },
            row => IsTidy(row, isSquare));
        return [.. drawn.Select(number => (Rational)number)];
    }

    /// <summary>In machine numbers: many rows are drawn before one fits.</summary>
    static bool IsTidy(int[] row, bool isSquare)
    {
        var (sum, count) = (row.Sum(), row.Length);
        if (sum % count != 0 || row.Max() == row.Min())
        {
            return false;
        }

        var squares = row.Sum(number => (number - (sum / count)) * (number - (sum / count)));
        var fits = isSquare
            ? squares % count == 0 && Math.Sqrt(squares / count) is var root && Math.Abs(root - Math.Round(root)) < 1e-9
            : 10 * squares % count == 0;
        return fits && row.Distinct().Count() >= count - 1 && !row.Order().SequenceEqual(row);
    }

    static Rational Squares(IReadOnlyList<Rational> row)
    {
        var mean = Rows.MeanOf(row);
        return row.Aggregate(Rational.Zero, (sum, number) => sum + ((number - mean) * (number - mean)));
    }

    static Rational Absolute(IReadOnlyList<Rational> row)
    {
        var mean = Rows.MeanOf(row);
        return row.Aggregate(Rational.Zero, (sum, number) => sum + Rational.Abs(number - mean));
    }

    static string SquaresInTex(IReadOnlyList<Rational> row)
    {
        var mean = Rows.MeanOf(row);
        return string.Join('+', row.Select(number => number - mean is { Sign: < 0 } below ? $"({Rows.Tex(below)})^{{2}}" : $"{Rows.Tex(number - mean)}^{{2}}"));
    }

    static string SquareSum(Filling read)
    {
        var mean = Rows.MeanOf(read.Numbers("n"));
        return string.Join('+', read.List("n").Select(item => $"({item}-({mean}))^2"));
    }

    /// <summary>n²·D is the sum of the squares of the differences of every two numbers: no mean is needed.</summary>
    static Rational ByDifferences(IReadOnlyList<Rational> row)
    {
        var sum = Rational.Zero;
        for (var i = 0; i < row.Count; i++)
        {
            for (var j = i + 1; j < row.Count; j++)
            {
                sum += (row[i] - row[j]) * (row[i] - row[j]);
            }
        }

        return sum / (row.Count * row.Count);
    }

    static Rational Root(Rational square) => Divisibility.WholeRoot(square.Numerator, 2) is { } top && Divisibility.WholeRoot(square.Denominator, 2) is { } bottom
        ? new Rational(top, bottom)
        : throw new UnsolvedException("The deviation is no rational number.");
}
