namespace TeacherBot.Domain.Worksheets;

/// <summary>
/// A drawing of geometry: named points of the plane and what joins them. Coordinates are in plain notation, y upwards; the drawing is
/// scaled to its room, angles and ratios stay true.
/// </summary>
/// <param name="Points">At least 1; names are unique.</param>
/// <param name="Segments">Between named points; null: none.</param>
/// <param name="Angles">Marks of angles; null: none.</param>
/// <param name="Circles">null: none.</param>
public sealed record GeometryFigure(
    IReadOnlyList<GeometryPoint> Points, IReadOnlyList<GeometrySegment>? Segments = null, IReadOnlyList<GeometryAngle>? Angles = null, IReadOnlyList<GeometryCircle>? Circles = null) : Figure
{
    public bool Equals(GeometryFigure? other) =>
        other is not null
        && Points.SequenceEqual(other.Points)
        && (Segments ?? []).SequenceEqual(other.Segments ?? [])
        && (Angles ?? []).SequenceEqual(other.Angles ?? [])
        && (Circles ?? []).SequenceEqual(other.Circles ?? []);

    public override int GetHashCode() => HashCode.Combine(Points.Count, Segments?.Count, Angles?.Count, Circles?.Count);
}

/// <param name="Name">A letter, perhaps with a stroke or an index (<c>A'</c>, <c>A_1</c>).</param>
/// <param name="IsNamed">Whether the letter is printed.</param>
/// <param name="HasDot">Whether it is a dot on paper.</param>
public sealed record GeometryPoint(string Name, string X, string Y, bool IsNamed = true, bool HasDot = false);

/// <param name="Ticks">0–3 strokes: segments with as many are equal.</param>
/// <param name="Label">Printed beside its middle: «5 см», «x»; null: none.</param>
/// <param name="BeyondFrom">How far the line goes on beyond its first end, as a share of its length, 0–2; null: it ends there.</param>
/// <param name="BeyondTo">The same for its second end: a ray has one, a line has both.</param>
public sealed record GeometrySegment(string From, string To, bool IsDashed = false, int Ticks = 0, string? Label = null, string? BeyondFrom = null, string? BeyondTo = null);

/// <summary>The angle at <paramref name="Vertex"/> between the rays to two other points, less than 180°.</summary>
/// <param name="Arcs">0: a right angle's square; 1–3 arcs: angles with as many are equal.</param>
/// <param name="Label">«30°», «α», «x»; null: none.</param>
public sealed record GeometryAngle(string From, string Vertex, string To, int Arcs = 1, string? Label = null);

/// <param name="Radius">In units of the plane, above 0.</param>
public sealed record GeometryCircle(string Centre, string Radius, bool IsDashed = false);
