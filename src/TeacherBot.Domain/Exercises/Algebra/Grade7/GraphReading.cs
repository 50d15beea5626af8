using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>A broken line read as the graph of a function. Easy: values; medium: the greatest and the least value; hard: how often a value is taken.</summary>
public sealed class GraphReading : IExercise
{
    const int Edge = 6;

    static readonly Asked<Rational> Value = new(
        "На рисунке изображён график функции $y=f(x)$. Найдите по графику значение функции при $x={a}$.",
        new NumberAnswer(),
        read => HeightAt(Nodes(read), read.Number("a")),
        (read, answer) => new ValueCheck(Interpolated(Nodes(read), read.Number("a")), $"{answer}"));

    static readonly Asked<Rational> Extreme = new(
        "На рисунке изображён график функции $y=f(x)$. Найдите по графику {w|наибольшее|наименьшее} значение функции.",
        new NumberAnswer(),
        read => Heights(read) is var heights && read.Word("w") == "наибольшее" ? heights.Max() : heights.Min(),
        (read, answer) => new CountCheck($"{read.Word("w")} значение функции с графиком {Drawn(read)}", $"{answer}"));

    static readonly Asked<Rational> Times = new(
        "На рисунке изображён график функции $y=f(x)$. Сколько раз функция принимает значение, равное {a}?",
        new NumberAnswer(),
        read => Count(read),
        (read, answer) => new CountCheck($"число решений уравнения f(x) = {read.Plain("a")} для графика {Drawn(read)}", $"{answer}"));

