using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Sheets;
using TeacherBot.Printing.Typesetting;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace TeacherBot.Printing.Word;

/// <summary>One task: its number, text and points, figure, options or table, and room to work.</summary>
sealed class TaskWriter(Worksheet worksheet, Draft draft)
{
    /// <summary>Columns are counted for a little less room than there is: the program's equations are wider than those of print, pt.</summary>
    static readonly float SafeWidth = SheetStyle.Body * 0.92f;

    readonly SheetStyle style = draft.Style;

    /// <exception cref="PrintingException">The task cannot be written; the message begins with its number.</exception>
    public void Write(SheetTask task, Gaps gaps) => draft.Add(PrintingException.At($"Task {task.Number}", () => Written(task, gaps)));

    List<OpenXmlElement> Written(SheetTask task, Gaps gaps)
    {
        var (prompt, equalities) = EqualityRows.Split(task);
        List<OpenXmlElement> written =
        [
            Numbered(task, prompt, gaps),
            .. task.Figure is { } figure ? FigureWriter.Of(figure, task.Number, draft) : [],
            .. equalities.Count > 0 ? Equalities(equalities, gaps)
                : task.Options is { Count: > 0 } options ? Options([.. options.Select(XmlText.Clean)])
                : task is { Left: { Count: > 0 } left, Right: { Count: > 0 } right } ? MatchingWriter.Of([.. left.Select(XmlText.Clean)], [.. right.Select(XmlText.Clean)], draft)
                : [],
            .. task.Type == TaskType.Open ? Answer(task) : [],
        ];

        KeepTogether(written);
        return written;
    }

    /// <summary>A task stays with what belongs to it: everything but its last line or row is kept with the next.</summary>
    static void KeepTogether(List<OpenXmlElement> parts)
    {
        var kept = parts.SkipLast(1).Concat(parts[^1] is Table table ? table.Elements<TableRow>().SkipLast(1) : []);
        foreach (var paragraph in kept.SelectMany(part => part.Descendants<Paragraph>().Concat(part is Paragraph itself ? [itself] : [])))
        {
            paragraph.KeptWithNext();
        }
    }

    Paragraph Numbered(SheetTask task, string prompt, Gaps gaps) => Paragraphs.Of(
        new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = StyleSheet.Task }, NumberingProperties = draft.Lists.Task(task.Number) },
        [.. Sentences.Of(prompt, gaps), .. Points(task, prompt, gaps)]);

    /// <summary>At the right margin of the last line, or under it where that is full.</summary>
    IEnumerable<Run> Points(SheetTask task, string prompt, Gaps gaps)
    {
        var points = draft.Words.Points(task.Points);
        var last = Draft.Measured(() => draft.Press.Text(XmlText.Clean(prompt), style.Task, SheetStyle.Body, gaps).LastWidth, otherwise: 0);
        var isFull = last + draft.Press.Plain(points, style.Points).Width + style.Task.Size > SheetStyle.Body;
        return [.. isFull ? [new Run(new Break())] : Array.Empty<Run>(), Paragraphs.Tab(), Paragraphs.Words(points.Replace(' ', '\u00A0'), StyleSheet.Points)];
    }

    /// <summary>The second level of the list: in a column, or abreast where they are short.</summary>
    IEnumerable<OpenXmlElement> Options(IReadOnlyList<string> options)
    {
        var columns = Draft.Measured(() => OptionRows.ColumnCount(options, SafeWidth, style, draft.Press), otherwise: 1);
        var paragraphs = options.Select(option => Option(option, isCell: columns > 1));
        return columns == 1 ? paragraphs : [Grid.Abreast([.. paragraphs], columns, SheetStyle.Body, StyleSheet.Option, SheetStyle.Indent)];
    }

    Paragraph Option(string option, bool isCell)
    {
        var indent = draft.Lists.OptionIndent.ToTwipsText();
        return Paragraphs.Of(
            new ParagraphProperties
            {
                ParagraphStyleId = new ParagraphStyleId { Val = StyleSheet.Option },
                NumberingProperties = draft.Lists.Option(),
                Indentation = isCell ? new Indentation { Left = indent, Hanging = indent } : null,
            },
            Sentences.Of(option));
    }

    IEnumerable<OpenXmlElement> Equalities(IReadOnlyList<string> equalities, Gaps gaps)
    {
        var columns = Draft.Measured(() => EqualityRows.ColumnCount(equalities, SafeWidth, gaps, style, draft.Press), otherwise: 1);
        return [Grid.Abreast([.. equalities.Select(equality => Paragraphs.Of(StyleSheet.Option, Sentences.Of(equality, gaps)))], columns, SheetStyle.Body, StyleSheet.Option, SheetStyle.Indent)];
    }

    /// <summary>«Ответ: ______» after the room to work; in Russian, lines go on under it.</summary>
    IEnumerable<OpenXmlElement> Answer(SheetTask task)
    {
        var work = WorkSpaces.For(task, worksheet.Subject, worksheet.Grade, worksheet.Difficulty, style);
        var isLong = worksheet.Subject == Subject.Russian;
        var end = isLong ? SheetStyle.Width : SheetStyle.Indent + TaskSegments.AnswerLine;
        yield return Line(end, isLong ? 0 : (work?.Wanted ?? 0) * (work?.Step ?? 0), Paragraphs.Words($"{draft.Words["print.task.answer"]} "), Paragraphs.Tab());
        for (var i = 0; isLong && i < (work?.Wanted ?? 0); i++)
        {
            yield return Line(end, 0, Paragraphs.Tab());
        }
    }

    /// <param name="end">Of the line to write on, from the left edge of the text, pt.</param>
    /// <param name="room">Over it, pt; 0: as the style says.</param>
    static Paragraph Line(float end, float room, params OpenXmlElement[] content) => Paragraphs.Of(
        new ParagraphProperties
        {
            ParagraphStyleId = new ParagraphStyleId { Val = StyleSheet.Answer },
            Tabs = new Tabs(Paragraphs.WritingLine(end)),
            SpacingBetweenLines = room > 0 ? new SpacingBetweenLines { Before = room.ToTwipsText() } : null,
        },
        content);
}
