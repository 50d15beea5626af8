using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Graphs;

/// <summary>Trees on drawings: leaves, the way between two vertices, vertices of a degree.</summary>
sealed class TreesOnDrawings() : PosedExercise(
    "algebra-8-trees-on-drawings", [Leaves(2, 2), Way(2, 2)], [Leaves(3, 3), Way(3, 3), Degrees(3)], [Leaves(3, 4), Way(3, 4), Degrees(4)])
{
    static readonly Asked<Rational> LeafCount = new(
        "Сколько висячих вершин у дерева на рисунке?",
        new NumberAnswer(),
        read => DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Count(degree => degree == 1),
        (read, answer) => new ValueCheck(GraphQuestions.Ones(DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Count(degree => degree == 1)), $"{answer}"));

    static readonly Asked<Rational> WayLength = new(
        "Сколько рёбер в пути между вершинами ${v|A|B|C|D|E|F|G|H|I|J|K|L}$ и ${w|A|B|C|D|E|F|G|H|I|J|K|L}$ дерева на рисунке?",
        new NumberAnswer(),
        read => DrawnGraphs.Distance(read.Drawing<GraphFigure>(), read.Word("v"), read.Word("w")),
        (read, answer) => new ValueCheck(GraphQuestions.Ones(DrawnGraphs.Distance(read.Drawing<GraphFigure>(), read.Word("v"), read.Word("w"))), $"{answer}"));

    static readonly Asked<Rational> OfDegree = new(
        "Сколько вершин дерева на рисунке имеют степень {k}?",
        new NumberAnswer(),
        read => DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Count(degree => degree == read.Count("k")),
        (read, answer) => new ValueCheck(GraphQuestions.Ones(DrawnGraphs.Degrees(read.Drawing<GraphFigure>()).Count(degree => degree == read.Count("k"))), $"{answer}"));

    static IPosed Leaves(int children, int most) => new Posed<Rational>(
        LeafCount,
        (asked, setting, random) =>
        {
            var graph = Drawn(random, children, most);
            var count = DrawnGraphs.Degrees(graph).Count(degree => degree == 1);
            return asked.Pose(setting, new() { Figure = graph }, count, [("посчитаны все вершины", graph.Vertices.Count), ("посчитаны рёбра", graph.Edges.Count), ("пропущена висячая вершина", count - 1), ("посчитан и корень", count + 1)], $"Из висячей вершины выходит одно ребро: {string.Join(", ", graph.Vertices.Where(vertex => DrawnGraphs.Degree(graph, vertex.Name) == 1).Select(vertex => $"${vertex.Name}$"))}.");
        },
        alone: false);

    static IPosed Way(int children, int most) => new Posed<Rational>(
        WayLength,
        (asked, setting, random) =>
        {
            var graph = Drawn(random, children, most);
            var (from, to) = random.Until(r => (From: r.Pick(graph.Vertices).Name, To: r.Pick(graph.Vertices).Name), pair => pair.From != pair.To && DrawnGraphs.Distance(graph, pair.From, pair.To) >= 2);
            var length = DrawnGraphs.Distance(graph, from, to);
            var filling = new Filling { Figure = graph };
            (filling["v"], filling["w"]) = (from, to);
            return asked.Pose(setting, filling, length, [("посчитаны вершины", length + 1), ("пропущено ребро", length - 1), ("посчитаны все рёбра", graph.Edges.Count), ("лишние рёбра", length + 2)], $"Единственный путь: {string.Join(" — ", GraphQuestions.Path(graph, from, to).Select(vertex => $"${vertex}$"))}.");
        },
        alone: false);

    static IPosed Degrees(int most) => new Posed<Rational>(
        OfDegree,
        (asked, setting, random) =>
        {
            var graph = Drawn(random, 3, most);
            var degree = random.Pick([.. DrawnGraphs.Degrees(graph).Where(one => one > 1)]);
            var count = DrawnGraphs.Degrees(graph).Count(one => one == degree);
            var filling = new Filling { Figure = graph };
            filling["k"] = degree;
            return asked.Pose(setting, filling, count, [("записана степень", degree), ("посчитаны висячие вершины", DrawnGraphs.Degrees(graph).Count(one => one == 1)), ("лишняя вершина", count + 1), ("лишние вершины", count + 2)], $"Степени вершин: {string.Join("; ", graph.Vertices.Select(vertex => $"${vertex.Name}$ — {DrawnGraphs.Degree(graph, vertex.Name)}"))}.");
        },
        alone: false);

    /// <summary>At most twelve vertices, at most eight leaves in a row.</summary>
    static GraphFigure Drawn(SheetRandom random, int children, int most) =>
        DrawnGraphs.Tree(random.Until(r => Enumerable.Range(0, r.Next(2, children)).Select(_ => r.Next(0, most)).ToArray(), leaves => leaves.Sum() >= 3 && leaves.Sum() + leaves.Length <= 10 && leaves.Sum(count => Math.Max(1, count)) <= 8));
}

