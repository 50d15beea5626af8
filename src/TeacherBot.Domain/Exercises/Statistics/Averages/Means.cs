using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Statistics.Averages;

/// <summary>The mean of a row of 4–6 numbers. Easy: whole numbers; medium: negative ones; hard: decimals.</summary>
sealed class Means() : PosedExercise("algebra-7-mean", [Of(4), Of(5)], [Of(5), Of(6)], [Of(4), Of(5)])
{
    static IPosed Of(int length) => new Posed<Rational>(Rows.Mean, (_, setting, random) => Rows.PoseMean(setting, DrawnRows.WithTidyMean(setting, random, length)));
}

/// <summary>The median of an odd and of an even number of numbers.</summary>
sealed class Medians() : PosedExercise("algebra-7-median", [Of(5), Of(7)], [Of(6), Of(7), Of(8)], [Of(6), Of(8), Of(9)])
{
    static IPosed Of(int length) => new Posed<Rational>(Rows.Median, (_, setting, random) => Rows.PoseMedian(setting, DrawnRows.Any(setting, random, length)));
}

/// <summary>The range and the mode of a row.</summary>
sealed class RangesAndModes() : PosedExercise(
    "algebra-7-range-mode", [Range(5), Mode(7, 3)], [Range(6), Mode(8, 3)], [Range(7), Mode(9, 3)])
{
    static IPosed Range(int length) => new Posed<Rational>(Rows.Range, (_, setting, random) => Rows.PoseRange(setting, DrawnRows.Any(setting, random, length)));

    static IPosed Mode(int length, int times) => new Posed<Rational>(Rows.Mode, (_, setting, random) => Rows.PoseMode(setting, DrawnRows.WithMode(setting, random, length, times)));
}
