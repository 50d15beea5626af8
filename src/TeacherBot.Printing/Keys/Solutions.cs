using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Keys;

/// <summary>The short worked solutions of every variant, in columns where they are short.</summary>
static class Solutions
{
    const int LinesOfShort = 5;

    /// <summary>Where the text of a solution begins, pt.</summary>
    public static readonly float Indent = 8.Mm();

    /// <summary>Between columns, pt.</summary>
    public static readonly float Gutter = 8.Mm();


    public static IEnumerable<Segment> Segments(Worksheet worksheet, Press press)
    {
        foreach (var variant in worksheet.Variants)
        {
            var solved = Solved(variant);
            if (solved.Length == 0)
            {
                continue;
            }

            yield return new Segment(Block.Of(press.Plain(Title(worksheet, variant, press.Words), KeyStyle.Heading))) { Before = 7.Mm(), StaysWithNext = true };
            var rows = Rows(solved, press).ToArray();
            for (var i = 0; i < rows.Length; i++)
            {
                yield return i == 0 && rows.Length > 1 ? rows[i] with { StaysWithNext = true } : rows[i];
            }
        }
    }

    /// <summary>The tasks that have a solution.</summary>
    public static SheetTask[] Solved(Variant variant) => [.. variant.Tasks.Where(task => !string.IsNullOrWhiteSpace(task.Solution))];

    public static string Title(Worksheet worksheet, Variant variant, PrintWords words) =>
        worksheet.Variants.Count > 1 ? words.Filled("print.key.solutions_of", variant.Number) : words["print.key.solutions"];

    /// <summary>Whether all of them are short enough to stand in two columns.</summary>
    public static bool AreShort(SheetTask[] tasks, Press press) => tasks.All(task => Set(task, 2, press).LineCount <= LinesOfShort);

    static IEnumerable<Segment> Rows(SheetTask[] tasks, Press press)
    {
        var columns = tasks.All(task => Set(task, 3, press).LineCount == 1) ? 3 : 2;
        var narrow = tasks.Select(task => Set(task, columns, press)).ToArray();
        for (var i = 0; i < tasks.Length;)
        {
            var abreast = Enumerable.Range(i, Math.Min(columns, tasks.Length - i)).TakeWhile(next => narrow[next].LineCount <= LinesOfShort).ToArray();
            if (abreast.Length > 1 || (abreast.Length == 1 && i == tasks.Length - 1))
            {
                yield return new Segment(Block.Side([.. abreast.SelectMany((next, place) => Cells(tasks[next], narrow[next], place * (Column(columns) + Gutter), press))])) { Before = 4 };
                i += abreast.Length;
                continue;
            }

            var pieces = Set(tasks[i], 1, press).Pieces().ToArray();
            yield return new Segment(Block.Side(Cells(tasks[i], pieces[0], 0, press))) { Before = 4 };
            foreach (var piece in pieces.Skip(1))
            {
                yield return new Segment(Block.Of(piece, Indent));
            }

            i++;
        }
    }

    static float Column(int columns) => (SheetStyle.Width - ((columns - 1) * Gutter)) / columns;

    /// <exception cref="PrintingException">The solution cannot be printed; the message begins with the task's number.</exception>
    static Paragraph Set(SheetTask task, int columns, Press press) =>
        PrintingException.At($"Solution of task {task.Number}", () => press.Text(task.Solution, KeyStyle.Text, Column(columns) - Indent));

    static (Paragraph Paragraph, float X)[] Cells(SheetTask task, Paragraph solution, float left, Press press) =>
        [(press.Plain($"{task.Number}.", KeyStyle.TextNumber), left), (solution, left + Indent)];
}
