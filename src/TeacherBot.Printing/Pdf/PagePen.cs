using SkiaSharp;
using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Pdf;

/// <summary>Draws the marks of a page with Skia, keeping one font object a face and size.</summary>
sealed class PagePen(IReadOnlyDictionary<FaceName, SKTypeface> faces, Palette palette) : IDisposable
{
    readonly Dictionary<(FaceName Face, float Size), SKFont> fonts = [];
    readonly SKTextBlobBuilder builder = new();
    readonly SKPaint fill = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    readonly SKPaint stroke = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Square };
    readonly SKPaint curve = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round };

    public void Dispose()
    {
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }

        builder.Dispose();
        fill.Dispose();
        stroke.Dispose();
        curve.Dispose();
    }

    public void Draw(Page page, SKCanvas canvas)
    {
        foreach (var mark in page.Marks)
        {
            switch (mark)
            {
                case TextMark text:
                    DrawText(text, canvas);
                    break;
                case FillMark area:
                    fill.Color = palette.Of(area.Tone);
                    canvas.DrawRect(area.X, area.Y, area.Width, area.Height, fill);
                    break;
                case StrokesMark strokes:
                    DrawStrokes(strokes, canvas);
                    break;
                case PathMark path:
                    using (var line = PathOf(path))
                    {
                        DrawPath(line, path.Look, canvas);
                    }

                    break;
                case CircleMark circle:
                    using (var round = CircleOf(circle))
                    {
                        DrawPath(round, circle.Look, canvas);
                    }

                    break;
                default:
                    throw new NotSupportedException($"A page cannot draw {mark.GetType().Name}.");
            }
        }
    }

    void DrawText(TextMark text, SKCanvas canvas)
    {
        var run = text.Run;
        if (run.Glyphs.Length == 0)
        {
            return;
        }

        var font = FontOf(run.Face.Name, run.Size);
        if (run.Text.Length == 0)
        {
            var silent = builder.AllocateRawPositionedRun(font, run.Glyphs.Length, null);
            run.Glyphs.CopyTo(silent.Glyphs);
            Place(run, silent.Positions);
        }
        else
        {
            // The text travels with the glyphs, so that what has no character of its own (a grown parenthesis) is still found.
            var buffer = builder.AllocateRawPositionedTextRun(font, run.Glyphs.Length, run.Text.Length, null);
            run.Glyphs.CopyTo(buffer.Glyphs);
            run.Text.CopyTo(buffer.Text);
            run.Clusters.CopyTo(buffer.Clusters);
            Place(run, buffer.Positions);
        }

        using var blob = builder.Build();
        fill.Color = palette.Of(text.Tone);
        canvas.DrawText(blob, text.X, text.Baseline, fill);
    }

    static void Place(GlyphRun run, Span<SKPoint> places)
    {
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            places[i] = new SKPoint(run.X[i], -run.Y[i]);
        }
    }

    void DrawStrokes(StrokesMark mark, SKCanvas canvas)
    {
        using var path = new SKPathBuilder();
        foreach (var line in mark.Strokes)
        {
            path.MoveTo(line.X1, line.Y1);
            path.LineTo(line.X2, line.Y2);
        }

        using var drawn = path.Detach();
        stroke.Color = palette.Of(mark.Tone);
        stroke.StrokeWidth = mark.Width;
        canvas.DrawPath(drawn, stroke);
    }

    static SKPath PathOf(PathMark mark)
    {
        using var path = new SKPathBuilder();
        path.MoveTo(mark.Spots[0].X, mark.Spots[0].Y);
        foreach (var spot in mark.Spots.Skip(1))
        {
            path.LineTo(spot.X, spot.Y);
        }

        if (mark.Look.IsClosed)
        {
            path.Close();
        }

        return path.Detach();
    }

    static SKPath CircleOf(CircleMark mark)
    {
        using var path = new SKPathBuilder();
        path.AddCircle(mark.Centre.X, mark.Centre.Y, mark.Radius);
        return path.Detach();
    }

    void DrawPath(SKPath path, PathLook look, SKCanvas canvas)
    {
        if (look.Fill is { } inside)
        {
            fill.Color = palette.Of(inside);
            canvas.DrawPath(path, fill);
        }

        if (look.Width > 0)
        {
            curve.Color = palette.Of(look.Tone);
            curve.StrokeWidth = look.Width;
            canvas.DrawPath(path, curve);
        }
    }

    SKFont FontOf(FaceName face, float size)
    {
        if (!fonts.TryGetValue((face, size), out var font))
        {
            font = new SKFont(faces[face], size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
            fonts[(face, size)] = font;
        }

        return font;
    }
}
