using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>A rectangle with labels at two sides; its cells are squares.</summary>
static class RectangleDrawing
{
    const int MostColumns = 20;
    const int MostRows = 10;

    /// <summary>A longer rectangle is drawn as if its sides were in this ratio: it must stay a picture.</summary>
    const double Longest = 5;

    static readonly float Cell = 7.Mm();
    static readonly float Tallest = 45.Mm();
    static readonly float PlainWidth = 60.Mm();
    static readonly float PlainHeight = 32.Mm();

    public static Block Of(RectangleFigure rectangle, float width, Sketch sketch)
    {
        var (columns, rows) = (rectangle.GridColumns, rectangle.GridRows);
        FigureBlock.Need(columns is >= 0 and <= MostColumns && rows is >= 0 and <= MostRows && columns > 0 == rows > 0, $"A rectangle has no cells, or 1–{MostColumns} columns and 1–{MostRows} rows of them.");
        FigureBlock.Need(rectangle.ShadedCells >= 0 && rectangle.ShadedCells <= columns * rows, $"A rectangle of {columns * rows} cells cannot have {rectangle.ShadedCells} hatched ones.");
        var cell = columns == 0 ? 0 : MathF.Min(Cell, Tallest / rows);
        var (across, down) = columns == 0 ? Plain(rectangle) : (cell * columns, cell * rows);
        for (var i = 0; i < rectangle.ShadedCells; i++)
        {
            sketch.Hatch(Box(i % columns * cell, i / columns * cell, cell, cell), Hatching.Rising);
        }

        sketch.Lines(
            [
                .. Enumerable.Range(1, Math.Max(0, columns - 1)).Select(i => new Stroke(i * cell, 0, i * cell, down)),
                .. Enumerable.Range(1, Math.Max(0, rows - 1)).Select(i => new Stroke(0, i * cell, across, i * cell)),
            ],
            Sketch.Hairline);
        sketch.Path(Box(0, 0, across, down), Sketch.Bold, isClosed: true);
        if (!string.IsNullOrWhiteSpace(rectangle.Width))
        {
            sketch.Label(FigureNames.Tex(rectangle.Width), new Spot(across / 2, down), (0, 1), 4);
        }

        if (!string.IsNullOrWhiteSpace(rectangle.Height))
        {
            sketch.Label(FigureNames.Tex(rectangle.Height), new Spot(across, down / 2), (1, 0), 5);
        }

        return sketch.CutOut(width);
    }

    static Spot[] Box(float x, float y, float width, float height) => [new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)];

    static (float Across, float Down) Plain(RectangleFigure rectangle)
    {
        if (SideLabel.Of(rectangle.Width) is not { } width || SideLabel.Of(rectangle.Height) is not { } height || width.Unit != height.Unit)
        {
            return (PlainWidth, PlainHeight);
        }

        var ratio = (float)Math.Clamp(width.Length / height.Length, 1 / Longest, Longest);
        return ratio > PlainWidth / PlainHeight ? (PlainWidth, PlainWidth / ratio) : (PlainHeight * ratio, PlainHeight);
    }
}
