using SkiaSharp;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Figures;
using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Word;

/// <summary>A figure as a picture of the drawing that is printed, true to size.</summary>
/// <param name="Width">pt.</param>
/// <param name="Height">pt.</param>
sealed record FigurePicture(byte[] Png, float Width, float Height)
{
    const int DotsPerInch = 300;
    const float Scale = DotsPerInch / 72f;

    /// <summary>Around the drawing, dots: what smoothing adds to its edges.</summary>
    const int Edge = 3;

    const int Compression = 7;

    static readonly Lazy<Dictionary<FaceName, SKTypeface>> Faces = new(() => Enum.GetValues<FaceName>().ToDictionary(name => name, FaceLibrary.Typeface));

    /// <exception cref="PrintingException">The figure cannot be drawn; the message says why.</exception>
    public static FigurePicture Of(Figure figure, SheetStyle style, Press press)
    {
        var block = FigureBlock.Of(figure, SheetStyle.Body, style, press);
        var page = new Page();
        block.Draw(page, 0, 0);
        using var whole = new SKBitmap(new SKImageInfo(Dots(SheetStyle.Body), Dots(block.Height), SKColorType.Gray8, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(whole))
        using (var pen = new PagePen(Faces.Value, Palette.BlackAndWhite))
        {
            canvas.Clear(SKColors.White);
            canvas.Translate(Edge, Edge);
            canvas.Scale(Scale);
            pen.Draw(page, canvas);
        }

        using var cut = new SKBitmap();
        whole.ExtractSubset(cut, new SKRectI(0, 0, InkEnd(whole), whole.Height));
        using var pixels = cut.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Up, Compression))
            ?? throw new PrintingException("A figure cannot be written as PNG.");
        return new FigurePicture(png.ToArray(), cut.Width / Scale, cut.Height / Scale);
    }

    static int Dots(float points) => (int)MathF.Ceiling(points * Scale) + (2 * Edge);

    /// <summary>The first column from which on there is only paper.</summary>
    static int InkEnd(SKBitmap bitmap)
    {
        var pixels = bitmap.GetPixelSpan();
        var end = 1;
        for (var y = 0; y < bitmap.Height; y++)
        {
            var row = pixels.Slice(y * bitmap.RowBytes, bitmap.Width);
            end = Math.Max(end, row.LastIndexOfAnyExcept((byte)0xFF) + 1);
        }

        return Math.Min(bitmap.Width, end + Edge);
    }
}
