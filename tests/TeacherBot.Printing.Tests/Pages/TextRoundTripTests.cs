using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Samples;
using UglyToad.PdfPig;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>What stands on paper can be searched, copied and read aloud.</summary>
public sealed class TextRoundTripTests
{
    static readonly SheetPrinter Printer = new(Words.Russian);

    public static TheoryData<string> Sheets { get; } = [.. All.Keys];

    static Dictionary<string, Worksheet> All => new(StringComparer.Ordinal)
    {
        ["fractions"] = SampleWorksheets.Fractions(2),
        ["first"] = SampleWorksheets.FirstGrade(),
        ["rational"] = SampleWorksheets.Rational(),
        ["test"] = SampleWorksheets.TestOnly(),
        ["russian"] = SampleWorksheets.Russian(),
    };

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_word_of_the_sheet_is_found(string name)
    {
        var worksheet = All[name];
        var found = WithoutHyphens(PdfText.Dense(Printer.Sheet(worksheet, 1, SampleWorksheets.Head)));
        foreach (var text in Texts(worksheet).SelectMany(text => text.Split('$').Where((_, i) => i % 2 == 0)))
        {
            // What is to be filled in stands in rows of its own, without the signs between them.
            foreach (var words in text.Split(["___", ": ", "; "], StringSplitOptions.None))
            {
                found.ShouldContain(WithoutHyphens(PdfText.Dense(words.TrimEnd('.'))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_word_is_found_by_another_reader_too(string name)
    {
        var worksheet = All[name];
        var found = PdfText.ByPoppler(Printer.Sheet(worksheet, 1, SampleWorksheets.Head)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters).ToHashSet(StringComparer.Ordinal);
        var words = Texts(worksheet).SelectMany(text => text.Split('$').Where((_, i) => i % 2 == 0))
            .SelectMany(text => text.Split([' ', '\u00A0', '_', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)).Select(Letters).Where(word => word.Length > 0);
        foreach (var word in words)
        {
            found.ShouldContain(word);
        }
    }

    [Fact]
    public void Words_come_apart_as_words()
    {
        using var document = PdfDocument.Open(Printer.Sheet(SampleWorksheets.Russian(), 1, SampleWorksheets.Head));
        var words = document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text).ToArray();
        words.ShouldContain("Покрытые");
        words.ShouldContain("деревья");
        words.ShouldContain("пробившиеся");
        words.ShouldContain("Отметка");
    }

    [Fact]
    public void Formulas_read_in_a_sensible_order()
    {
        var found = PdfText.Dense(Printer.Sheet(SampleWorksheets.Rational(), 1, SampleWorksheets.Head));
        found.ShouldContain("−13+(−7)−(−15)·23");
        found.ShouldContain("12345км=12345000м");
        found.ShouldContain("1≤a<10");
        found.ShouldContain("C=2π");
    }

    [Fact]
    public void A_grown_parenthesis_is_still_a_parenthesis() =>
        PdfText.Dense(Printer.Sheet(SampleWorksheets.Fractions(), 1, SampleWorksheets.Head)).ShouldContain("(34−16)·13:2");

    [Fact]
    public void Nothing_of_tex_reaches_paper()
    {
        foreach (var worksheet in All.Values)
        {
            PdfText.Dense(Printer.Sheet(worksheet, 1, SampleWorksheets.Head)).ShouldNotContain("\\");
            PdfText.Dense(Printer.Key(worksheet, SampleWorksheets.Head)).ShouldNotContain("\\");
        }
    }

    [Fact]
    public void The_head_says_what_the_work_is()
    {
        var found = PdfText.Dense(Printer.Sheet(SampleWorksheets.Fractions(2), 2, SampleWorksheets.Head));
        foreach (var words in new[] { "Самостоятельнаяработа", "Математика", "5класс", "Вариант2", "20минут", "Фамилия,имя", "Класс", "Дата", "Отметка", "Часть1.Тест", "Часть2.Задания", "K7F3-Q2MD", "1/2", "2/2", "1балл", "4балла" })
        {
            found.ShouldContain(words);
        }
    }

    [Fact]
    public void The_first_grade_has_no_mark() =>
        PdfText.Dense(Printer.Sheet(SampleWorksheets.FirstGrade(), 1, SampleWorksheets.Head)).ShouldNotContain("Отметка");

    /// <summary>This reader does not tell the hyphen of a line's end from others.</summary>
    static string WithoutHyphens(string text) => text.Replace("-", "", StringComparison.Ordinal);

    /// <summary>A word without the signs around it, and without the hyphens of line ends.</summary>
    static string Letters(string word) => string.Concat(word.Where(char.IsLetter));

    static IEnumerable<string> Texts(Worksheet worksheet) =>
        worksheet.Variants[0].Tasks.SelectMany(task => (string[])[task.Text, .. task.Options ?? [], .. task.Left ?? [], .. task.Right ?? []]).Append(worksheet.Topic.Title);
}
