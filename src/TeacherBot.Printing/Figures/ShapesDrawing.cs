using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Shapes of one size, in equal rows of at most ten.</summary>
static class ShapesDrawing
{
    const int MostShapes = 20;
    const int MostInRow = 10;

    static readonly float Pitch = 15.Mm();
    static readonly float Radius = 5.5.Mm();

    public static Block Of(ShapeRow row, float width, Sketch sketch)
    {
        FigureBlock.Need(row.Shapes.Count is >= 1 and <= MostShapes, $"A row has 1–{MostShapes} shapes, not {row.Shapes.Count}.");
        var rows = (row.Shapes.Count + MostInRow - 1) / MostInRow;
        var inRow = (row.Shapes.Count + rows - 1) / rows;
        for (var i = 0; i < row.Shapes.Count; i++)
        {
            Shape(row.Shapes[i], new Spot(i % inRow * Pitch, i / inRow * (Pitch - 1.Mm())), sketch);
        }

        return sketch.CutOut(width);
    }

    static void Shape(string shape, Spot centre, Sketch sketch)
    {
        if (shape == "circle")
        {
            sketch.Circle(centre, Radius, Sketch.Bold);
            return;
        }

        sketch.Path([.. Corners(shape).Select(corner => corner.Moved(centre.X, centre.Y))], Sketch.Bold, isClosed: true);
    }

    static IEnumerable<Spot> Corners(string shape) => shape switch
    {
        "triangle" => Regular(3, 1.15f, 0.2f),
        "square" => Box(0.9f, 0.9f),
        "rectangle" => Box(1.15f, 0.7f),
        "pentagon" => Regular(5, 1.05f, 0.05f),
        "hexagon" => Regular(6, 1.05f, 0),
        _ => throw new PrintingException($"No shape «{shape}» is known; known are {string.Join(", ", ShapeRow.Known)}."),
    };

    static Spot[] Box(float halfWidth, float halfHeight) =>
    [
        new(-halfWidth * Radius, -halfHeight * Radius), new(halfWidth * Radius, -halfHeight * Radius),
        new(halfWidth * Radius, halfHeight * Radius), new(-halfWidth * Radius, halfHeight * Radius),
    ];

    /// <param name="down">So that a shape that stands on a side looks level with the others, in radii.</param>
    static IEnumerable<Spot> Regular(int corners, float share, float down) => Enumerable.Range(0, corners).Select(i =>
    {
        var (sin, cos) = MathF.SinCos(2 * MathF.PI * i / corners);
        return new Spot(Radius * share * sin, Radius * ((-share * cos) + down));
    });
}
