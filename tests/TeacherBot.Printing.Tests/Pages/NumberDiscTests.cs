using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Samples;
using UglyToad.PdfPig;

namespace TeacherBot.Printing.Tests.Pages;

public sealed class NumberDiscTests
{
    static readonly SheetPrinter Printer = new(Words.Russian);

    [Theory]
    [InlineData(SheetScale.Normal)]
    [InlineData(SheetScale.Large)]
    public void The_text_of_a_task_stands_clear_of_the_disc_with_its_number(SheetScale scale)
    {
        using var document = PdfDocument.Open(Printer.Sheet(SampleWorksheets.FirstGrade(), 1, SampleWorksheets.Head, new SheetLook(SheetDesign.Cheerful, Scale: scale)));
        var page = document.GetPage(1);
        var discs = page.Paths.Select(path => path.GetBoundingRectangle()).OfType<UglyToad.PdfPig.Core.PdfRectangle>()
            .Where(box => Math.Abs(box.Width - box.Height) < 0.5 && box.Width is > 14 and < 40).ToArray();
        discs.ShouldNotBeEmpty();
        foreach (var disc in discs)
        {
            var beside = page.Letters.Where(letter => letter.StartBaseLine.Y > disc.Bottom && letter.StartBaseLine.Y < disc.Top && letter.StartBaseLine.X > disc.Centroid.X + (disc.Width / 3));
            beside.Min(letter => letter.StartBaseLine.X).ShouldBeGreaterThan(disc.Right + 4);
        }
    }
}
