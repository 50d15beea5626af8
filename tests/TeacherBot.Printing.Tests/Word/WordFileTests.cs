using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Samples;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;

namespace TeacherBot.Printing.Tests.Word;

/// <summary>The files open, and say what they are.</summary>
public sealed class WordFileTests
{
    static readonly WordPrinter Printer = new(Words.Russian);

    [Theory]
    [MemberData(nameof(WordSheets.Names), MemberType = typeof(WordSheets))]
    public void Office_finds_nothing_wrong(string name)
    {
        DocxReader.Faults(Printer.Sheet(WordSheets.All[name], SampleWorksheets.Head)).ShouldBeEmpty();
        DocxReader.Faults(Printer.Key(WordSheets.All[name], SampleWorksheets.Head)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("w1")]
    [InlineData("w2")]
    [InlineData("w3")]
    [InlineData("w4")]
    [InlineData("w5")]
    public void Sheets_of_any_shape_are_files_of_office(string seed)
    {
        var worksheet = RandomWorksheets.Of(seed);
        DocxReader.Faults(Printer.Sheet(worksheet, SampleWorksheets.Head)).ShouldBeEmpty();
        DocxReader.Faults(Printer.Key(worksheet, SampleWorksheets.Head)).ShouldBeEmpty();
    }

    [Fact]
    public void Files_can_speak_english()
    {
        var printer = new WordPrinter(Words.Read("en"));
        DocxReader.Faults(printer.Sheet(SampleWorksheets.Fractions(), SampleWorksheets.Head)).ShouldBeEmpty();
        DocxReader.Dense(printer.Key(SampleWorksheets.Fractions(), SampleWorksheets.Head)).ShouldContain("Key");
    }

    [Fact]
    public void The_same_sheet_is_the_same_file()
    {
        foreach (var worksheet in new[] { SampleWorksheets.Fractions(2), SampleFigures.Middle() })
        {
            Printer.Sheet(worksheet, SampleWorksheets.Head).ShouldBe(new WordPrinter(Words.Russian).Sheet(worksheet, SampleWorksheets.Head));
            Printer.Key(worksheet, SampleWorksheets.Head).ShouldBe(new WordPrinter(Words.Russian).Key(worksheet, SampleWorksheets.Head));
        }
    }

    [Fact]
    public void A_file_tells_its_title_and_language() => DocxReader.Read(Printer.Key(SampleWorksheets.Fractions(), SampleWorksheets.Head), package =>
    {
        package.PackageProperties.Title.ShouldBe("Сложение и вычитание обыкновенных дробей с разными знаменателями — Самостоятельная работа — Ключ");
        package.PackageProperties.Language.ShouldBe("ru-RU");
        package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("ru-RU");
        return 0;
    });

    [Fact]
    public void Every_variant_is_a_section_with_a_foot_of_its_own() => DocxReader.Read(Printer.Sheet(SampleWorksheets.Rational(3), SampleWorksheets.Head), package =>
    {
        var sections = package.MainDocumentPart!.Document!.Descendants<SectionProperties>().ToArray();
        sections.Length.ShouldBe(3);
        for (var i = 0; i < sections.Length; i++)
        {
            sections[i].GetFirstChild<SectionType>()!.Val!.Value.ShouldBe(SectionMarkValues.NextPage);
            sections[i].GetFirstChild<PageNumberType>()!.Start!.Value.ShouldBe(1);
            var foot = (FooterPart)package.MainDocumentPart.GetPartById(sections[i].GetFirstChild<FooterReference>()!.Id!.Value!);
            DocxReader.Text(foot.Footer!).ShouldStartWith($"Вариант {i + 1} Код листа");
        }

        return 0;
    });

    [Theory]
    [InlineData(SheetDesign.Strict, null)]
    [InlineData(SheetDesign.School, "1B4B7F")]
    [InlineData(SheetDesign.Cheerful, "2B7A4B")]
    public void Headings_and_numbers_have_the_colour_of_the_design(SheetDesign design, string? colour) =>
        DocxReader.Read(Printer.Sheet(SampleWorksheets.Fractions(), SampleWorksheets.Head, new SheetLook(design)), package =>
        {
            var main = package.MainDocumentPart!;
            var heading = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "Heading2");
            heading.StyleRunProperties!.Color?.Val?.Value.ShouldBe(colour);
            var number = main.NumberingDefinitionsPart!.Numbering!.Descendants<Level>().First();
            number.NumberingSymbolRunProperties!.GetFirstChild<Color>()?.Val?.Value.ShouldBe(colour);
            (number.NumberingSymbolRunProperties.GetFirstChild<Color>() is null).ShouldBe(colour is null);
            return 0;
        });

    [Fact]
    public void A_file_has_headings_and_real_lists() => DocxReader.Read(Printer.Sheet(SampleWorksheets.Fractions(), SampleWorksheets.Head), package =>
    {
        var paragraphs = package.MainDocumentPart!.Document!.Descendants<Paragraph>().ToArray();
        paragraphs.Count(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").ShouldBe(1);
        paragraphs.Count(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading2").ShouldBe(2);
        paragraphs.Count(paragraph => paragraph.ParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value == 0).ShouldBe(10);
        return 0;
    });

    [Fact]
    public void Every_picture_says_what_it_shows() => DocxReader.Read(Printer.Sheet(SampleFigures.Middle(), SampleWorksheets.Head), package =>
    {
        var pictures = package.MainDocumentPart!.Document!.Descendants<DocProperties>().ToArray();
        pictures.Length.ShouldBe(package.MainDocumentPart.ImageParts.Count());
        pictures.Length.ShouldBe(7);
        pictures.ShouldAllBe(picture => picture.Description!.Value!.StartsWith("Рисунок к заданию"));
        pictures.Select(picture => picture.Description!.Value!).ShouldContain(words => words.EndsWith("столбчатая диаграмма. Урожай сада"));
        return 0;
    });

    [Fact]
    public void A_table_stays_a_table() => DocxReader.Read(Printer.Sheet(SampleFigures.Middle(), SampleWorksheets.Head), package =>
    {
        var table = package.MainDocumentPart!.Document!.Descendants<Table>().Single(one => DocxReader.Text(one).StartsWith("ТоварЦена"));
        table.Elements<TableRow>().Count().ShouldBe(4);
        table.Elements<TableRow>().First().Descendants<TableHeader>().ShouldNotBeEmpty();
        return 0;
    });

    [Fact]
    public void The_first_grade_has_no_mark()
    {
        DocxReader.Dense(Printer.Sheet(SampleWorksheets.FirstGrade(), SampleWorksheets.Head)).ShouldNotContain("Отметка");
        DocxReader.Dense(Printer.Sheet(SampleWorksheets.Fractions(), SampleWorksheets.Head)).ShouldContain("Отметка");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(601)]
    public void Absurd_minutes_are_refused(int minutes) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Printer.Key(SampleWorksheets.Fractions(), SampleWorksheets.Head with { Minutes = minutes }));
}
