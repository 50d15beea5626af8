using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Keys;

/// <summary>The answers of all variants side by side; many variants stand in blocks one under another.</summary>
static class AnswerTable
{
    const int MostColumns = 10;

    /// <summary>From so many on, the heads of columns are short.</summary>
    const int ManyColumns = 7;

    /// <summary>A block of variants not taller than this share of a page stays on one page.</summary>
    const float TallestWhole = 0.6f;

    /// <summary>pt.</summary>
    public static readonly float NumberColumn = 9.Mm();

    /// <summary>pt.</summary>
    public static readonly float PointsColumn = 14.Mm();

    static readonly float Padding = 1.6.Mm();

    public static IEnumerable<Segment> Segments(Worksheet worksheet, Press press)
    {
        var answers = Answers(worksheet, press.Words);
        foreach (var block in Blocks(worksheet, answers, press))
        {
            var width = ColumnWidth(block.Length);
            var head = Head([.. block.Select(i => worksheet.Variants[i].Number)], width, press);
            yield return new Segment(head) { Before = 6.Mm(), StaysWithNext = true };
            Block[] rows = [.. worksheet.Variants[block[0]].Tasks.Select(task => Row(task, [.. block.Select(i => AnswerOf(answers[i], task))], width, press))];
            var isWhole = rows.Sum(row => row.Height) < SheetStyle.Height * TallestWhole;
            for (var i = 0; i < rows.Length; i++)
            {
                var isKept = isWhole || i == 0 || i == rows.Length - 2;
                yield return new Segment(rows[i]) { Again = head, StaysWithNext = isKept && i < rows.Length - 1 };
            }
        }
    }

    /// <summary>Of every variant in order, the answers by the number of the task.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<int, string>> Answers(Worksheet worksheet, PrintWords words) =>
    [
        .. worksheet.Variants.Select(variant => variant.Tasks.ToDictionary(task => task.Number, task => PrintingException.At($"Answer of task {task.Number}", () => AnswerText.Of(task.Answer, words)))),
    ];

    /// <summary>A variant may lack a task that the others have.</summary>
    public static string AnswerOf(IReadOnlyDictionary<int, string> answers, SheetTask task) => answers.GetValueOrDefault(task.Number, "—");

    /// <summary>The indices of the variants that stand abreast, block by block.</summary>
    public static IEnumerable<int[]> Blocks(Worksheet worksheet, IReadOnlyList<IReadOnlyDictionary<int, string>> answers, Press press)
    {
        var widest = answers
            .SelectMany(variant => variant)
            .Select(answer => PrintingException.At($"Answer of task {answer.Key}", () => press.Text(answer.Value, KeyStyle.Cell, float.MaxValue).Width))
            .DefaultIfEmpty()
            .Max();
        return Enumerable.Range(0, worksheet.Variants.Count).Chunk(Columns(worksheet.Variants.Count, widest));
    }

    /// <summary>Of one variant, pt.</summary>
    /// <param name="variants">How many stand abreast.</param>
    public static float ColumnWidth(int variants) => (SheetStyle.Width - NumberColumn - PointsColumn) / variants;

    /// <summary>«Вариант 1», shorter where many stand abreast.</summary>
    public static string ColumnHead(int number, int abreast, PrintWords words) =>
        words.Filled(abreast < ManyColumns ? "print.variant" : "print.variant_short", number);

    /// <summary>As many variants abreast as leave the longest answer two lines, in blocks of equal width.</summary>
    static int Columns(int variants, float widest)
    {
        var room = SheetStyle.Width - NumberColumn - PointsColumn;
        var most = Math.Min(variants, MostColumns);
        while (most > 1 && widest > 1.8f * ((room / most) - (2 * Padding)))
        {
            most--;
        }

        var blocks = (variants + most - 1) / most;
        return (variants + blocks - 1) / blocks;
    }

    static Block Head(IReadOnlyList<int> variants, float width, Press press)
    {
        var words = press.Words;
        var cells = new List<(Paragraph Paragraph, float X)> { (press.Plain(words["print.key.number"], KeyStyle.ColumnHead), Padding) };
        cells.AddRange(variants.Select((number, i) => (press.Plain(ColumnHead(number, variants.Count, words), KeyStyle.ColumnHead, width - Padding), NumberColumn + (i * width) + Padding)));
        var points = press.Plain(words["print.key.points"], KeyStyle.ColumnHead);
        cells.Add((points, SheetStyle.Width - Padding - points.Width));
        var row = Block.Side(cells);
        var height = row.Height + 6;
        return new Block(height, (page, x, y) =>
        {
            page.Fill(x, y, SheetStyle.Width, height, Tone.Tint);
            page.Line(x, y + height, x + SheetStyle.Width, y + height, 0.8f, Tone.Black);
            row.Draw(page, x, y + 3);
        });
    }

    static Block Row(SheetTask task, IReadOnlyList<string> answers, float width, Press press)
    {
        var cells = new List<(Paragraph Paragraph, float X)> { (press.Plain($"{task.Number}", KeyStyle.CellNumber), Padding) };
        cells.AddRange(answers.Select((answer, i) => (press.Text(answer, KeyStyle.Cell, width - (2 * Padding)), NumberColumn + (i * width) + Padding)));
        var points = press.Plain($"{task.Points}", KeyStyle.Note, tone: Tone.Grey);
        cells.Add((points, SheetStyle.Width - Padding - points.Width));
        var row = Block.Side(cells);
        var height = row.Height + 5;
        return new Block(height, (page, x, y) =>
        {
            row.Draw(page, x, y + 2.5f);
            page.Line(x, y + height, x + SheetStyle.Width, y + height, 0.4f, Tone.Grid);
        });
    }
}
