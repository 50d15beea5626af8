using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Sheets;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace TeacherBot.Printing.Word;

/// <summary>Two columns to be matched, and the table the pupil answers in.</summary>
static class MatchingWriter
{
    static readonly float Gutter = 10.Mm();
    static readonly float HeadHeight = 6.Mm();
    static readonly float BesideAnswer = 3.Mm();

    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<string> left, IReadOnlyList<string> right, Draft draft) =>
    [
        Paragraphs.Of(StyleSheet.Spacer),
        Columns(left, right, draft),
        Paragraphs.Of(StyleSheet.Gap),
        Answers(left.Count, draft),
    ];

    static Table Columns(IReadOnlyList<string> left, IReadOnlyList<string> right, Draft draft)
    {
        var indent = draft.Lists.OptionIndent;
        var room = SheetStyle.Body - Gutter - (2 * indent);
        var texts = Draft.Measured(() => MatchingBlock.LeftWidth(left, right, room, draft.Style, draft.Press), otherwise: room / 2);
        float[] widths = [indent + texts + Gutter, SheetStyle.Body - indent - texts - Gutter];
        return Grid.Of(widths, Enumerable.Range(0, Math.Max(left.Count, right.Count)).Select(i => Grid.Row(
        [
            Grid.Cell(widths[0], i < left.Count ? Entry(MatchingBlock.LeftLabel(draft.Words, i), left[i], indent, Gutter) : Paragraphs.Of(StyleSheet.Option)),
            Grid.Cell(widths[1], i < right.Count ? Entry(OptionRows.Label(i), right[i], indent, 0) : Paragraphs.Of(StyleSheet.Option)),
        ])), SheetStyle.Indent);
    }

    static Paragraph Entry(string label, string text, float indent, float right) => Paragraphs.Of(
        new ParagraphProperties
        {
            ParagraphStyleId = new ParagraphStyleId { Val = StyleSheet.Option },
            Indentation = new Indentation { Left = indent.ToTwipsText(), Hanging = indent.ToTwipsText(), Right = right.ToTwipsText() },
        },
        [Paragraphs.Words(label), Paragraphs.Tab(), .. Sentences.Of(text)]);

    /// <summary>A row of letters over a row of empty cells.</summary>
    static Table Answers(int count, Draft draft)
    {
        var label = draft.Words["print.task.answer"];
        var first = draft.Press.Plain(label, draft.Style.Option).Width + BesideAnswer;
        float[] widths = [first, .. Enumerable.Repeat(MatchingBlock.Cell, count)];
        var frame = () => Grid.Framed(0.6f, StyleSheet.Line);
        return Grid.Of(
            widths,
            [
                Grid.Row(
                [
                    Grid.Cell(first, Paragraphs.Of(StyleSheet.Cell)),
                    .. Enumerable.Range(0, count).Select(i => Grid.Cell(MatchingBlock.Cell, Paragraphs.Of(StyleSheet.Cell, Paragraphs.Words(draft.Words.Letter(i))).Centred(), isTinted: true, frame())),
                ],
                HeadHeight),
                Grid.Row(
                [
                    Grid.Cell(first, Paragraphs.Of(StyleSheet.Cell, Paragraphs.Words(label))),
                    .. Enumerable.Range(0, count).Select(_ => Grid.Cell(MatchingBlock.Cell, Paragraphs.Of(StyleSheet.Cell).Centred(), borders: frame())),
                ],
                MatchingBlock.CellHeight),
            ],
            SheetStyle.Indent);
    }
}
