using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Goldens;

/// <summary>Pages as people see them.</summary>
public sealed class GoldenPageTests
{
    static readonly SheetPrinter Printer = new(Words.Russian);

    [Fact]
    public void The_sheet_of_fractions_looks_as_it_looked() =>
        Compare("fractions", Printer.Sheet(SampleWorksheets.Fractions(2), 1, SampleWorksheets.Head));

    [Fact]
    public void The_sheet_of_the_first_grade_looks_as_it_looked() =>
        Compare("first-grade", Printer.Sheet(SampleWorksheets.FirstGrade(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_sheet_of_negative_numbers_looks_as_it_looked() =>
        Compare("rational", Printer.Sheet(SampleWorksheets.Rational(4), 1, SampleWorksheets.Head with { School = "МБОУ «Школа № 12» г. Казани", Teacher = "Иванова Мария Петровна" }));

    [Fact]
    public void The_test_looks_as_it_looked() =>
        Compare("test", Printer.Sheet(SampleWorksheets.TestOnly(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_sheet_of_russian_looks_as_it_looked() =>
        Compare("russian", Printer.Sheet(SampleWorksheets.Russian(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_key_of_four_variants_looks_as_it_looked() =>
        Compare("key", Printer.Key(SampleWorksheets.Fractions(4), SampleWorksheets.Head));

    [Fact]
    public void The_first_page_of_the_key_of_thirty_variants_looks_as_it_looked() =>
        Compare("key-of-thirty", Printer.Key(SampleWorksheets.TestOnly(30), SampleWorksheets.Head), pages: 1);

    [Fact]
    public void The_sheet_of_shapes_and_clocks_looks_as_it_looked() =>
        Compare("figures-small", Printer.Sheet(SampleFigures.Small(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_sheet_of_charts_and_tables_looks_as_it_looked() =>
        Compare("figures-middle", Printer.Sheet(SampleFigures.Middle(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_sheet_of_graphs_looks_as_it_looked() =>
        Compare("figures-graphs", Printer.Sheet(SampleFigures.Graphs(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_sheet_of_written_calculations_looks_as_it_looked() =>
        Compare("figures-written", Printer.Sheet(SampleFigures.Written(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_sheet_of_geometry_looks_as_it_looked() =>
        Compare("figures-geometry", Printer.Sheet(SampleFigures.Geometry(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_formulas_of_algebra_look_as_they_looked() =>
        Compare("algebra", Printer.Sheet(SampleFormulas.Sheet(), 1, SampleWorksheets.Head));

    [Fact]
    public void The_formulas_of_all_grades_look_as_they_looked() =>
        Compare("school", Printer.Sheet(SchoolFormulas.Sheet(), 1, SampleWorksheets.Head));

    [Theory]
    [InlineData("strict", SheetDesign.Strict)]
    [InlineData("school", SheetDesign.School)]
    [InlineData("cheerful", SheetDesign.Cheerful)]
    public void Every_design_looks_as_it_looked(string name, SheetDesign design) =>
        Compare($"design-{name}", Printer.Sheet(SampleWorksheets.Fractions(2), 1, SampleWorksheets.Head, new SheetLook(design)), pages: 1);

    [Fact]
    public void The_sheet_with_a_code_looks_as_it_looked() => Compare(
        "code",
        Printer.Sheet(SampleWorksheets.TestOnly(2), 2, SampleWorksheets.Head with { Codes = new Dictionary<int, string> { [2] = "https://t.me/teacher_bot?start=AbCdEfGhIjKlMnOpQrStUv" } }));

    [Fact]
    public void The_compact_sheet_looks_as_it_looked() =>
        Compare("compact", Printer.Sheet(SampleWorksheets.Fractions(2), 1, SampleWorksheets.Head, new SheetLook(Density: SheetDensity.Compact)));

    [Fact]
    public void Large_print_looks_as_it_looked() =>
        Compare("large", Printer.Sheet(SampleWorksheets.Fractions(2), 1, SampleWorksheets.Head, new SheetLook(Scale: SheetScale.Large)), pages: 1);

    [Fact]
    public void Two_on_a_page_look_as_they_looked() =>
        Compare("two-on-page", Printer.Sheets(SampleWorksheets.TestOnly(2), SampleWorksheets.Head, new SheetLook(SheetDesign.Strict, SheetDensity.Compact, SheetScale.TwoOnPage)));

    static void Compare(string name, byte[] pdf, int pages = int.MaxValue)
    {
        var pictures = PdfPictures.Of(pdf);
        for (var i = 0; i < Math.Min(pages, pictures.Count); i++)
        {
            Golden.Picture($"{name}-{i + 1}.png", pictures[i]);
        }
    }
}
