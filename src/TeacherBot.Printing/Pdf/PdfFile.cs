using System.Text;
using SkiaSharp;
using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Pdf;

/// <summary>Writes finished pages as a PDF whose faces are cut to the used glyphs. Same pages, same bytes.</summary>
static class PdfFile
{
    /// <summary>The dashed line to cut along, pt.</summary>
    const float CutStep = 9;

    const float CutStroke = 0.4f;

    /// <summary>A file says nothing about when it was made: the same sheet is the same file.</summary>
    static readonly DateTime FixedDate = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="language">BCP 47, for screen readers and hyphenation in viewers.</param>
    /// <param name="isTwoUp">Two pages side by side on one A4 across, to be cut apart; an odd last one stands alone.</param>
    public static byte[] Write(IReadOnlyList<Page> pages, string title, string language, Palette? palette = null, bool isTwoUp = false)
    {
        var faces = new Dictionary<FaceName, SKTypeface>();
        try
        {
            foreach (var (name, used) in UsedGlyphs(pages))
            {
                var bytes = FaceSubset.Cut(FaceLibrary.Of(name), used.Glyphs, used.CodePoints);
                using var data = SKData.CreateCopy(bytes);
                faces[name] = SKTypeface.FromData(data) ?? throw new PrintingException($"The cut face {name} cannot be loaded.");
            }

            return PdfLanguage.Stamp(Draw(pages, title, faces, palette ?? Palette.BlackAndWhite, isTwoUp), language);
        }
        finally
        {
            foreach (var face in faces.Values)
            {
                face.Dispose();
            }
        }
    }

    static byte[] Draw(IReadOnlyList<Page> pages, string title, Dictionary<FaceName, SKTypeface> faces, Palette palette, bool isTwoUp)
    {
        var metadata = SKDocumentPdfMetadata.Default;
        metadata.Title = title;
        metadata.Creator = "TeacherBot";
        metadata.Producer = "TeacherBot";
        metadata.Creation = FixedDate;
        metadata.Modified = FixedDate;
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, metadata))
        using (var pen = new PagePen(faces, palette))
        {
            foreach (var leaf in pages.Chunk(isTwoUp ? 2 : 1))
            {
                using (var canvas = isTwoUp ? document.BeginPage(Page.Height, Page.Width) : document.BeginPage(Page.Width, Page.Height))
                {
                    DrawLeaf(leaf, pen, canvas, isTwoUp);
                }

                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }

    static void DrawLeaf(Page[] leaf, PagePen pen, SKCanvas canvas, bool isTwoUp)
    {
        if (!isTwoUp)
        {
            pen.Draw(leaf[0], canvas);
            return;
        }

        var half = Page.Height / 2;
        for (var i = 0; i < leaf.Length; i++)
        {
            canvas.Save();
            canvas.Translate(i * half, 0);
            // Two A5 make an A4: both sides shrink by the same factor.
            canvas.Scale(half / Page.Width);
            pen.Draw(leaf[i], canvas);
            canvas.Restore();
        }

        var cut = new Page();
        cut.Strokes([.. Enumerable.Range(0, (int)(Page.Width / CutStep)).Select(i => new Stroke(half, i * CutStep, half, (i * CutStep) + (CutStep / 3)))], CutStroke, Tone.Line);
        pen.Draw(cut, canvas);
    }

    static SortedDictionary<FaceName, (SortedSet<ushort> Glyphs, SortedSet<int> CodePoints)> UsedGlyphs(IReadOnlyList<Page> pages)
    {
        var used = new SortedDictionary<FaceName, (SortedSet<ushort> Glyphs, SortedSet<int> CodePoints)>();
        foreach (var run in pages.SelectMany(page => page.Marks).OfType<TextMark>().Select(mark => mark.Run))
        {
            if (!used.TryGetValue(run.Face.Name, out var sets))
            {
                used[run.Face.Name] = sets = ([], []);
            }

            sets.Glyphs.UnionWith(run.Glyphs);
            foreach (var rune in Encoding.UTF8.GetString(run.Text).EnumerateRunes())
            {
                sets.CodePoints.Add(rune.Value);
            }
        }

        return used;
    }
}
