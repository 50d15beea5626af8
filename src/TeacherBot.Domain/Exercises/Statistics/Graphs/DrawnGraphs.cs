using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Graphs;

/// <summary>Graphs with places for their vertices, and what one may ask of them; edges are counted on the drawing itself.</summary>
static class DrawnGraphs
{
    static readonly string[] Names = ["A", "B", "C", "D", "E", "F", "G", "H"];

    /// <summary>Corners of a stretched ring for so many vertices; no three lie on a line.</summary>
    static readonly Dictionary<int, (int X, int Y)[]> Rings = new()
    {
        [4] = [(0, 0), (12, 1), (13, 9), (1, 10)],
        [5] = [(8, 0), (16, 4), (13, 10), (3, 10), (0, 4)],
        [6] = [(4, 0), (12, 0), (17, 5), (12, 10), (4, 10), (0, 5)],
        [7] = [(8, 0), (15, 2), (17, 7), (12, 10), (4, 10), (0, 7), (1, 2)],
    };

    /// <summary>A connected graph without a direction.</summary>
    public static GraphFigure Connected(SheetRandom random, int vertices, int edges)
    {
        var places = Rings[vertices];
        var all = Pairs(vertices);
        var taken = random.Until(r => r.Shuffled(all).Take(edges).ToArray(), chosen => IsConnected(vertices, chosen));
        return new([.. places.Select((place, i) => new GraphVertex(Names[i], place.X, place.Y))], [.. taken.Order().Select(pair => new GraphEdge(Names[pair.First], Names[pair.Second]))]);
    }

    /// <summary>A tree whose root stands above; every vertex but the leaves of the last row has children.</summary>
    /// <param name="leaves">How many leaves hang on every child.</param>
    public static GraphFigure Tree(IReadOnlyList<int> leaves)
    {
        var vertices = new List<GraphVertex>();
        var edges = new List<GraphEdge>();
        var (name, column) = (0, 0);
        var root = Next();
        var middles = new List<int>();
        foreach (var count in leaves)
        {
            var (child, from) = (Next(), column);
            for (var i = 0; i < Math.Max(1, count); i++, column += 3)
            {
                if (count > 0)
                {
                    var leaf = Next();
                    vertices.Add(new GraphVertex(leaf, column, 10));
                    edges.Add(new GraphEdge(child, leaf));
                }
            }

            var middle = (from + column - 3) / 2;
            middles.Add(middle);
            vertices.Add(new GraphVertex(child, middle, 5));
            edges.Add(new GraphEdge(root, child));
        }

        vertices.Add(new GraphVertex(root, (middles[0] + middles[^1]) / 2, 0));
        return new([.. vertices.OrderBy(vertex => vertex.Name, StringComparer.Ordinal)], edges);

        string Next() => $"{(char)('A' + name++)}";
    }

    /// <summary>Arrows that lead from left to right only.</summary>
    public static GraphFigure Directed(SheetRandom random, int vertices, int arrows)
    {
        (int X, int Y)[] places = vertices switch
        {
            4 => [(0, 5), (7, 0), (8, 10), (16, 5)],
            5 => [(0, 5), (6, 0), (7, 10), (13, 3), (20, 6)],
            _ => [(0, 5), (5, 0), (6, 10), (13, 0), (14, 9), (20, 5)],
        };
        var taken = random.Until(
            r => r.Shuffled(Pairs(vertices)).Take(arrows).ToArray(),
            chosen => Enumerable.Range(0, vertices - 1).All(from => chosen.Any(pair => pair.First == from)) && Enumerable.Range(1, vertices - 1).All(to => chosen.Any(pair => pair.Second == to)));
        return new([.. places.Select((place, i) => new GraphVertex(Names[i], place.X, place.Y))], [.. taken.Order().Select(pair => new GraphEdge(Names[pair.First], Names[pair.Second]))], Directed: true);
    }

    public static int Degree(GraphFigure graph, string vertex) => graph.Vertices.Any(one => one.Name == vertex)
        ? graph.Edges.Count(edge => edge.From == vertex || edge.To == vertex)
        : throw new EvaluationException("There is no such vertex.");

    public static IReadOnlyList<int> Degrees(GraphFigure graph) => [.. graph.Vertices.Select(vertex => Degree(graph, vertex.Name))];

    /// <summary>Whether a graph can have these degrees: the greatest one is joined to the next greatest, again and again (Havel and Hakimi).</summary>
    public static bool AreDegrees(IReadOnlyList<int> degrees)
    {
        var left = degrees.OrderDescending().ToArray();
        while (left.Length > 0 && left[0] > 0)
        {
            var (greatest, rest) = (left[0], left[1..]);
            if (greatest > rest.Length || rest.Take(greatest).Any(degree => degree == 0))
            {
                return false;
            }

            left = [.. rest.Select((degree, i) => i < greatest ? degree - 1 : degree).OrderDescending()];
        }

        return true;
    }

    /// <summary>Every way along the arrows, one after another.</summary>
    public static int Ways(GraphFigure graph, string from, string to) => from == to
        ? 1
        : graph.Edges.Where(edge => edge.From == from).Sum(edge => Ways(graph, edge.To, to));

    /// <summary>The ways to a place are the ways to all places before it, added from the end back.</summary>
    public static string WaysAdded(GraphFigure graph, string from, string to) => from == to
        ? "1"
        : graph.Edges.Where(edge => edge.To == to).Select(edge => WaysAdded(graph, from, edge.From)).ToArray() is { Length: > 0 } before ? $"({string.Join('+', before)})" : "0";

    /// <summary>The least number of edges from one vertex to another; wave after wave.</summary>
    public static int Distance(GraphFigure graph, string from, string to)
    {
        var (reached, steps) = (new HashSet<string>(StringComparer.Ordinal) { from }, 0);
        while (!reached.Contains(to))
        {
            var wave = graph.Edges.SelectMany(edge => new[] { (edge.From, edge.To), (From: edge.To, To: edge.From) }).Where(edge => reached.Contains(edge.From) && !reached.Contains(edge.To)).Select(edge => edge.To).ToArray();
            if (wave.Length == 0)
            {
                throw new EvaluationException("There is no way.");
            }

            reached.UnionWith(wave);
            steps++;
        }

        return steps;
    }

    static (int First, int Second)[] Pairs(int vertices) => [.. Enumerable.Range(0, vertices).SelectMany(first => Enumerable.Range(first + 1, vertices - first - 1).Select(second => (first, second)))];

    static bool IsConnected(int vertices, (int First, int Second)[] edges)
    {
        var reached = new HashSet<int> { 0 };
        for (var i = 0; i < vertices; i++)
        {
            foreach (var (first, second) in edges)
            {
                if (reached.Contains(first) || reached.Contains(second))
                {
                    reached.UnionWith([first, second]);
                }
            }
        }

        return reached.Count == vertices;
    }
}
