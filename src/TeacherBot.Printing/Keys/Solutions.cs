using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Keys;

/// <summary>The short worked solutions of every variant, in two columns where they are short.</summary>
static class Solutions
{
    const int LinesOfShort = 5;
    static readonly float Indent = 8.Mm();
    static readonly float Gutter = 8.Mm();

    static float Column => (SheetStyle.Width - Gutter) / 2;

    public static IEnumerable<Segment> Segments(Worksheet worksheet, Press press)
    {
        foreach (var variant in worksheet.Variants)
        {
            var solved = variant.Tasks.Where(task => !string.IsNullOrWhiteSpace(task.Solution)).ToArray();
            if (solved.Length == 0)
            {
                continue;
            }

            var title = worksheet.Variants.Count > 1 ? press.Words.Filled("print.key.solutions_of", variant.Number) : press.Words["print.key.solutions"];
            yield return new Segment(Block.Of(press.Plain(title, KeyStyle.Heading))) { Before = 7.Mm(), StaysWithNext = true };
            foreach (var row in Rows(solved, press))
            {
                yield return row;
            }
        }
    }

    static IEnumerable<Segment> Rows(SheetTask[] tasks, Press press)
    {
        var halves = tasks.Select(task => press.Text(task.Solution, KeyStyle.Text, Column - Indent)).ToArray();
        for (var i = 0; i < tasks.Length; i++)
        {
            var isPair = halves[i].LineCount <= LinesOfShort && i + 1 < tasks.Length && halves[i + 1].LineCount <= LinesOfShort;
            if (isPair)
            {
                yield return new Segment(Block.Side([.. Cells(tasks[i], halves[i], 0, press), .. Cells(tasks[i + 1], halves[i + 1], Column + Gutter, press)])) { Before = 4 };
                i++;
                continue;
            }

            var pieces = press.Text(tasks[i].Solution, KeyStyle.Text, SheetStyle.Width - Indent).Pieces().ToArray();
            yield return new Segment(Block.Side(Cells(tasks[i], pieces[0], 0, press))) { Before = 4 };
            foreach (var piece in pieces.Skip(1))
            {
                yield return new Segment(Block.Of(piece, Indent));
            }
        }
    }

    static (Paragraph Paragraph, float X)[] Cells(SheetTask task, Paragraph solution, float left, Press press) =>
        [(press.Plain($"{task.Number}.", KeyStyle.TextNumber), left), (solution, left + Indent)];
}
