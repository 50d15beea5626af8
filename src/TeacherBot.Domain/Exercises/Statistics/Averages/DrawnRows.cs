using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Averages;

/// <summary>Rows of numbers of the sizes that a difficulty asks for.</summary>
static class DrawnRows
{
    /// <summary>Easy: whole numbers; medium: longer, negative ones too; hard: decimals of both signs.</summary>
    public static Rational[] Any(Setting setting, SheetRandom random, int length)
    {
        var (least, most, tenths) = setting.By((2, 30, 1), (-12, 25, 1), (-50, 95, 10));
        return random.Until(r => Enumerable.Range(0, length).Select(_ => new Rational(r.Next(least, most), tenths)).ToArray(), row => row.Distinct().Count() >= length - 1 && !IsOrdered(row));
    }

    /// <summary>A row whose mean is whole (easy), or has one decimal place.</summary>
    public static Rational[] WithTidyMean(Setting setting, SheetRandom random, int length) =>
        random.Until(r => Any(setting, r, length), row => setting.Difficulty == Difficulty.Easy
            ? Rows.MeanOf(row).IsInteger
            : Rows.MeanOf(row).DecimalPlaces() is <= 1 && !Rows.MeanOf(row).IsZero);

    /// <summary>A row in which one number stands more often than any other.</summary>
    public static Rational[] WithMode(Setting setting, SheetRandom random, int length, int times)
    {
        var (least, most, tenths) = setting.By((2, 12, 1), (-6, 9, 1), (-20, 35, 10));
        return random.Until(
            r =>
            {
                var mode = new Rational(r.Next(least, most), tenths);
                var others = Enumerable.Range(0, length - times).Select(_ => new Rational(r.Next(least, most), tenths));
                return r.Shuffled(others.Concat(Enumerable.Repeat(mode, times)));
            },
            row => row.GroupBy(number => number).Select(same => same.Count()).OrderDescending().ToArray() is [var first, var second, ..] && first == times && second < times && second >= Math.Min(2, times - 1));
    }

    static bool IsOrdered(Rational[] row) => row.Order().SequenceEqual(row);
}
