using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>A ruled table: columns as wide as their cells while there is room, words left and numbers in the middle.</summary>
static class TableDrawing
{
    const int MostColumns = 10;
    const int MostRows = 15;
    const float Rule = 0.6f;

    static readonly float Beside = 2.5.Mm();
    static readonly float Over = 0.9.Mm();
    static readonly float Narrowest = 12.Mm();

    public static Block Of(TableFigure table, float width, SheetStyle style, Press press)
    {
        var (rows, widths, isWords) = Plan(table, width, style, press);
        var blocks = rows.Select((row, i) => Row(row, i == 0, isWords, widths, style, press)).ToArray();
        return Ruled(blocks, widths);
    }

    /// <summary>What stands where: the rows with the header first, the widths of the columns in pt, and which columns hold words.</summary>
    /// <param name="width">What there is room for, pt.</param>
    /// <exception cref="PrintingException">The table is empty, too large, or a row is of another length than the header.</exception>
    public static (IReadOnlyList<IReadOnlyList<string>> Rows, float[] Widths, bool[] IsWords) Plan(TableFigure table, float width, SheetStyle style, Press press)
    {
        var columns = table.Header.Count;
        FigureBlock.Need(columns is >= 1 and <= MostColumns, $"A table has 1–{MostColumns} columns, not {columns}.");
        FigureBlock.Need(table.Rows.Count is >= 1 and <= MostRows, $"A table has 1–{MostRows} rows, not {table.Rows.Count}.");
        FigureBlock.Need(table.Rows.All(row => row.Count == columns), "Every row of a table is as long as its header.");
        IReadOnlyList<IReadOnlyList<string>> rows = [table.Header, .. table.Rows];
        return (rows, Widths(rows, width, style, press), [.. Enumerable.Range(0, columns).Select(column => table.Rows.Any(row => IsWords(row[column])))]);
    }

    static Block Row(IReadOnlyList<string> cells, bool isHeader, bool[] isWords, float[] widths, SheetStyle style, Press press)
    {
        var texts = cells.Select((cell, i) => press.Text(cell, style.Option, widths[i] - (2 * Beside))).ToArray();
        var tallest = texts.Max(text => text.Height);
        var height = tallest + (2 * Over);
        return new Block(height, (page, x, y) =>
        {
            if (isHeader)
            {
                page.Fill(x, y, widths.Sum(), height, Tone.Tint);
            }

            for (var i = 0; i < texts.Length; i++)
            {
                var room = widths[i] - texts[i].Width;
                texts[i].Draw(page, x + (isWords[i] && !isHeader ? Beside : room / 2), y + ((height - texts[i].Height) / 2));
                x += widths[i];
            }
        });
    }

    static Block Ruled(Block[] rows, float[] widths)
    {
        var body = Block.Stack(rows);
        var width = widths.Sum();
        return new Block(body.Height, (page, x, y) =>
        {
            body.Draw(page, x, y);
            var strokes = new List<Stroke> { new(x, y, x + width, y) };
            var down = y;
            foreach (var row in rows)
            {
                down += row.Height;
                strokes.Add(new Stroke(x, down, x + width, down));
            }

            strokes.Add(new Stroke(x, y, x, down));
            foreach (var column in widths)
            {
                x += column;
                strokes.Add(new Stroke(x, y, x, down));
            }

            page.Strokes(strokes, Rule, Tone.Black);
        });
    }

    /// <summary>When there is too little room, wide columns give what they have over an even share.</summary>
    static float[] Widths(IReadOnlyList<IReadOnlyList<string>> rows, float width, SheetStyle style, Press press)
    {
        var wanted = Enumerable.Range(0, rows[0].Count)
            .Select(column => MathF.Max(Narrowest, rows.Max(row => press.Text(row[column], style.Option, float.MaxValue).Width) + (2 * Beside) + 0.1f))
            .ToArray();
        if (wanted.Sum() <= width)
        {
            return wanted;
        }

        var (low, high) = (0f, width);
        for (var i = 0; i < 30; i++)
        {
            var limit = (low + high) / 2;
            (low, high) = wanted.Sum(column => MathF.Min(column, limit)) <= width ? (limit, high) : (low, limit);
        }

        return [.. wanted.Select(column => MathF.Min(column, low))];
    }

    /// <summary>Numbers, formulas and empty cells stand in the middle.</summary>
    static bool IsWords(string cell) => cell.Length > 0 && cell[0] != '$' && char.IsLetter(cell[0]);
}
