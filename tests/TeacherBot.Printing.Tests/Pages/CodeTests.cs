using SkiaSharp;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Goldens;
using TeacherBot.Printing.Tests.Samples;
using ZXing;
using ZXing.Common;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>The QR code of a sheet, read from the printed page by somebody else's reader.</summary>
public sealed class CodeTests
{
    const string First = "https://t.me/teacher_bot?start=AbCdEfGhIjKlMnOpQrStUv";
    const string Second = "https://t.me/teacher_bot?start=1234567890-_abcdefghij";

    static readonly SheetPrinter Printer = new(Words.Russian);

    static readonly SheetHead Head = SampleWorksheets.Head with { Codes = new Dictionary<int, string> { [1] = First, [2] = Second } };

    [Theory]
    [InlineData(SheetDesign.Strict, SheetScale.Normal)]
    [InlineData(SheetDesign.School, SheetScale.Large)]
    [InlineData(SheetDesign.Cheerful, SheetScale.Normal)]
    [InlineData(SheetDesign.School, SheetScale.TwoOnPage)]
    public void A_phone_reads_the_address_of_the_variant(SheetDesign design, SheetScale scale)
    {
        var worksheet = SampleWorksheets.TestOnly(2);
        Read(Printer.Sheet(worksheet, 1, Head, new SheetLook(design, Scale: scale))).ShouldBe(First);
        Read(Printer.Sheet(worksheet, 2, Head, new SheetLook(design, Scale: scale))).ShouldBe(Second);
    }

    [Fact]
    public void A_sheet_without_a_code_shows_none() => Read(Printer.Sheet(SampleWorksheets.TestOnly(2), 1, SampleWorksheets.Head)).ShouldBeNull();

    [Fact]
    public void The_key_shows_none() => Read(Printer.Key(SampleWorksheets.TestOnly(2), Head)).ShouldBeNull();

    [Fact]
    public void An_address_too_long_for_a_phone_is_refused() =>
        Should.Throw<PrintingException>(() => Printer.Sheet(SampleWorksheets.TestOnly(), 1, Head with { Codes = new Dictionary<int, string> { [1] = new string('a', 301) } }))
            .Message.ShouldContain("301");

    static string? Read(byte[] pdf)
    {
        using var page = SKBitmap.Decode(PdfPictures.Of(pdf, resolution: 150)[0]);
        var light = new byte[page.Width * page.Height];
        for (var y = 0; y < page.Height; y++)
        {
            for (var x = 0; x < page.Width; x++)
            {
                light[(y * page.Width) + x] = page.GetPixel(x, y).Red;
            }
        }

        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(light, page.Width, page.Height, RGBLuminanceSource.BitmapFormat.Gray8)));
        return new MultiFormatReader().decode(picture, new Dictionary<DecodeHintType, object>
        {
            [DecodeHintType.POSSIBLE_FORMATS] = new List<BarcodeFormat> { BarcodeFormat.QR_CODE },
            [DecodeHintType.TRY_HARDER] = true,
        })?.Text;
    }
}
