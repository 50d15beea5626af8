using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Sheets;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace TeacherBot.Printing.Word;

/// <summary>The top of a pupil's sheet: what the work is, the box of the mark, and the lines a pupil fills in first.</summary>
static class SheetHeading
{
    static readonly float ClassWidth = 16.Mm();
    static readonly float DateWidth = 28.Mm();
    static readonly float Between = 5.Mm();
    static readonly float Gutter = 6.Mm();

    /// <summary>Of the name's line and the lines under it, beside the mark.</summary>
    static readonly float Left = SheetStyle.Width - HeadBlock.MarkWidth - Gutter;

    /// <summary>Where lines in it end: a stop upon the very edge begins a new line.</summary>
    static readonly float LineEnd = Left - 2;

    public static void Write(Worksheet worksheet, Variant variant, SheetHead head, Draft draft)
    {
        if (HeadText.Origin(head) is { Length: > 0 } origin)
        {
            draft.Add(Paragraphs.Of(StyleSheet.Details, Sentences.Typed(origin)));
        }

        draft.Add(
            Paragraphs.Of(StyleSheet.Kind, Sentences.Typed(head.Kind)),
            Paragraphs.Of(StyleSheet.Topic, Sentences.Typed(worksheet.Topic.Title)),
            Paragraphs.Of(StyleSheet.Details, Paragraphs.Words(HeadText.OfSheet(worksheet, variant, head, draft.Words))),
            HeadText.HasMark(worksheet) ? FieldsAndMark(draft) : Fields(draft));
    }

    /// <summary>A table rather than a floating box: it stays in its place in every program.</summary>
    static Table FieldsAndMark(Draft draft)
    {
        var words = draft.Words;
        var date = LineEnd - DateWidth - Width(words["print.field.date"], draft);
        var label = Paragraphs.Of(StyleSheet.Details, Paragraphs.Words(words["print.field.mark"])).Centred();
        return Grid.Of(
            [Left, Gutter, HeadBlock.MarkWidth],
            [
                Row(Line([Paragraphs.WritingLine(LineEnd)], Label("print.field.name"), Paragraphs.Tab()), Grid.Cell(HeadBlock.MarkWidth, label, vertical: TableVerticalAlignmentValues.Bottom)),
                Row(
                    Line(
                        [Paragraphs.WritingLine(date - Between), Paragraphs.Stop(date), Paragraphs.WritingLine(LineEnd)],
                        Label("print.field.class"), Paragraphs.Tab(), Paragraphs.Tab(), Label("print.field.date"), Paragraphs.Tab()),
                    Grid.Cell(HeadBlock.MarkWidth, Paragraphs.Of(StyleSheet.Details), borders: Grid.Framed(0.8f, StyleSheet.Line))),
            ]);

        Run Label(string key) => Paragraphs.Words($"{words[key]} ");

        static TableRow Row(Paragraph fields, TableCell mark) => Grid.Row(
            [Grid.Cell(Left, fields, vertical: TableVerticalAlignmentValues.Bottom), Grid.Cell(Gutter, Paragraphs.Of(StyleSheet.Details)), mark],
            HeadBlock.MarkHeight - Gutter);
    }

    /// <summary>Name, class and date, each with its line to write on; the name gets what is left.</summary>
    static Paragraph Fields(Draft draft)
    {
        string[] labels = [draft.Words["print.field.name"], draft.Words["print.field.class"], draft.Words["print.field.date"]];
        var date = SheetStyle.Width - DateWidth - Width(labels[2], draft);
        var grade = date - Between - ClassWidth - Width(labels[1], draft);
        return Line(
            [Paragraphs.WritingLine(grade - Between), Paragraphs.Stop(grade), Paragraphs.WritingLine(date - Between), Paragraphs.Stop(date), Paragraphs.WritingLine(SheetStyle.Width)],
            Paragraphs.Words($"{labels[0]} "), Paragraphs.Tab(), Paragraphs.Tab(),
            Paragraphs.Words($"{labels[1]} "), Paragraphs.Tab(), Paragraphs.Tab(),
            Paragraphs.Words($"{labels[2]} "), Paragraphs.Tab());
    }

    static Paragraph Line(TabStop[] stops, params OpenXmlElement[] content) => Paragraphs.Of(
        new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = StyleSheet.Fields }, Tabs = new Tabs(stops) },
        content);

    static float Width(string label, Draft draft) => draft.Press.Plain($"{label} ", draft.Style.Label).Width + 3;
}