/// <summary>Vertices and edges of trees.</summary>
sealed class TreeNumbers() : PosedExercise("algebra-8-tree-numbers", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания деревьев и графов и то, что о них спрашивают.";

    static readonly NumberQuestion Edges = NumberQuestion.Count(
        "В дереве {n:вершина|вершины|вершин}. Сколько в нём рёбер?",
        "n-1",
        read => Grown(read.Count("n")),
        "Если в дереве {n:вершина|вершины|вершин}, то число рёбер равно {x}",
        "дерево, {n:вершина|вершины|вершин}; сколько рёбер",
        Matching);

    static readonly NumberQuestion Vertices = NumberQuestion.Count(
        "В дереве {m:ребро|ребра|рёбер}. Сколько в нём вершин?",
        "m+1",
        read => Enumerable.Range(1, 10_000).First(vertices => Grown(vertices) == read.Count("m")),
        "Если в дереве {m:ребро|ребра|рёбер}, то число вершин равно {x}",
        "дерево, {m:ребро|ребра|рёбер}; сколько вершин",
        Matching);

    static readonly NumberQuestion Cut = NumberQuestion.Count(
        "В связном графе {n:вершина|вершины|вершин} и {m:ребро|ребра|рёбер}. Сколько рёбер нужно удалить, чтобы осталось дерево?",
        "m-(n-1)",
        read => read.Count("m") - Grown(read.Count("n")) is var left && left.Sign >= 0 ? left : throw new EvaluationException("The graph is not connected."),
        "Если в связном графе {n:вершина|вершины|вершин} и {m:ребро|ребра|рёбер}, то до дерева нужно удалить рёбер: {x}",
        "связный граф: {n:вершина|вершины|вершин}, {m:ребро|ребра|рёбер}; сколько рёбер удалить до дерева",
        Matching,
        "В дереве рёбер $[n]-1=[#n-1]$; $[m]-[#n-1]=[#m-n+1]$.");

    static readonly NumberQuestion Forest = NumberQuestion.Count(
        "Граф состоит из {k:дерева|деревьев|деревьев}, всего в них {n:вершина|вершины|вершин}. Сколько рёбер в этом графе?",
        "n-k",
        read => read.Count("k") <= read.Count("n") ? Enumerable.Range(0, read.Count("n")).Count(vertex => vertex >= read.Count("k")) : throw new EvaluationException("There are not so many trees."),
        "Если граф состоит из {k:дерева|деревьев|деревьев}, в которых всего {n:вершина|вершины|вершин}, то число рёбер равно {x}",
        "{k:дерево|дерева|деревьев}, всего {n:вершина|вершины|вершин}; сколько рёбер",
        Matching,
        "В каждом дереве рёбер на одно меньше, чем вершин: $[n]-[k]=[#n-k]$.");

    static readonly NumberQuestion Net = NumberQuestion.Count(
        "Волейбольную сетку из {a} на {b} узлов можно разрезать по верёвочкам между соседними узлами так, чтобы она не распалась. Какое наибольшее число верёвочек можно разрезать?",
        "a*(b-1)+b*(a-1)-(a*b-1)",
        read => Loops(read.Count("a"), read.Count("b")),
        "В сетке из {a} на {b} узлов наибольшее число верёвочек, которые можно разрезать, чтобы сетка не распалась, равно {x}",
        "сетка из {a} на {b} узлов; сколько верёвочек можно разрезать",
        Matching,
        "Верёвочек $[a*(b-1)]+[b*(a-1)]=[#a*(b-1)+b*(a-1)]$, в дереве их $[a*b]-1=[#a*b-1]$; $[#a*(b-1)+b*(a-1)]-[#a*b-1]=[#(a-1)*(b-1)]$.");

    static readonly IPosed[] Easy =
    [
        Edges.With("n=5..60", "", ("взято число вершин", "n"), ("лишнее ребро", "n+1"), ("вычтено два", "n-2")),
        Vertices.With("m=5..60", "", ("взято число рёбер", "m"), ("вычтена единица", "m-1"), ("прибавлено два", "m+2")),
    ];

    static readonly IPosed[] Medium =
    [
        Cut.With("n=6..20 m=8..40", "m>n+1;m<n*2", ("взята разность", "m-n"), ("вычтена единица", "m-n-1"), ("взято число рёбер дерева", "n-1")),
        Edges.With("n=61..250", "", ("взято число вершин", "n"), ("лишнее ребро", "n+1"), ("вычтено два", "n-2")),
    ];

    static readonly IPosed[] Hard =
    [
        Forest.With("k=2..7 n=15..60", "n>4*k", ("взято одно дерево", "n-1"), ("прибавлено число деревьев", "n+k"), ("вычтена лишняя единица", "n-k-1"), ("взято число вершин", "n")),
        Cut.With("n=20..60 m=30..140", "m>n+3;m<n*3", ("взята разность", "m-n"), ("вычтена единица", "m-n-1"), ("взято число рёбер дерева", "n-1")),
        Net.With("a=4..12 b=5..16", "a<b", ("взято число верёвочек", "a*(b-1)+b*(a-1)"), ("взято число узлов", "a*b"), ("взято произведение с одной единицей", "(a-1)*b"), ("ошибка на единицу", "(a-1)*(b-1)+1")),
    ];

    /// <summary>A tree grows vertex by vertex, each with one edge.</summary>
    static Rational Grown(int vertices)
    {
        if (vertices is < 1 or > 10_000)
        {
            throw new EvaluationException("There is no such tree.");
        }

        var (grown, edges) = (1, 0);
        for (; grown < vertices; grown++)
        {
            edges++;
        }

        return edges;
    }

    /// <summary>Ropes are cut as long as their ends hang together by others: as many as there are meshes.</summary>
    static Rational Loops(int rows, int columns)
    {
        if (rows is < 2 or > 40 || columns is < 2 or > 40)
        {
            throw new EvaluationException("There is no such net.");
        }

        var part = Enumerable.Range(0, rows * columns).ToArray();
        var loops = 0;
        for (var knot = 0; knot < rows * columns; knot++)
        {
            foreach (var next in new[] { knot % columns < columns - 1 ? knot + 1 : -1, knot + columns < rows * columns ? knot + columns : -1 }.Where(next => next >= 0))
            {
                var (first, second) = (part[knot], part[next]);
                if (first == second)
                {
                    loops++;
                    continue;
                }

                for (var i = 0; i < part.Length; i++)
                {
                    part[i] = part[i] == second ? first : part[i];
                }
            }
        }

        return loops;
    }
}
