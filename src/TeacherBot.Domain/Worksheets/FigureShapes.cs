namespace TeacherBot.Domain.Worksheets;

/// <summary>A clock with hands.</summary>
/// <param name="Hours">0–23; the face shows twelve.</param>
/// <param name="Minutes">0–59.</param>
public sealed record ClockFace(int Hours, int Minutes) : Figure;

/// <summary>A rectangle with labelled sides, whole or parted into equal cells.</summary>
/// <param name="Width">The label under it with its unit («6 см»); null: none. When both labels begin with numbers the sides are drawn in their ratio.</param>
/// <param name="Height">The label beside it.</param>
/// <param name="GridColumns">0: no cells; at most 20.</param>
/// <param name="GridRows">0: no cells; at most 10.</param>
/// <param name="ShadedCells">How many of the cells are hatched, row by row from above: «какая часть закрашена».</param>
public sealed record RectangleFigure(string? Width, string? Height, int GridColumns, int GridRows, int ShadedCells = 0) : Figure;

/// <summary>Shapes in a row, to count and to tell apart.</summary>
/// <param name="Shapes">1–20 of <see cref="Known"/>.</param>
public sealed record ShapeRow(IReadOnlyList<string> Shapes) : Figure
{
    /// <summary>The names of the shapes that can be drawn.</summary>
    public static IReadOnlyList<string> Known { get; } = ["circle", "triangle", "square", "rectangle", "pentagon", "hexagon"];

    public bool Equals(ShapeRow? other) => other is not null && Shapes.SequenceEqual(other.Shapes);

    public override int GetHashCode() => HashCode.Combine(Shapes.Count, Shapes.Count > 0 ? Shapes[0] : "");
}

/// <summary>An angle, true to its degrees. The degrees are not printed: the pupil measures or the text says them.</summary>
/// <param name="Degrees">1–180.</param>
/// <param name="Name">One letter (at the vertex) or three (ray, vertex, ray); null: no letters.</param>
public sealed record AngleFigure(int Degrees, string? Name = null) : Figure;

/// <summary>A broken line (ломаная) or a polygon with labelled sides; drawn in the ratio of its labels where they are numbers that allow it.</summary>
/// <param name="SideLabels">One a side in order («3 см», «x»; empty: no label): 1–8 for a broken line, 3–8 for a polygon.</param>
/// <param name="Closed">A polygon.</param>
public sealed record PolygonPath(IReadOnlyList<string> SideLabels, bool Closed) : Figure
{
    public bool Equals(PolygonPath? other) => other is not null && Closed == other.Closed && SideLabels.SequenceEqual(other.SideLabels);

    public override int GetHashCode() => HashCode.Combine(Closed, SideLabels.Count);
}

/// <summary>Segments one under another, printed true to length, to measure and compare.</summary>
/// <param name="Labels">A name («AB», its letters stand at the ends) or any other text (stands before the segment); empty: none. 1–6.</param>
/// <param name="Millimetres">The lengths on paper, 5–150; one a label.</param>
public sealed record SegmentsFigure(IReadOnlyList<string> Labels, IReadOnlyList<int> Millimetres) : Figure
{
    public bool Equals(SegmentsFigure? other) => other is not null && Labels.SequenceEqual(other.Labels) && Millimetres.SequenceEqual(other.Millimetres);

    public override int GetHashCode() => HashCode.Combine(Labels.Count, Millimetres.Count);
}
