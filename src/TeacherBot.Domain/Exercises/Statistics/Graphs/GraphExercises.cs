using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Graphs;

/// <summary>Graphs on drawings. Easy: degrees and edges; medium: odd vertices, ways; hard: longer ways along arrows.</summary>
sealed class GraphsOnDrawings() : PosedExercise(
    "algebra-7-graphs-on-drawings",
    [GraphQuestions.OfVertex(5, 6), GraphQuestions.OfEdges(5, 6), GraphQuestions.OfWays(4, 5), GraphQuestions.OfEdges(4, 5)],
    [GraphQuestions.OfOdd(5, 7), GraphQuestions.OfSum(6, 8), GraphQuestions.OfWays(5, 7), GraphQuestions.OfDistance(6, 7), GraphQuestions.OfDegrees(6, 8)],
    [GraphQuestions.OfWays(6, 10), GraphQuestions.OfMissing(7, 11), GraphQuestions.OfDistance(7, 8), GraphQuestions.OfOdd(7, 10), GraphQuestions.OfWays(6, 11)]);

/// <summary>Degrees and edges by their numbers.</summary>
sealed class GraphNumbers() : PosedExercise("algebra-7-graph-numbers", Easy, Medium, Hard)
{
    const string Matching = "Соотнесите описания графов и то, что о них спрашивают.";

    static readonly NumberQuestion Regular = NumberQuestion.Count(
        "В графе {n:вершина|вершины|вершин}, степень каждой из них равна {k}. Сколько рёбер в этом графе?",
        "n*k/2",
        read => Circulant(read.Count("n"), read.Count("k")),
        "Если в графе {n:вершина|вершины|вершин} и степень каждой равна {k}, то число рёбер равно {x}",
        "вершин {n}, степень каждой {k}; сколько рёбер",
        Matching,
        "Каждое ребро посчитано в двух степенях: $[n] \\cdot [k]:2=[#n*k/2]$.");

    static readonly NumberQuestion Sum = NumberQuestion.Count(
        "В графе {m:ребро|ребра|рёбер}. Найдите сумму степеней всех его вершин.",
        "2*m",
        read => Enumerable.Range(0, read.Count("m")).Sum(_ => 2),
        "Если в графе {m:ребро|ребра|рёбер}, то сумма степеней всех вершин равна {x}",
        "рёбер {m}; сумма степеней вершин",
        Matching);

    static readonly NumberQuestion BySum = NumberQuestion.Count(
        "Сумма степеней всех вершин графа равна {s}. Сколько рёбер в этом графе?",
        "s/2",
        read => LinearEquation.Root(Plain.ParseStatement($"2*x={read.Count("s")}")) ?? throw new EvaluationException("There is no such graph."),
        "Если сумма степеней всех вершин графа равна {s}, то число рёбер равно {x}",
        "сумма степеней {s}; сколько рёбер",
        Matching);

    static readonly NumberQuestion Phones = NumberQuestion.Count(
        "В посёлке {n:телефон|телефона|телефонов}, каждый соединён проводами ровно с {k} другими. Сколько проводов проложено в посёлке?",
        "n*k/2",
        read => Circulant(read.Count("n"), read.Count("k")),
        "Если в посёлке {n:телефон|телефона|телефонов} и каждый соединён проводами ровно с {k} другими, то число проводов равно {x}",
        "телефонов {n}, каждый соединён с {k} другими; сколько проводов",
        Matching,
        "Каждый провод посчитан у двух телефонов: $[n] \\cdot [k]:2=[#n*k/2]$.");

    static readonly NumberQuestion Complete = NumberQuestion.Count(
        "В шахматном турнире {n:участник|участника|участников}, каждый сыграл с каждым по одной партии. Сколько всего партий сыграно?",
        "n*(n-1)/2",
        read => Counting.ListCombinations([.. Enumerable.Range(0, read.Count("n"))], 2).Count(),
        "Если в турнире {n:участник|участника|участников} и каждый сыграл с каждым по одной партии, то число партий равно {x}",
        "турнир, {n:участник|участника|участников}, каждый с каждым; сколько партий",
        Matching,
        "Граф турнира: степень каждой вершины $[n]-1=[#n-1]$; $[n] \\cdot [#n-1]:2=[#n*(n-1)/2]$.");

    static readonly NumberQuestion Degrees = NumberQuestion.Count(
        "В графе {a:вершина|вершины|вершин} степени {p} и {b:вершина|вершины|вершин} степени {q}, других вершин нет. Сколько рёбер в этом графе?",
        "(a*p+b*q)/2",
        read => LinearEquation.Root(Plain.ParseStatement($"2*x-{read.Count("a") * read.Count("p")}={read.Count("b") * read.Count("q")}")) is { IsInteger: true } whole ? whole : throw new EvaluationException("There is no such graph."),
        "Если в графе {a:вершина|вершины|вершин} степени {p} и {b:вершина|вершины|вершин} степени {q}, а других нет, то число рёбер равно {x}",
        "вершины: {a} степени {p} и {b} степени {q}; сколько рёбер",
        Matching,
        "$([a] \\cdot [p]+[b] \\cdot [q]):2=[#(a*p+b*q)/2]$.");

    static readonly NamedSlip[] OfRegular = [("каждое ребро посчитано дважды", "n*k"), ("числа сложены", "n+k"), ("взята разность", "n-k")];

