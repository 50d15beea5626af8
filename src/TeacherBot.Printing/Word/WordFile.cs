using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeacherBot.Printing.Word;

/// <summary>Writes a finished draft as a DOCX file. Same draft, same bytes.</summary>
static class WordFile
{
    /// <summary>A file says nothing about when it was made: the same sheet is the same file.</summary>
    static readonly DateTimeOffset FixedDate = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly (string Prefix, string Name)[] Namespaces =
    [
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ];

    /// <param name="language">BCP 47 with a region, for spelling and screen readers.</param>
    public static byte[] Write(Draft draft, Styles styles, string title, string language)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "document");
            main.Document = Document(draft);
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = styles;
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = draft.Lists.Written();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = WordSettings.Of(language);
            main.AddNewPart<FontTablePart>("fonts").Fonts = WordSettings.Fonts();
            for (var i = 0; i < draft.Footers.Count; i++)
            {
                main.AddNewPart<FooterPart>(Draft.FooterId(i + 1)).Footer = draft.Footers[i];
            }

            for (var i = 0; i < draft.Pictures.Count; i++)
            {
                using var png = new MemoryStream(draft.Pictures[i]);
                main.AddNewPart<ImagePart>("image/png", Draft.PictureId(i + 1)).FeedData(png);
            }

            using var core = package.AddNewPart<CoreFilePropertiesPart>("core").GetStream(FileMode.Create);
            core.Write(Encoding.UTF8.GetBytes(WordSettings.Core(title, language, FixedDate)));
        }

        return Restamped(stream);
    }

    static Document Document(Draft draft)
    {
        var body = new Body(draft.Body);

        // The last section is the document's own.
        if (body.LastChild is Paragraph { ParagraphProperties.SectionProperties: { } last })
        {
            last.Remove();
            body.Append(last);
        }

        var document = new Document(body);
        foreach (var (prefix, name) in Namespaces)
        {
            document.AddNamespaceDeclaration(prefix, name);
        }

        return document;
    }

    /// <summary>The packer writes the time of packing at every part.</summary>
    static byte[] Restamped(MemoryStream packed)
    {
        packed.Position = 0;
        using var stamped = new MemoryStream();
        using (var from = new ZipArchive(packed, ZipArchiveMode.Read))
        using (var to = new ZipArchive(stamped, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName == "[Content_Types].xml" ? 0 : 1).ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(part.FullName, part.FullName.EndsWith(".png", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                copy.LastWriteTime = FixedDate;
                using var source = part.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return stamped.ToArray();
    }
}
