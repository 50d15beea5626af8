using System.Text.Json.Serialization;

namespace TeacherBot.Domain.Worksheets;

/// <summary>A number line (числовой луч, координатная прямая).</summary>
/// <param name="From">The leftmost tick.</param>
/// <param name="To">The rightmost tick, greater.</param>
/// <param name="Step">Between ticks; 1–40 steps lead from one end to the other exactly.</param>
/// <param name="Points">Marked and named over the line.</param>
/// <param name="Labels">The values written under the line, each at its place whether or not there is a tick.</param>
/// <param name="Spans">Hatched intervals, such as the solutions of an inequality; null: none.</param>
public sealed record NumberLine(
    string From, string To, string Step, IReadOnlyList<LinePoint> Points, IReadOnlyList<string> Labels, IReadOnlyList<LineSpan>? Spans = null) : Figure
{
    public bool Equals(NumberLine? other) =>
        other is not null
        && (From, To, Step) == (other.From, other.To, other.Step)
        && Points.SequenceEqual(other.Points)
        && Labels.SequenceEqual(other.Labels)
        && (Spans ?? []).SequenceEqual(other.Spans ?? []);

    public override int GetHashCode() => HashCode.Combine(From, To, Step, Points.Count, Labels.Count);
}

/// <param name="Name">A letter; empty for a dot without a name.</param>
public sealed record LinePoint(string Name, string At);

/// <summary>An interval; its ends are printed as filled or hollow dots.</summary>
/// <param name="From">null: without end to the left.</param>
/// <param name="To">null: without end to the right.</param>
public sealed record LineSpan(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? To,
    bool FromClosed,
    bool ToClosed);

/// <summary>A coordinate plane with a grid of units, at most 24 wide and 20 high, the origin inside or on its edge.</summary>
/// <param name="Segments">Straight pieces between points; null: none.</param>
public sealed record CoordinatePlane(
    int XFrom, int XTo, int YFrom, int YTo, IReadOnlyList<PlanePoint> Points, IReadOnlyList<PlaneGraph> Graphs, IReadOnlyList<PlaneSegment>? Segments = null) : Figure
{
    public bool Equals(CoordinatePlane? other) =>
        other is not null
        && (XFrom, XTo, YFrom, YTo) == (other.XFrom, other.XTo, other.YFrom, other.YTo)
        && Points.SequenceEqual(other.Points)
        && Graphs.SequenceEqual(other.Graphs)
        && (Segments ?? []).SequenceEqual(other.Segments ?? []);

    public override int GetHashCode() => HashCode.Combine(XFrom, XTo, YFrom, YTo, Points.Count, Graphs.Count);
}

/// <param name="Name">A letter; empty for a dot without a name.</param>
public sealed record PlanePoint(string Name, string X, string Y);

/// <summary>The graph of y = formula, drawn where the formula has a value inside the plane.</summary>
/// <param name="Formula">Plain notation in <c>x</c>, without <c>y=</c>.</param>
/// <param name="From">The least x that is drawn; null: to the edge.</param>
/// <param name="To">The greatest x that is drawn; null: to the edge.</param>
public sealed record PlaneGraph(string Formula, string? From = null, string? To = null);

public sealed record PlaneSegment(string FromX, string FromY, string ToX, string ToY);
