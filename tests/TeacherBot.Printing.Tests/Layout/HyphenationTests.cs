using System.Text;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Hyphenation;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Sheets;
using TeacherBot.Printing.Tests.Pages;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Layout;

public sealed class HyphenationTests
{
    const string Words40 = "последовательность автомобилей двигалась равномерно прямолинейно относительно наблюдателя";

    static readonly SheetPrinter Printer = new(Words.Russian);

    [Theory]
    [InlineData("математика", "ма-те-ма-тика")]
    [InlineData("прямоугольник", "пря-мо-уголь-ник")]
    [InlineData("расстояние", "рас-сто-я-ние")]
    [InlineData("подъезд", "подъ-езд")]
    [InlineData("«километров».", "«ки-ло-мет-ров».")]
    public void Words_are_cut_between_syllables_and_parts(string word, string cut) => Cut(word).ShouldBe(cut);

    [Theory]
    [InlineData("поезд")]
    [InlineData("Александров")]
    [InlineData("МКАДовский")]
    [InlineData("за́мокзамок")]
    [InlineData("pqrstuvwxyz")]
    [InlineData("10-километровый2")]
    public void Short_words_names_and_other_languages_stay_whole(string word) => Hyphenator.Places(word).ShouldBeEmpty();

    [Fact]
    public void No_cut_leaves_a_single_letter_or_less_than_three_behind()
    {
        foreach (var word in new[] { "яблоками", "единица", "прилежание", "окружностями", "авиация", "удваивание" })
        {
            Hyphenator.Places(word).ShouldAllBe(place => place >= 2 && word.Length - place >= 3);
        }
    }

    [Fact]
    public void Narrow_lines_end_in_hyphens_and_the_word_is_still_found()
    {
        var sheet = Sheet(Subject.Math, 6);
        Hyphens(sheet).ShouldBeGreaterThan(0);
        PdfText.ByPoppler(Printer.Sheet(sheet, 1, SampleWorksheets.Head)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word == "последовательность").ShouldBe(6);
    }

    [Theory]
    [InlineData(Subject.Russian, 6)]
    [InlineData(Subject.Math, 2)]
    public void In_russian_and_for_beginners_words_stay_whole(Subject subject, int grade) => Hyphens(Sheet(subject, grade)).ShouldBe(0);

    static string Cut(string word)
    {
        var cut = new StringBuilder(word);
        foreach (var place in Hyphenator.Places(word).Reverse())
        {
            cut.Insert(place, '-');
        }

        return cut.ToString();
    }

    static int Hyphens(Worksheet worksheet)
    {
        using var press = new Press(Words.Russian);
        return SheetPages.Of(worksheet, worksheet.Variants[0], SampleWorksheets.Head, press)
            .SelectMany(page => page.Marks).OfType<TextMark>().Count(mark => Encoding.UTF8.GetString(mark.Run.Text).Contains('\u00AD'));
    }

    static Worksheet Sheet(Subject subject, int grade) => SampleWorksheets.Fractions() with
    {
        Subject = subject,
        Grade = grade,
        Variants = [new Variant(1, [Tasks.Open(string.Join(' ', Enumerable.Repeat(Words40, 6)), "1") with { Number = 1 }])],
    };
}