    static readonly IPosed[] Easy =
    [
        Sum.With("m=4..30", "", ("сумма равна числу рёбер", "m"), ("число рёбер разделено на два", "m/2"), ("пропущена вершина", "2*m-1")),
        BySum.With("s=8..60/2", "", ("сумма принята за число рёбер", "s"), ("сумма удвоена", "2*s"), ("ошибка в счёте на единицу", "s/2-1")),
        Regular.With("n=4..10 k=2..3", "(n*k) mod 2=0;n>k+1", OfRegular),
    ];

    static readonly IPosed[] Medium =
    [
        Regular.With("n=6..20 k=3..5", "(n*k) mod 2=0;n>k+1", OfRegular),
        Phones.With("n=8..30 k=3..7", "(n*k) mod 2=0;n>k+2", OfRegular),
        Complete.With("n=5..20", "", ("каждая партия посчитана дважды", "n*(n-1)"), ("число возведено в квадрат", "n^2"), ("взято число участников без одного", "n-1")),
    ];

    static readonly IPosed[] Hard =
    [
        Degrees.With("a=2..8 b=2..9 p=2..5 q=3..7", "p<q;(a*p+b*q) mod 2=0;a+b>q+1", ("каждое ребро посчитано дважды", "a*p+b*q"), ("взята одна группа", "b*q/2"), ("перемножены суммы", "(a+b)*(p+q)/2"), ("сложены вершины и степени", "a+b+p+q")),
        Complete.With("n=13..30", "abs(n-21)>0", ("каждая партия посчитана дважды", "n*(n-1)"), ("число возведено в квадрат", "n^2"), ("лишний участник", "n*(n+1)/2")),
        Phones.With("n=20..60 k=5..15", "(n*k) mod 2=0;n>2*k", OfRegular),
    ];

    /// <summary>Vertices on a ring, each joined to its nearest ones (and to the opposite one); the edges are listed.</summary>
    static Rational Circulant(int vertices, int degree)
    {
        if (degree < 0 || degree >= vertices || vertices > 1000 || (degree % 2 == 1 && vertices % 2 == 1))
        {
            throw new EvaluationException("There is no such graph.");
        }

        var edges = new HashSet<(int, int)>();
        for (var vertex = 0; vertex < vertices; vertex++)
        {
            foreach (var step in Enumerable.Range(1, degree / 2).Concat(degree % 2 == 1 ? [vertices / 2] : []))
            {
                var other = (vertex + step) % vertices;
                edges.Add((Math.Min(vertex, other), Math.Max(vertex, other)));
            }
        }

        return edges.Count;
    }
}

/// <summary>Degrees that a graph can have, and those of graphs that can be drawn in one stroke.</summary>
sealed class DegreeRows() : PosedExercise("algebra-7-degree-rows", [new Rows(Possible, 4)], [new Rows(Possible, 5), new Rows(OneStroke, 5)], [new Rows(OneStroke, 6), new Rows(Possible, 6)])
{
    static readonly Selection Possible = new(
        "Выберите набор чисел, который может быть набором степеней всех вершин графа.",
        "Выберите все наборы чисел, каждый из которых может быть набором степеней всех вершин графа.",
        (_, item) => DrawnGraphs.AreDegrees(Numbers(item)),
        (_, item) => new StatementCheck($"({string.Join('+', Numbers(item))}) mod 2=0"));

    static readonly Selection OneStroke = new(
        "Даны степени вершин связных графов. Выберите граф, который можно обвести, не отрывая карандаша и не проходя по ребру дважды.",
        "Даны степени вершин связных графов. Выберите все графы, которые можно обвести, не отрывая карандаша и не проходя по ребру дважды.",
        (_, item) => DrawnGraphs.AreDegrees(Numbers(item)) ? Numbers(item).Count(degree => degree % 2 == 1) <= 2 : throw new EvaluationException("No graph has such degrees."),
        (_, item) => new StatementCheck($"{string.Join('+', Numbers(item).Select(degree => $"({degree} mod 2)"))}<=2"));

    static int[] Numbers(PrintedItem item) => [.. item.Text.Split("; ").Select(number => int.TryParse(number, out var degree) && degree > 0 ? degree : throw new EvaluationException("No degrees."))];

    /// <summary>Rows with and without the property.</summary>
    sealed class Rows(Selection selection, int length) : IPosed
    {
        public IReadOnlyList<TaskType> Types => Chosen.Types;

        public Problem Draw(Setting setting, SheetRandom random)
        {
            var one = selection == OneStroke;
            var (right, wrong) = (new HashSet<string>(), new HashSet<string>());
            for (var i = 0; (right.Count < 4 || wrong.Count < 4) && i < 2000; i++)
            {
                var row = Enumerable.Range(0, length).Select(_ => random.Next(one ? 2 : 1, length - 1)).ToArray();
                var isEven = row.Sum() % 2 == 0;
                if (isEven ? DrawnGraphs.AreDegrees(row) : !one)
                {
                    var fits = one ? row.Count(degree => degree % 2 == 1) <= 2 : isEven;
                    (fits ? right : wrong).Add(string.Join("; ", row));
                }
            }

            return Chosen.Of(selection, new(), [.. right.Take(5)], [.. wrong.Take(5)], one ? "Вершин нечётной степени должно быть не больше двух." : "Сумма степеней всех вершин графа чётна.");
        }
    }
}
