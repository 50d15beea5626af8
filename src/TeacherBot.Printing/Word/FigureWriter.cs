using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Figures;
using TeacherBot.Printing.Layout;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace TeacherBot.Printing.Word;

/// <summary>The figure of a task: tables as tables, everything else as a picture of the printed drawing.</summary>
static class FigureWriter
{
    static readonly float Beside = 2.5.Mm();

    /// <summary>More in every column than the printed sheet has: other faces, other widths.</summary>
    static readonly float Slack = 2.Mm();

    /// <exception cref="PrintingException">The figure cannot be drawn; the message says why.</exception>
    public static IEnumerable<OpenXmlElement> Of(Figure figure, int task, Draft draft)
    {
        var caption = FigureBlock.CaptionOf(figure);
        return
        [
            .. string.IsNullOrWhiteSpace(caption) ? Array.Empty<Paragraph>() : [Paragraphs.Of(StyleSheet.Caption, Sentences.Of(caption))],
            .. figure is TableFigure table ? Ruled(table, task, draft) : [Picture(figure, caption, task, draft)],
        ];
    }

    static Paragraph Picture(Figure figure, string? caption, int task, Draft draft)
    {
        var picture = FigurePicture.Of(FigureBlock.WithoutCaption(figure), draft.Style, draft.Press);
        var id = draft.AddPicture(picture.Png);
        var words = draft.Words.Figure(figure, task);
        return Paragraphs.Of(StyleSheet.UnderTask, PictureRun.Of(picture, id, draft.Pictures.Count, string.IsNullOrWhiteSpace(caption) ? words : $"{words}. {caption}"));
    }

    /// <summary>Columns as wide as on the printed sheet, words left and numbers in the middle.</summary>
    static IEnumerable<OpenXmlElement> Ruled(TableFigure table, int task, Draft draft)
    {
        var clean = table with { Header = [.. table.Header.Select(XmlText.Clean)], Rows = [.. table.Rows.Select(row => row.Select(XmlText.Clean).ToArray())] };
        var (rows, widths, isWords) = TableDrawing.Plan(clean, SheetStyle.Body - (clean.Header.Count * Slack), draft.Style, draft.Press);
        widths = [.. widths.Select(width => width + Slack)];
        return
        [
            Paragraphs.Of(StyleSheet.Gap),
            Grid.Of(
                widths,
                rows.Select((row, i) => Grid.Row(row.Select((cell, column) => Grid.Cell(widths[column], Text(cell, isCentred: i == 0 || !isWords[column]), isTinted: i == 0)), isHead: i == 0)),
                SheetStyle.Indent,
                Beside,
                borders: Grid.Ruled(0.6f, "000000"),
                caption: draft.Words.Figure(table, task)),
            Paragraphs.Of(StyleSheet.Spacer),
        ];
    }

    static Paragraph Text(string cell, bool isCentred)
    {
        var paragraph = Paragraphs.Of(StyleSheet.Cell, Sentences.Of(cell));
        return isCentred ? paragraph.Centred() : paragraph;
    }
}
