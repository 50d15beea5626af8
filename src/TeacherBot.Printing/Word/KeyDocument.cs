using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Keys;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Sheets;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace TeacherBot.Printing.Word;

/// <summary>The teacher's key: answers of all variants side by side, marks, short solutions.</summary>
static class KeyDocument
{
    static readonly float Padding = 1.6.Mm();

    /// <summary>A machine without our fonts sets the head of the points wider.</summary>
    static readonly float Slack = 3.Mm();

    public static void Write(Worksheet worksheet, SheetHead head, MarkScale scale, Draft draft)
    {
        var words = draft.Words;
        var footer = draft.AddFooter(Sections.Foot(words["print.key.title"], words.Filled("print.code", worksheet.Id), "NUMPAGES", words));
        draft.Add(
            Paragraphs.Of(StyleSheet.Kind, Paragraphs.Words(words["print.key.title"])),
            Paragraphs.Of(StyleSheet.Topic, Sentences.Typed(worksheet.Topic.Title)),
            Paragraphs.Of(StyleSheet.Details, Sentences.Typed(HeadText.OfKey(worksheet, head, words))));
        Answers(worksheet, draft);
        draft.Add(Paragraphs.Of(StyleSheet.Part, Paragraphs.Words(words["print.key.scale"])));
        draft.Add(ScaleText.Lines(worksheet, scale, words).Select(line => Paragraphs.Of(StyleSheet.Normal, Paragraphs.Words(line))));
        if (ProofText.Of(worksheet, words) is { } proof)
        {
            draft.Add(Paragraphs.Of(StyleSheet.Note, Paragraphs.Words(proof)));
        }

        Solved(worksheet, draft);
        draft.EndSection(Sections.Of(footer));
    }

    static void Answers(Worksheet worksheet, Draft draft)
    {
        var answers = AnswerTable.Answers(worksheet, draft.Words);
        int[] all = [.. Enumerable.Range(0, worksheet.Variants.Count)];
        foreach (var block in Draft.Measured(() => AnswerTable.Blocks(worksheet, answers, draft.Press).ToArray(), otherwise: [.. all.Chunk(1)]))
        {
            draft.Add(Paragraphs.Of(StyleSheet.Gap));
            draft.Add(Table(worksheet, block, answers, draft.Words));
        }
    }

    static Table Table(Worksheet worksheet, int[] block, IReadOnlyList<IReadOnlyDictionary<int, string>> answers, PrintWords words)
    {
        var width = AnswerTable.ColumnWidth(block.Length) - (Slack / block.Length);
        float[] widths = [AnswerTable.NumberColumn, .. Enumerable.Repeat(width, block.Length), AnswerTable.PointsColumn + Slack];
        TableRow[] rows =
        [
            Row(StyleSheet.ColumnHead, [words["print.key.number"], .. block.Select(i => AnswerTable.ColumnHead(worksheet.Variants[i].Number, block.Length, words)), words["print.key.points"]], isHead: true),
            .. worksheet.Variants[block[0]].Tasks.Select(task => PrintingException.At(
                $"Answer of task {task.Number}",
                () => Row(StyleSheet.Cell, [$"{task.Number}", .. block.Select(i => AnswerTable.AnswerOf(answers[i], task)), $"{task.Points}"], isHead: false))),
        ];
        return Grid.Of(widths, rows, padding: Padding, caption: words["print.key.answers"], borders: new TableBorders
        {
            BottomBorder = Grid.Rule<BottomBorder>(0.4f, StyleSheet.Grid),
            InsideHorizontalBorder = Grid.Rule<InsideHorizontalBorder>(0.4f, StyleSheet.Grid),
        });

        TableRow Row(string style, string[] cells, bool isHead) => Grid.Row(
            cells.Select((cell, i) =>
            {
                var paragraph = Paragraphs.Of(style, Sentences.Of(cell));
                return Grid.Cell(widths[i], i == cells.Length - 1 ? paragraph.AtRight() : paragraph, isTinted: isHead, borders: isHead ? new TableCellBorders { BottomBorder = Grid.Rule<BottomBorder>(0.8f, "000000") } : null);
            }),
            isHead: isHead);
    }

    /// <summary>Two abreast when all of a variant are short.</summary>
    static void Solved(Worksheet worksheet, Draft draft)
    {
        foreach (var variant in worksheet.Variants)
        {
            var tasks = Solutions.Solved(variant);
            if (tasks.Length == 0)
            {
                continue;
            }

            draft.Lists.Restart();
            draft.Add(Paragraphs.Of(StyleSheet.Part, Paragraphs.Words(Solutions.Title(worksheet, variant, draft.Words))));
            var solutions = tasks.Select(task => PrintingException.At($"Solution of task {task.Number}", () => Solution(task, draft)));
            if (Draft.Measured(() => Solutions.AreShort(tasks, draft.Press), otherwise: false))
            {
                draft.Add(Grid.Abreast([.. solutions], 2, SheetStyle.Width, StyleSheet.Solution, gutter: Solutions.Gutter / 2, vertical: TableVerticalAlignmentValues.Top));
            }
            else
            {
                draft.Add(solutions);
            }
        }
    }

    static Paragraph Solution(SheetTask task, Draft draft) => Paragraphs.Of(
        new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = StyleSheet.Solution }, NumberingProperties = draft.Lists.Task(task.Number) },
        Sentences.Of(task.Solution));
}
