using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Samples;
using UglyToad.PdfPig;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>As many variants as a teacher may ask for, in one file.</summary>
public sealed class ManyVariantsTests
{
    const int Most = 30;

    static readonly SheetPrinter Printer = new(Words.Russian);

    [Theory]
    [InlineData(SheetScale.Normal)]
    [InlineData(SheetScale.Large)]
    public void Thirty_variants_stand_on_leaves_of_their_own(SheetScale scale)
    {
        using var document = PdfDocument.Open(Printer.Sheets(SampleWorksheets.TestOnly(Most), SampleWorksheets.Head, new SheetLook(Scale: scale)));
        var begins = document.GetPages().Where(page => page.Text.Contains("Фамилия", StringComparison.Ordinal)).Select(page => page.Number).ToArray();
        begins.Length.ShouldBe(Most);
        begins.ShouldAllBe(page => page % 2 == 1, "every variant begins on the front of a leaf");
        (document.NumberOfPages % 2).ShouldBe(0);
        for (var variant = 1; variant <= Most; variant++)
        {
            document.GetPage(begins[variant - 1]).Text.ShouldContain($"Вариант {variant}");
        }
    }

    [Fact]
    public void Short_variants_share_a_page_two_by_two()
    {
        using var document = PdfDocument.Open(Printer.Sheets(Short(5), SampleWorksheets.Head, new SheetLook(Scale: SheetScale.TwoOnPage)));
        document.NumberOfPages.ShouldBe(3);
        var first = document.GetPage(1);
        first.Width.ShouldBeGreaterThan(first.Height);
        first.Text.ShouldContain("Вариант 1");
        first.Text.ShouldContain("Вариант 2");
    }

    [Fact]
    public void A_short_sheet_alone_is_printed_twice_for_two_pupils()
    {
        using var document = PdfDocument.Open(Printer.Sheet(Short(1), 1, SampleWorksheets.Head, new SheetLook(Scale: SheetScale.TwoOnPage)));
        document.GetPages().ShouldHaveSingleItem().Text.Split("Фамилия").Length.ShouldBe(3);
    }

    [Fact]
    public void The_document_to_be_edited_holds_all_thirty() =>
        new WordPrinter(Words.Russian).Sheet(SampleWorksheets.TestOnly(Most), SampleWorksheets.Head).Length.ShouldBeLessThan(400_000);

    static Worksheet Short(int variants) => SampleWorksheets.TestOnly() with
    {
        Variants = [.. Enumerable.Range(1, variants).Select(number => new Variant(number, [Tasks.Single("Сколько будет $2+2$?", 0, ["4", "5", "6", "7"]) with { Number = 1 }]))],
    };
}
