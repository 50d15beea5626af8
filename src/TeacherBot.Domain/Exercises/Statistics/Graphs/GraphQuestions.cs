using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Graphs;

/// <summary>Questions about a graph that is drawn.</summary>
static class GraphQuestions
{
    const string Vertex = "{v|A|B|C|D|E|F|G}";

    public static readonly Asked<Rational> Degree = Asks(
        $"Найдите степень вершины ${Vertex}$ графа.", read => DrawnGraphs.Degree(read.Drawing<GraphFigure>(), read.Word("v")), read => Ones(DrawnGraphs.Degree(read.Drawing<GraphFigure>(), read.Word("v"))));

    public static readonly Asked<Rational> Edges = Asks(
        "Сколько рёбер у графа на рисунке?", read => (Rational)DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Sum() / 2, read => $"({Added(read.Drawing<GraphFigure>())})/2");

    public static readonly Asked<Rational> Sum = Asks(
        "Найдите сумму степеней всех вершин графа на рисунке.", read => read.Drawing<GraphFigure>().Vertices.Sum(vertex => DrawnGraphs.Degree(read.Drawing<GraphFigure>(), vertex.Name)), read => Added(read.Drawing<GraphFigure>()));

    public static readonly Asked<Rational> Odd = Asks(
        "Сколько вершин нечётной степени у графа на рисунке?", read => DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Count(degree => degree % 2 == 1), read => string.Join('+', DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Select(degree => $"({degree} mod 2)")));

    public static readonly Asked<Rational> OfDegree = Asks(
        "Сколько вершин степени {k} у графа на рисунке?", read => DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Count(degree => degree == read.Count("k")), read => Ones(DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Count(degree => degree == read.Count("k"))));

    public static readonly Asked<Rational> Distance = Asks(
        "Сколько рёбер в самом коротком пути из вершины ${v|A|B|C|D|E|F|G}$ в вершину ${w|A|B|C|D|E|F|G}$?",
        read => DrawnGraphs.Distance(read.Drawing<GraphFigure>(), read.Word("v"), read.Word("w")),
        read => Ones(DrawnGraphs.Distance(read.Drawing<GraphFigure>(), read.Word("v"), read.Word("w"))));

    public static readonly Asked<Rational> Ways = Asks(
        "На рисунке стрелками показаны дороги с односторонним движением. Сколько различных путей ведёт из пункта ${v|A|B|C|D|E|F|G}$ в пункт ${w|A|B|C|D|E|F|G}$?",
        read => read.Drawing<GraphFigure>() is { Directed: true } graph ? DrawnGraphs.Ways(graph, read.Word("v"), read.Word("w")) : throw new EvaluationException("There are no arrows."),
        read => DrawnGraphs.WaysAdded(read.Drawing<GraphFigure>(), read.Word("v"), read.Word("w")));

    public static readonly Asked<Rational> Missing = Asks(
        "Сколько рёбер нужно добавить к графу на рисунке, чтобы каждая вершина была соединена с каждой?",
        read => read.Drawing<GraphFigure>() is var graph ? graph.Vertices.Sum(vertex => graph.Vertices.Count - 1 - DrawnGraphs.Degree(graph, vertex.Name)) / 2 : 0,
        read => $"{read.Drawing<GraphFigure>().Vertices.Count}*({read.Drawing<GraphFigure>().Vertices.Count}-1)/2-({Added(read.Drawing<GraphFigure>())})/2");

    public static IPosed OfVertex(int vertices, int edges) => Drawn(Degree, random => DrawnGraphs.Connected(random, vertices, edges), (graph, filling, random) =>
    {
        var vertex = random.Pick(graph.Vertices).Name;
        filling["v"] = vertex;
        var ends = graph.Edges.Where(edge => edge.From == vertex || edge.To == vertex).Select(edge => edge.From == vertex ? edge.To : edge.From);
        return (DrawnGraphs.Degree(graph, vertex), $"Вершина ${vertex}$ соединена рёбрами с вершинами: {string.Join(", ", ends.Select(end => $"${end}$"))}.");
    });

    public static IPosed OfEdges(int vertices, int edges) => Drawn(Edges, random => DrawnGraphs.Connected(random, vertices, edges), (graph, _, _) => (graph.Edges.Count, $"Степени вершин: {Listed(graph)}; $({Added(graph)}):2={graph.Edges.Count}$."));

    public static IPosed OfSum(int vertices, int edges) => Drawn(Sum, random => DrawnGraphs.Connected(random, vertices, edges), (graph, _, _) => (2 * graph.Edges.Count, $"Сумма степеней вдвое больше числа рёбер: $2 \\cdot {graph.Edges.Count}={2 * graph.Edges.Count}$."));

