using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Keys;
using TeacherBot.Printing.Sheets;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Pages;

public sealed class KeyTests
{
    static readonly SheetPrinter Printer = new(Words.Russian);

    [Theory]
    [InlineData("5/6", @"$\frac{5}{6}$")]
    [InlineData("-3", "$-3$")]
    [InlineData("2.5", "$2,5$")]
    [InlineData("-1 1/2", @"$-1\frac{1}{2}$")]
    [InlineData("лес", "лес")]
    public void Plain_notation_is_printed_as_school_writes_it(string value, string printed) =>
        AnswerText.Of(new OpenAnswer(value, []), Words.Russian).ShouldBe(printed);

    [Fact]
    public void The_first_accepted_spelling_is_the_printed_one() =>
        AnswerText.Of(new OpenAnswer("5/6", [@"$\frac{5}{6}$ м"]), Words.Russian).ShouldBe(@"$\frac{5}{6}$ м");

    [Fact]
    public void The_key_names_answers_by_the_labels_of_the_sheet()
    {
        AnswerText.Of(new ChoiceAnswer(2), Words.Russian).ShouldBe("3");
        AnswerText.Of(new ChoicesAnswer([0, 4]), Words.Russian).ShouldBe("1, 5");
        AnswerText.Of(new MatchingAnswer([[0, 2], [1, 0], [2, 1]]), Words.Russian).ShouldBe("А–3, Б–1, В–2");
        AnswerText.Of(new BlanksAnswer([["24"], ["6"]]), Words.Russian).Replace('\u00A0', ' ').ShouldBe("1) $24$; 2) $6$");
        OptionRows.Label(2).ShouldBe("3)");
        MatchingBlock.LeftLabel(Words.Russian, 1).ShouldBe("Б)");
        var sheet = PdfText.Dense(Printer.Sheet(SampleWorksheets.Russian(), 1, SampleWorksheets.Head));
        sheet.ShouldContain("2)Дорога");
        PdfText.Dense(Printer.Sheet(SampleWorksheets.Rational(), 1, SampleWorksheets.Head)).ShouldContain("Б)");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(30)]
    public void Every_variant_stands_in_the_key(int variants)
    {
        var found = PdfText.Dense(Printer.Key(SampleWorksheets.Rational(variants), SampleWorksheets.Head));
        found.Split("А–1,Б–2,В–3,Г–4").Length.ShouldBe(variants + 1);
    }

    [Fact]
    public void The_scale_is_counted_from_the_points() =>
        PdfText.Dense(Printer.Key(SampleWorksheets.TestOnly(), SampleWorksheets.Head)).ShouldContain("Всего13баллов.«5»—от12баллов;«4»—от10баллов;«3»—от7баллов.");

    [Fact]
    public void The_first_grade_gets_words_instead_of_marks()
    {
        var found = PdfText.Dense(Printer.Key(SampleWorksheets.FirstGrade(), SampleWorksheets.Head));
        found.ShouldContain("Отлично—от8баллов");
        found.ShouldNotContain("«5»");
    }

    [Fact]
    public void The_key_says_how_it_was_checked() =>
        PdfText.Dense(Printer.Key(SampleWorksheets.Russian(), SampleWorksheets.Head)).ShouldContain("Проверенопоправилу:2из3;второймоделью:1");

    [Theory]
    [InlineData(90, 15, 14)]
    [InlineData(70, 10, 7)]
    [InlineData(50, 13, 7)]
    public void A_mark_begins_at_the_share_rounded_up(int percent, int total, int points) => MarkScale.PointsFrom(percent, total).ShouldBe(points);
}
