using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Vertices as named circles, edges as straight lines or arrows between their rims, lengths on the middle of an edge.</summary>
static class GraphDrawing
{
    const int Most = 12;
    const int Widest = 24;
    const int Highest = 10;
    const float RimGap = 0.4f;

    static readonly float Unit = 4.6.Mm();
    static readonly float Radius = 2.9.Mm();

    public static Block Of(GraphFigure graph, float width, Sketch sketch)
    {
        FigureBlock.Need(graph.Vertices.Count is >= 2 and <= Most, $"A graph has 2–{Most} vertices, not {graph.Vertices.Count}.");
        FigureBlock.Need(graph.Vertices.All(vertex => vertex.X is >= 0 and <= Widest && vertex.Y is >= 0 and <= Highest), "A vertex lies outside of the drawing.");
        FigureBlock.Need(graph.Vertices.Select(vertex => vertex.Name).Distinct(StringComparer.Ordinal).Count() == graph.Vertices.Count, "A vertex is at two places.");
        var places = graph.Vertices.ToDictionary(vertex => vertex.Name, vertex => new Spot(vertex.X * Unit, vertex.Y * Unit), StringComparer.Ordinal);
        FigureBlock.Need(graph.Edges.All(edge => edge.From != edge.To && places.ContainsKey(edge.From) && places.ContainsKey(edge.To)), "An edge joins two vertices of the graph.");
        foreach (var edge in graph.Edges)
        {
            Edge(places[edge.From], places[edge.To], edge.Label, graph.Directed, sketch);
        }

        foreach (var vertex in graph.Vertices)
        {
            sketch.Circle(places[vertex.Name], Radius, Sketch.Thin, Tone.White);
            sketch.Label(FigureNames.Tex(vertex.Name), places[vertex.Name], (0, 0), 0);
        }

        return sketch.CutOut(width);
    }

    static void Edge(Spot from, Spot to, string label, bool directed, Sketch sketch)
    {
        var (right, down) = (to.X - from.X, to.Y - from.Y);
        var length = MathF.Sqrt((right * right) + (down * down));
        var rim = (Radius + RimGap) / length;
        var (start, end) = (from.Moved(right * rim, down * rim), to.Moved(-right * rim, -down * rim));
        if (directed)
        {
            sketch.Arrow(start, end);
        }
        else
        {
            sketch.Line(start.X, start.Y, end.X, end.Y);
        }

        if (label.Length > 0)
        {
            sketch.Label(label, new Spot((from.X + to.X) / 2, (from.Y + to.Y) / 2), (0, 0), 0, onBlank: true);
        }
    }
}
