using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Column arithmetic on the squares of an exercise book, one digit a square.</summary>
static class ColumnDrawing
{
    const int MostDigits = 9;
    const int MostNumbers = 4;

    public static Block Of(ColumnFigure column, float width, Sketch sketch)
    {
        var partial = column.Partial ?? [];
        FigureBlock.Need(column.Sign is "+" or "-" or "*", $"A column has the sign +, - or *, not «{column.Sign}».");
        FigureBlock.Need(column.Numbers.Count is >= 2 and <= MostNumbers && (column.Sign == "+" || column.Numbers.Count == 2), "A column has two numbers, a sum up to four.");
        FigureBlock.Need(
            column.Numbers.Concat(partial).Append(column.Result ?? "0").All(row => row.Length is >= 1 and <= MostDigits && row.All(sign => char.IsAsciiDigit(sign) || sign is '?' or ',')),
            $"A row of a column has 1–{MostDigits} digits, «?» or a comma.");
        var rows = column.Numbers.Select((number, i) => (number, Shift: 0, Under: i + 1 == column.Numbers.Count)).ToList();
        rows.AddRange(partial.Select((number, i) => (number, Shift: i, Under: i + 1 == partial.Count)));
        var columns = 1 + Math.Max(rows.Max(row => row.number.Length + row.Shift), column.Result?.Length ?? 0);
        var grid = new SquareGrid(columns + 1, rows.Count + 1, sketch);
        for (var i = 0; i < rows.Count; i++)
        {
            grid.Row(rows[i].number, i, columns - rows[i].Shift);
            if (rows[i].Under)
            {
                grid.Rule(0, columns + 1, i + 1);
            }
        }

        // The sign stands between its numbers, to the left of them.
        grid.Sign(column.Sign == "*" ? "$\\cdot$" : $"${column.Sign}$", 0, (column.Numbers.Count - 1) / 2f);
        if (partial.Count > 1)
        {
            grid.Sign("$+$", 0, column.Numbers.Count + ((partial.Count - 1) / 2f));
        }

        if (column.Result is { } result)
        {
            grid.Row(result, rows.Count, columns);
        }

        return sketch.CutOut(width);
    }
}