    public static IPosed OfOdd(int vertices, int edges) => Drawn(Odd, random => random.Until(r => DrawnGraphs.Connected(r, vertices, edges), graph => DrawnGraphs.Degrees(graph).Any(degree => degree % 2 == 1)), (graph, _, _) => (DrawnGraphs.Degrees(graph).Count(degree => degree % 2 == 1), $"Степени вершин: {Listed(graph)}."));

    public static IPosed OfDegrees(int vertices, int edges) => Drawn(OfDegree, random => DrawnGraphs.Connected(random, vertices, edges), (graph, filling, random) =>
    {
        var degree = random.Pick([.. DrawnGraphs.Degrees(graph)]);
        filling["k"] = degree;
        return (DrawnGraphs.Degrees(graph).Count(other => other == degree), $"Степени вершин: {Listed(graph)}.");
    });

    public static IPosed OfMissing(int vertices, int edges) => Drawn(
        Missing, random => DrawnGraphs.Connected(random, vertices, edges), (graph, _, _) => ((vertices * (vertices - 1) / 2) - edges, $"Всего пар вершин $\\frac{{{vertices} \\cdot {vertices - 1}}}{{2}}={vertices * (vertices - 1) / 2}$; ${vertices * (vertices - 1) / 2}-{edges}={(vertices * (vertices - 1) / 2) - edges}$."));

    public static IPosed OfDistance(int vertices, int edges) => Drawn(Distance, random => DrawnGraphs.Connected(random, vertices, edges), (graph, filling, random) =>
    {
        var far = graph.Vertices.SelectMany(from => graph.Vertices.Select(to => (From: from.Name, To: to.Name))).Where(pair => pair.From != pair.To && DrawnGraphs.Distance(graph, pair.From, pair.To) >= 2).ToArray();
        var (from, to) = far.Length > 0 ? random.Pick(far) : (graph.Edges[0].From, graph.Edges[0].To);
        (filling["v"], filling["w"]) = (from, to);
        return (DrawnGraphs.Distance(graph, from, to), $"Один из самых коротких путей: {string.Join(" — ", Path(graph, from, to).Select(vertex => $"${vertex}$"))}.");
    });

    public static IPosed OfWays(int vertices, int arrows) => Drawn(Ways, random => random.Until(r => DrawnGraphs.Directed(r, vertices, arrows), graph => DrawnGraphs.Ways(graph, "A", graph.Vertices[^1].Name) >= 2), (graph, filling, _) =>
    {
        var last = graph.Vertices[^1].Name;
        (filling["v"], filling["w"]) = ("A", last);
        return (DrawnGraphs.Ways(graph, "A", last), $"Число путей до каждого пункта — сумма чисел путей до тех, откуда в него ведут стрелки: {string.Join("; ", graph.Vertices.Select(vertex => $"${vertex.Name}$ — {DrawnGraphs.Ways(graph, "A", vertex.Name)}"))}.");
    });

    static Asked<Rational> Asks(string question, Func<Filling, Rational> solve, Func<Filling, string> calculation) => new(question, new NumberAnswer(), solve, (read, answer) => new ValueCheck(calculation(read), $"{answer}"));

    /// <summary>One after another, as one counts on the drawing.</summary>
    public static string Ones(int count) => count > 0 ? string.Join('+', Enumerable.Repeat(1, count)) : "0";

    static Posed<Rational> Drawn(Asked<Rational> asked, Func<SheetRandom, GraphFigure> graphs, Func<GraphFigure, Filling, SheetRandom, (int Answer, string Solution)> ask) => new(
        asked,
        (_, setting, random) =>
        {
            var graph = graphs(random);
            var filling = new Filling { Figure = graph };
            var (answer, solution) = ask(graph, filling, random);
            return asked.Pose(
                setting,
                filling,
                answer,
                [
                    ("взято число вершин", asked == Ways || asked == Distance ? answer + 1 : graph.Vertices.Count),
                    ("взято число рёбер", asked == Ways || asked == Degree ? answer + 2 : graph.Edges.Count),
                    ("пропущено одно ребро", answer - 1),
                    ("лишнее ребро", answer + 1),
                    ("ребро посчитано дважды", answer + 2),
                ],
                solution);
        },
        alone: false);

    static string Listed(GraphFigure graph) => string.Join("; ", graph.Vertices.Select(vertex => $"${vertex.Name}$ — {DrawnGraphs.Degree(graph, vertex.Name)}"));

    static string Added(GraphFigure graph) => string.Join('+', DrawnGraphs.Degrees(graph));

    /// <summary>From the end back, always one step nearer.</summary>
    public static IEnumerable<string> Path(GraphFigure graph, string from, string to)
    {
        var path = new List<string> { from };
        while (path[^1] != to)
        {
            path.Add(graph.Edges.SelectMany(edge => new[] { (edge.From, edge.To), (From: edge.To, To: edge.From) }).First(edge => edge.From == path[^1] && (edge.To == to || DrawnGraphs.Distance(graph, edge.To, to) < DrawnGraphs.Distance(graph, path[^1], to))).To);
        }

        return path;
    }
}
