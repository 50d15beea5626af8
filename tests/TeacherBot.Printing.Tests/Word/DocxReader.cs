using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Tests.Pages;
using MathText = DocumentFormat.OpenXml.Math.Text;

namespace TeacherBot.Printing.Tests.Word;

/// <summary>A paragraph as people see it: with the label that its list gives it.</summary>
sealed record LabelledText(string Label, string Text, string Style);

/// <summary>Reads a DOCX as a word processor does: text in order, labels of lists counted.</summary>
static class DocxReader
{
    /// <summary>What is wrong with the file for Office 2019; empty when it opens.</summary>
    public static IReadOnlyList<string> Faults(byte[] docx) => Read(docx, package =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").ToArray());

    /// <summary>All words, equations and labels of the body without white space; the signs of equations as they are.</summary>
    public static string Dense(byte[] docx) => PdfText.Dense(string.Concat(Paragraphs(docx).Select(paragraph => paragraph.Label + paragraph.Text)));

    public static IReadOnlyList<LabelledText> Paragraphs(byte[] docx) => Read(docx, package =>
    {
        var main = package.MainDocumentPart!;
        var lists = new ListLabels(main.NumberingDefinitionsPart!.Numbering!);
        return main.Document!.Body!.Descendants<Paragraph>()
            .Select(paragraph => new LabelledText(lists.Next(paragraph), Text(paragraph), paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? ""))
            .ToArray();
    });

    public static T Read<T>(byte[] docx, Func<WordprocessingDocument, T> read)
    {
        using var stream = new MemoryStream(docx);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        return read(package);
    }

    /// <summary>Roots and enclosures say with a sign what their shape says.</summary>
    public static string Text(OpenXmlElement element) => string.Concat(element.Descendants().Select(part => part switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text words => words.Text,
        MathText signs => signs.Text,
        TabChar or Break => " ",
        _ => "",
    }));

    sealed class ListLabels(Numbering numbering)
    {
        readonly Dictionary<(int List, int Level), int> counts = [];

        public string Next(Paragraph paragraph)
        {
            if (paragraph.ParagraphProperties?.NumberingProperties is not { } place)
            {
                return "";
            }

            var (list, level) = (place.NumberingId!.Val!.Value, place.NumberingLevelReference!.Val!.Value);
            var instance = numbering.Elements<NumberingInstance>().Single(one => one.NumberID! == list);
            var start = instance.Elements<LevelOverride>().Single(one => one.LevelIndex! == level).StartOverrideNumberingValue!.Val!.Value;
            var count = counts[(list, level)] = counts.TryGetValue((list, level), out var last) ? last + 1 : start;
            if (level == 0)
            {
                counts.Remove((list, 1));
            }

            var pattern = numbering.Descendants<Level>().Single(one => one.LevelIndex! == level).LevelText!.Val!.Value!;
            return pattern.Replace($"%{level + 1}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
    }
}
