using System.Text;
using SkiaSharp;
using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Pdf;

/// <summary>Writes finished pages as a PDF whose faces are cut to the used glyphs. Same pages, same bytes.</summary>
static class PdfFile
{
    /// <summary>A file says nothing about when it was made: the same sheet is the same file.</summary>
    static readonly DateTime FixedDate = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="language">BCP 47, for screen readers and hyphenation in viewers.</param>
    public static byte[] Write(IReadOnlyList<Page> pages, string title, string language)
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

            return PdfLanguage.Stamp(Draw(pages, title, faces), language);
        }
        finally
        {
            foreach (var face in faces.Values)
            {
                face.Dispose();
            }
        }
    }

    static byte[] Draw(IReadOnlyList<Page> pages, string title, Dictionary<FaceName, SKTypeface> faces)
    {
        var metadata = SKDocumentPdfMetadata.Default;
        metadata.Title = title;
        metadata.Creator = "TeacherBot";
        metadata.Producer = "TeacherBot";
        metadata.Creation = FixedDate;
        metadata.Modified = FixedDate;
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, metadata))
        using (var pen = new PagePen(faces))
        {
            foreach (var page in pages)
            {
                using (var canvas = document.BeginPage(Page.Width, Page.Height))
                {
                    pen.Draw(page, canvas);
                }

                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
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