    public string Id => "algebra-7-graph-reading";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var inner = random.Shuffled(Enumerable.Range(-4, 9)).Take(setting.By(2, 3, 4)).Order().ToArray();
        int[] xs = [-Edge + 1, .. inner, Edge - 1];
        var ys = random.Until(r => xs.Select(_ => r.Next(-4, 5)).ToArray(), IsLively);
        var figure = new CoordinatePlane(-Edge, Edge, -Edge, Edge, [], [], [.. xs.Zip(ys).Zip(xs.Skip(1).Zip(ys.Skip(1)), (from, to) => new PlaneSegment($"{from.First}", $"{from.Second}", $"{to.First}", $"{to.Second}"))]);
        var first = setting.Form % 2 == 0;
        return setting.By(
            () => Valued(setting, random, figure, xs, ys, atNode: first),
            () => first ? Extremes(setting, random, figure, ys) : Valued(setting, random, figure, xs, ys, atNode: false),
            () => first ? Counted(setting, random, figure, xs, ys) : Extremes(setting, random, figure, ys))();
    }

    /// <summary>Up and down, no flat piece, only one highest and one lowest node.</summary>
    static bool IsLively(int[] ys) => ys.Zip(ys.Skip(1)).All(pair => pair.First != pair.Second) && ys.Count(y => y == ys.Max()) == 1 && ys.Count(y => y == ys.Min()) == 1;

    static Problem Valued(Setting setting, SheetRandom random, CoordinatePlane figure, int[] xs, int[] ys, bool atNode)
    {
        Node[] nodes = [.. xs.Zip(ys, (x, y) => new Node(x, y))];
        var places = Enumerable.Range(xs[0], xs[^1] - xs[0] + 1).Where(x => HeightAt(nodes, x) is { IsInteger: true } height && height != x && xs.Contains(x) == atNode).ToArray();
        var x = random.Pick(places.Length > 0 ? places : [.. xs.Where((place, i) => place != ys[i]).DefaultIfEmpty(xs[1])]);
        var y = HeightAt(nodes, x);
        return Value.Pose(
            setting,
            new() { ["a"] = x, Figure = figure },
            y,
            [("значения аргумента и функции переставлены", WhereIs(nodes, x) ?? y + 2), ("взято значение при противоположном $x$", HeightAt(nodes, -x)), ("перепутан знак", -y), ("ошибка на одно деление", y + 1), ("ошибка на одно деление", y - 1)],
            $"Графику принадлежит точка $({x};\\ {Numerals.Tex(y)})$, поэтому $f({x})={Numerals.Tex(y)}$.");
    }

    static Problem Extremes(Setting setting, SheetRandom random, CoordinatePlane figure, int[] ys)
    {
        var greatest = random.Chance(50);
        var y = greatest ? ys.Max() : ys.Min();
        var i = Array.IndexOf(ys, y);
        var x = Plain.Parse(i < ys.Length - 1 ? figure.Segments![i].FromX : figure.Segments![^1].ToX).Value();
        return Extreme.Pose(
            setting,
            new() { ["w"] = greatest ? "наибольшее" : "наименьшее", Figure = figure },
            y,
            [("названо значение аргумента", x), ("перепутаны наибольшее и наименьшее", greatest ? ys.Min() : ys.Max()), ("взято значение на конце графика", ys[^1]), ("взято значение на конце графика", ys[0]), ("ошибка на одно деление", greatest ? y - 1 : y + 1)],
            $"{(greatest ? "Самая высокая" : "Самая низкая")} точка графика — $({Numerals.Tex(x)};\\ {y})$, значение функции в ней равно ${y}$.");
    }

    static Problem Counted(Setting setting, SheetRandom random, CoordinatePlane figure, int[] xs, int[] ys)
    {
        var level = random.Next(Math.Max(-3, ys.Min()), Math.Min(4, ys.Max()));
        Node[] nodes = [.. xs.Zip(ys, (x, y) => new Node(x, y))];
        var count = Crossings(nodes, level);
        return Times.Pose(
            setting,
            new() { ["a"] = level, Figure = figure },
            count,
            [("потеряно одно пересечение", count - 1), ("посчитано лишнее пересечение", count + 1), ("посчитаны вершины ломаной", xs.Length), ("взято само значение", Math.Abs(level) + 2), ("ошибка в счёте на два", count + 2)],
            $"Прямая $y={level}$ имеет с графиком общие точки: их {count}.");
    }

    readonly record struct Node(Rational X, Rational Y);

    static Node[] Nodes(Filling read)
    {
        var segments = read.Drawing<CoordinatePlane>().Segments ?? throw new EvaluationException("There is no graph.");
        Node[] nodes = [.. segments.Select(segment => Read(segment.FromX, segment.FromY)), Read(segments[^1].ToX, segments[^1].ToY)];
        return nodes.Zip(nodes.Skip(1)).All(pair => pair.First.X < pair.Second.X) ? nodes : throw new EvaluationException("It is no graph of a function.");

        static Node Read(string x, string y) => new(Plain.Parse(x).Value(), Plain.Parse(y).Value());
    }

    static Rational HeightAt(Node[] nodes, Rational x)
    {
        var (from, to) = Piece(nodes, x);
        return from.Y + ((x - from.X) * (to.Y - from.Y) / (to.X - from.X));
    }

    static string Interpolated(Node[] nodes, Rational x)
    {
        var (from, to) = Piece(nodes, x);
        return $"{from.Y}+(({x})-({from.X}))*(({to.Y})-({from.Y}))/(({to.X})-({from.X}))";
    }

    static (Node From, Node To) Piece(Node[] nodes, Rational x) =>
        nodes.Zip(nodes.Skip(1)).Where(pair => pair.First.X <= x && x <= pair.Second.X) is var pieces && pieces.Any() ? pieces.First() : throw new EvaluationException("The function is not defined there.");

    static Rational? WhereIs(Node[] nodes, Rational y)
    {
        foreach (var x in Enumerable.Range(-Edge + 1, (2 * Edge) - 1))
        {
            if (HeightAt(nodes, x) == y)
            {
                return x;
            }
        }

        return null;
    }

    static Rational[] Heights(Filling read) => [.. Nodes(read).Select(node => node.Y)];

    /// <summary>Piece by piece; a node belongs to the piece it ends.</summary>
    static int Crossings(Node[] nodes, Rational level) =>
        (nodes[0].Y == level ? 1 : 0) + nodes.Zip(nodes.Skip(1)).Count(pair => pair.Second.Y == level || (pair.First.Y - level).Sign * (pair.Second.Y - level).Sign < 0);

    /// <summary>Among the roots of the pieces, every one once.</summary>
    static int Count(Filling read)
    {
        var (nodes, level) = (Nodes(read), read.Number("a"));
        var roots = nodes.Zip(nodes.Skip(1)).Where(pair => pair.First.Y != pair.Second.Y)
            .Select(pair => (Pair: pair, Root: pair.First.X + ((level - pair.First.Y) * (pair.Second.X - pair.First.X) / (pair.Second.Y - pair.First.Y))))
            .Where(found => found.Pair.First.X <= found.Root && found.Root <= found.Pair.Second.X);
        return roots.Select(found => found.Root).Distinct().Count();
    }

    static string Drawn(Filling read) => string.Join(" ", Nodes(read).Select(node => $"({node.X}; {node.Y})"));
}
