namespace TeacherBot.Domain.Worksheets;

/// <summary>A graph (граф): vertices and the edges that join them.</summary>
/// <param name="Vertices">2–12, each at its place.</param>
/// <param name="Edges">No two vertices are joined twice the same way, none with itself.</param>
/// <param name="Directed">Edges are arrows.</param>
public sealed record GraphFigure(IReadOnlyList<GraphVertex> Vertices, IReadOnlyList<GraphEdge> Edges, bool Directed = false) : Figure
{
    public bool Equals(GraphFigure? other) =>
        other is not null && Directed == other.Directed && Vertices.SequenceEqual(other.Vertices) && Edges.SequenceEqual(other.Edges);

    public override int GetHashCode() => HashCode.Combine(Directed, Vertices.Count, Edges.Count);
}

/// <param name="Name">A letter.</param>
/// <param name="X">From the left, 0–24 half squares of the drawing.</param>
/// <param name="Y">From above, 0–10.</param>
public sealed record GraphVertex(string Name, int X, int Y);

/// <param name="From">The name of a vertex.</param>
/// <param name="To">The name of another one.</param>
/// <param name="Label">A length or a probability beside the edge; empty: none.</param>
public sealed record GraphEdge(string From, string To, string Label = "");

/// <summary>Euler circles (круги Эйлера): two sets that meet inside of a frame, and what stands in the four regions.</summary>
/// <param name="Left">The name of the left set.</param>
/// <param name="Right">The name of the right set.</param>
/// <param name="OnlyLeft">How many things are in the left set alone, or which; empty: nothing is written.</param>
/// <param name="Both">The same for both sets at once.</param>
/// <param name="OnlyRight">The same for the right set alone.</param>
/// <param name="Outside">The same for neither set.</param>
public sealed record EulerCircles(string Left, string Right, string OnlyLeft, string Both, string OnlyRight, string Outside = "") : Figure;
