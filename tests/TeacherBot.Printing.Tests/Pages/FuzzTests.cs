using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>Nonsense of the alphabet of tasks: a file or a <see cref="PrintingException"/>, nothing else.</summary>
public sealed class FuzzTests
{
    const int Sheets = 500;

    static readonly SheetPrinter Printer = new(Words.Russian);

    static readonly string[] Alphabet =
    [
        "$", "$", "{", "}", "\\", "\\frac", "\\sqrt", "[", "]", "^", "_", "\\left(", "\\right)", "\\left|", "\\text{", "___(1)___", "___", "(", ")", "|", "'", ",", ";", " ", "\n", "\u00A0",
        "1", "23", "4,5", "x", "y", "+", "-", "=", "<", ":", "\\cdot", "\\le", "\\,", "слово", "ё", "«", "»", "\u0301", "\uD83D", "\0", "\u200B", "№", "—", "&", "#", "%", "~",
    ];

    [Fact]
    public void Nonsense_gives_a_page_or_a_clear_refusal()
    {
        var random = SheetRandom.Named("nonsense");
        var printed = 0;
        for (var i = 0; i < Sheets; i++)
        {
            var task = Tasks.Single(Nonsense(random), 0, [Nonsense(random), "2", "3", "4"], Nonsense(random)) with { Number = 1 };
            var worksheet = SampleWorksheets.FirstGrade() with { Topic = new WorksheetTopic(null, Nonsense(random)), Variants = [new Variant(1, [task])] };
            printed += IsPrinted(() => Printer.Sheet(worksheet, 1, SampleWorksheets.Head)) ? 1 : 0;
            printed += IsPrinted(() => Printer.Key(worksheet, SampleWorksheets.Head)) ? 1 : 0;
        }

        printed.ShouldBeGreaterThan(Sheets / 10);
    }

    static bool IsPrinted(Func<byte[]> print)
    {
        try
        {
            return print().Length > 0;
        }
        catch (PrintingException)
        {
            return false;
        }
    }

    static string Nonsense(SheetRandom random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Pick(Alphabet)));
}
