using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Word;

/// <summary>Sheets of every task type, every figure and every formula.</summary>
static class WordSheets
{
    public static IReadOnlyDictionary<string, Worksheet> All { get; } = new Dictionary<string, Worksheet>(StringComparer.Ordinal)
    {
        ["fractions"] = SampleWorksheets.Fractions(2),
        ["first"] = SampleWorksheets.FirstGrade(),
        ["rational"] = SampleWorksheets.Rational(4),
        ["test"] = SampleWorksheets.TestOnly(2),
        ["russian"] = SampleWorksheets.Russian(2),
        ["formulas"] = SampleFormulas.Sheet(),
        ["small"] = SampleFigures.Small(),
        ["middle"] = SampleFigures.Middle(),
        ["graphs"] = SampleFigures.Graphs(),
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
