using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Squares of 5 mm with a digit in each; columns and rows are counted from 0.</summary>
sealed class SquareGrid
{
    static readonly float Side = 5.Mm();

    readonly Sketch sketch;

    public SquareGrid(int columns, int rows, Sketch sketch)
    {
        this.sketch = sketch;
        sketch.Lines(
            [
                .. Enumerable.Range(0, columns + 1).Select(i => new Stroke(i * Side, 0, i * Side, rows * Side)),
                .. Enumerable.Range(0, rows + 1).Select(i => new Stroke(0, i * Side, columns * Side, i * Side)),
            ],
            Sketch.Hairline,
            Tone.Grid);
    }

    /// <summary>Digits to the left of a column; «?» is an empty box, a comma stands on the line between two squares.</summary>
    /// <param name="end">The first column to the right of the number.</param>
    public void Row(string digits, int row, int end)
    {
        var column = end - digits.Count(sign => sign != ',');
        foreach (var sign in digits)
        {
            switch (sign)
            {
                case ',':
                    sketch.Label(",", new Spot(column * Side, (row + 0.75f) * Side), (0, 0));
                    break;
                case '?':
                    sketch.Path(
                        [.. new[] { (0.14f, 0.14f), (0.86f, 0.14f), (0.86f, 0.86f), (0.14f, 0.86f) }.Select(corner => new Spot((column + corner.Item1) * Side, (row + corner.Item2) * Side))],
                        Sketch.Thin,
                        isClosed: true,
                        Tone.White);
                    column++;
                    break;
                default:
                    Sign($"{sign}", column, row);
                    column++;
                    break;
            }
        }
    }

    /// <param name="row">Halves stand between two rows.</param>
    public void Sign(string text, int column, float row) => sketch.Label(text, new Spot((column + 0.5f) * Side, (row + 0.5f) * Side), (0, 0));

    /// <summary>A rule over a row.</summary>
    public void Rule(float from, float to, int row) => sketch.Line(from * Side, row * Side, to * Side, row * Side, Sketch.Bold);

    /// <summary>A rule left of a column.</summary>
    public void Upright(int column, int from, int to) => sketch.Line(column * Side, from * Side, column * Side, to * Side, Sketch.Bold);
}
