using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>The coordinates of a drawn point. Easy: three points; medium: five; hard: the last corner of a rectangle, which is not drawn.</summary>
public sealed class ReadPoints : IExercise
{
    const int Edge = 6;

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Coordinates = new(
        "Найдите по рисунку координаты точки ${p}$.",
        new SolutionsAnswer(),
        read => [[At(read).X, At(read).Y]],
        (read, answer) => At(read) is var at ? Check($"x={at.X}", $"y={at.Y}", answer) : throw new EvaluationException("There is no such point."));

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Corner = new(
        "На рисунке отмечены три вершины прямоугольника $ABCD$. Найдите координаты вершины $D$.",
        new SolutionsAnswer(),
        read => Fourth(read),
        (read, answer) => Named(read) is [var a, var b, var c] ? Check($"x+({b.X})=({a.X})+({c.X})", $"y+({b.Y})=({a.Y})+({c.Y})", answer) : throw new EvaluationException("There are no three corners."));

    public string Id => "algebra-7-read-points";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Difficulty == Difficulty.Hard ? DrawCorner(setting, random) : DrawPoints(setting, random);

    static Problem DrawPoints(Setting setting, SheetRandom random)
    {
        var count = setting.By(3, 5, 5);
        var points = random.Until(
            r => Enumerable.Range(0, count).Select(_ => (X: r.Next(-5, 5), Y: r.Next(-5, 5))).ToArray(),
            drawn => drawn.Distinct().Count() == count && drawn.All(point => point.X != point.Y && (setting.Difficulty == Difficulty.Easy ? point.X * point.Y != 0 : point.X != 0 || point.Y != 0)));
        var asked = random.Next(0, count - 1);
        var (x, y) = points[asked];
        return Coordinates.Pose(
            setting,
            new() { ["p"] = new Letter("ABCDE"[asked]), Figure = Plane(points) },
            [[x, y]],
            [("координаты переставлены", [[y, x]]), ("перепутан знак абсциссы", [[-x, y]]), ("перепутан знак ординаты", [[x, -y]]), ("взята другая точка", [[points[(asked + 1) % count].X, points[(asked + 1) % count].Y]]), ("перепутаны оба знака", [[-x, -y]])],
            $"Абсцисса точки — ${x}$, ордината — ${y}$.");
    }

    static Problem DrawCorner(Setting setting, SheetRandom random)
    {
        var (left, right, low, high) = random.Until(
            r => (Left: r.Next(-5, 2), Right: r.Next(-1, 5), Low: r.Next(-5, 2), High: r.Next(-1, 5)),
            drawn => drawn.Right - drawn.Left > 1 && drawn.High - drawn.Low > 1 && drawn.Right - drawn.Left != drawn.High - drawn.Low);
        (int X, int Y)[] round = [(left, low), (left, high), (right, high), (right, low)];
        var start = random.Next(0, 3);
        (int X, int Y)[] corners = [.. Enumerable.Range(0, 3).Select(i => round[(start + i) % 4])];
        var (x, y) = round[(start + 3) % 4];
        return Corner.Pose(
            setting,
            new() { Figure = Plane(corners) },
            [[x, y]],
            [("координаты переставлены", [[y, x]]), ("перепутан знак абсциссы", [[-x, y]]), ("перепутан знак ординаты", [[x, -y]]), ("взята данная вершина", [[corners[1].X, corners[1].Y]]), ("ошибка на единицу", [[x + 1, y]])],
            $"Стороны прямоугольника параллельны осям: у точки $D$ абсцисса ${x}$ и ордината ${y}$.");
    }

    static CoordinatePlane Plane((int X, int Y)[] points) =>
        new(-Edge, Edge, -Edge, Edge, [.. points.Select((point, i) => new PlanePoint("ABCDE"[i].ToString(), $"{point.X}", $"{point.Y}"))], []);

    static (Rational X, Rational Y) At(Filling read) =>
        read.Drawing<CoordinatePlane>().Points.SingleOrDefault(point => point.Name == read.Plain("p")) is { } found ? Read(found) : throw new EvaluationException("There is no such point.");

    static (Rational X, Rational Y)[] Named(Filling read) => [.. read.Drawing<CoordinatePlane>().Points.OrderBy(point => point.Name, StringComparer.Ordinal).Select(Read)];

    static (Rational X, Rational Y) Read(PlanePoint point) => (Plain.Parse(point.X).Value(), Plain.Parse(point.Y).Value());

    /// <summary>The coordinates that stand once among the three corners.</summary>
    static IReadOnlyList<IReadOnlyList<Real>> Fourth(Filling read)
    {
        var corners = Named(read);
        return corners.Length == 3
            ? [[corners.GroupBy(corner => corner.X).Single(same => same.Count() == 1).Key, corners.GroupBy(corner => corner.Y).Single(same => same.Count() == 1).Key]]
            : throw new EvaluationException("There are no three corners.");
    }

    static SystemCheck Check(string x, string y, IReadOnlyList<IReadOnlyList<Real>> answer) =>
        new([x, y], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]);
}

/// <summary>Points moved and mirrored without a drawing. Easy: mirrored at an axis; medium: at the origin, shifted; hard: midpoints and ends of segments.</summary>
sealed class PointMoves() : ShapeExercise("algebra-7-point-moves", Easy, Medium, Hard)
{
    const string Pairs = "Соотнесите описания и координаты точек.";

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Mirrored = Of(
        "Найдите координаты точки, симметричной точке $A({p};\\ {q})$ относительно {o|оси абсцисс|оси ординат|начала координат}.",
        "Точке $A({p};\\ {q})$ относительно {o|оси абсцисс|оси ординат|начала координат} симметрична точка {x}",
        "симметрична точке $A({p};\\ {q})$ относительно {o|оси абсцисс|оси ординат|начала координат}",
        read => (read.Word("o") == "оси абсцисс" ? $"x-({read.Plain("p")})=0" : $"x+({read.Plain("p")})=0", read.Word("o") == "оси ординат" ? $"y-({read.Plain("q")})=0" : $"y+({read.Plain("q")})=0"));

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Shifted = Of(
        "Точку $A({p};\\ {q})$ сдвинули на {a:единицу|единицы|единиц} {h|вправо|влево} и на {b:единицу|единицы|единиц} {v|вверх|вниз}. Найдите координаты полученной точки.",
        "Если точку $A({p};\\ {q})$ сдвинуть на {a:единицу|единицы|единиц} {h|вправо|влево} и на {b:единицу|единицы|единиц} {v|вверх|вниз}, получится точка {x}",
        "сдвиг точки $A({p};\\ {q})$ на {a:единицу|единицы|единиц} {h|вправо|влево} и на {b:единицу|единицы|единиц} {v|вверх|вниз}",
        read => ($"x-({read.Plain("p")})={(read.Word("h") == "влево" ? "-" : string.Empty)}{read.Plain("a")}", $"y-({read.Plain("q")})={(read.Word("v") == "вниз" ? "-" : string.Empty)}{read.Plain("b")}"));

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Middle = Of(
        "Найдите координаты середины отрезка с концами $A({p};\\ {q})$ и $B({r};\\ {s})$.",
        "Середина отрезка с концами $A({p};\\ {q})$ и $B({r};\\ {s})$ — точка {x}",
        "середина отрезка с концами $A({p};\\ {q})$ и $B({r};\\ {s})$",
        read => ($"x-({read.Plain("p")})=({read.Plain("r")})-x", $"y-({read.Plain("q")})=({read.Plain("s")})-y"));

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> End = Of(
        "Точка $M({r};\\ {s})$ — середина отрезка $AB$, и $A({p};\\ {q})$. Найдите координаты точки $B$.",
        "Если $M({r};\\ {s})$ — середина отрезка $AB$ и $A({p};\\ {q})$, то $B$ — точка {x}",
        "конец $B$ отрезка $AB$ с концом $A({p};\\ {q})$ и серединой $M({r};\\ {s})$",
        read => ($"x-({read.Plain("r")})=({read.Plain("r")})-({read.Plain("p")})", $"y-({read.Plain("s")})=({read.Plain("s")})-({read.Plain("q")})"));

    static readonly IShape[] Easy =
    [
        One(Mirrored, "p: m | q: n | o: \"оси абсцисс\"", "m, -n", "m=-9..9 n=-9..9", "m*n!=0;m!=n;m!=-n", "Абсцисса не меняется, ордината меняет знак."),
        One(Mirrored, "p: m | q: n | o: \"оси ординат\"", "-m, n", "m=-9..9 n=-9..9", "m*n!=0;m!=n;m!=-n", "Ордината не меняется, абсцисса меняет знак."),
    ];

    static readonly IShape[] Medium =
    [
        One(Mirrored, "p: m | q: n | o: \"начала координат\"", "-m, -n", "m=-9..9 n=-9..9", "m*n!=0;m!=n;m!=-n", "Обе координаты меняют знаки."),
        One(Shifted, "p: m | q: n | a: a | h: \"вправо\" | b: b | v: \"вниз\"", "m+a, n-b", "m=-9..9 n=-9..9 a=1..9 b=1..9", "a!=b;m*n!=0;m+a!=0;n!=b;m+a!=n-b", "$[m+a]=[#m+a]$, $[n-b]=[#n-b]$.", ("перепутано направление вдоль оси абсцисс", "m-a, n-b"), ("перепутано направление вдоль оси ординат", "m+a, n+b"), ("сдвиги переставлены", "m-b, n+a")),
        One(Shifted, "p: m | q: n | a: a | h: \"влево\" | b: b | v: \"вверх\"", "m-a, n+b", "m=-9..9 n=-9..9 a=1..9 b=1..9", "a!=b;m*n!=0;m!=a;n+b!=0;m-a!=n+b", "$[m-a]=[#m-a]$, $[n+b]=[#n+b]$.", ("перепутано направление вдоль оси абсцисс", "m+a, n+b"), ("перепутано направление вдоль оси ординат", "m-a, n-b"), ("сдвиги переставлены", "m+b, n-a")),
    ];

    static readonly IShape[] Hard =
    [
        One(Middle, "p: p | q: q | r: r | s: s", "m, n", "m=-6..6 n=-6..6 a=-6..6 b=-6..6 p=(m-a) r=(m+a) q=(n-b) s=(n+b)", "a*b!=0;m!=n;p*q*r*s!=0", "$[(p+r)/2]=[#m]$, $[(q+s)/2]=[#n]$.", ("взята полуразность", "a, b"), ("сумма не разделена пополам", "p+r, q+s"), ("перепутаны координаты концов", "(p+q)/2, (r+s)/2")),
        One(End, "p: p | q: q | r: r | s: s", "m, n", "r=-6..6 s=-6..6 a=-6..6 b=-6..6 p=(r-a) q=(s-b) m=(r+a) n=(s+b)", "a*b!=0;m!=n;p*q*r*s*m*n!=0", "$[2*r-p]=[#m]$, $[2*s-q]=[#n]$.", ("найдена середина отрезка $AM$", "(p+r)/2, (q+s)/2"), ("найдены разности координат", "a, b"), ("координаты сложены", "p+r, q+s")),
    ];

    static Asked<IReadOnlyList<IReadOnlyList<Real>>> Of(string question, string claim, string phrase, Func<Filling, (string X, string Y)> equations) => new(
        question,
        new SolutionsAnswer(),
        read => EquationSystem.Solutions(Plain.ParseStatement(equations(read).X), Plain.ParseStatement(equations(read).Y)),
        (read, answer) => new SystemCheck([equations(read).X, equations(read).Y], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = Pairs,
    };

    static IShape One(Asked<IReadOnlyList<IReadOnlyList<Real>>> asked, string slots, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<IReadOnlyList<Real>>>(asked, slots, answer, numbers, where, solution, slips);
}

/// <summary>Quarters of the plane. Easy: whole coordinates; medium: decimals; hard: a coordinate is a power or a product.</summary>
sealed class Quarters() : ShapeExercise("algebra-7-quarters", Easy, Medium, Hard)
{
    static readonly string[] Names = ["в первой", "во второй", "в третьей", "в четвёртой"];

    static readonly Asked<string> Quarter = new(
        "В какой координатной четверти лежит точка $M({p};\\ {q})$?",
        new WordAnswer(Names),
        read => (read.Number("p").Sign, read.Number("q").Sign) switch
        {
            (1, 1) => Names[0],
            (-1, 1) => Names[1],
            (-1, -1) => Names[2],
            (1, -1) => Names[3],
            _ => throw new EvaluationException("The point lies on an axis."),
        },
        (read, answer) => new StatementCheck($"abs({read.Plain("p")})+abs({read.Plain("q")})={Sign(answer is "во второй" or "в третьей")}({read.Plain("p")}){(answer is "в третьей" or "в четвёртой" ? "-" : "+")}({read.Plain("q")})"))
    {
        Claim = "Точка $M({p};\\ {q})$ лежит {x} координатной четверти",
    };

    static readonly IShape[] Easy =
    [
        One("m", "n", "в первой", "m=1..20 n=1..20"), One("-m", "n", "во второй", "m=1..20 n=1..20"), One("-m", "-n", "в третьей", "m=1..20 n=1..20"), One("m", "-n", "в четвёртой", "m=1..20 n=1..20"),
    ];

    static readonly IShape[] Medium =
    [
        One("m", "-n", "в четвёртой", "m=0.1..9.5/0.1 n=1..40"), One("-m", "n", "во второй", "m=1..60 n=0.1..3.9/0.1"), One("-m", "-n", "в третьей", "m=0.1..9.5/0.2 n=0.1..9.5/0.2"), One("m", "n", "в первой", "m=0.1..3.9/0.1 n=1..90"),
    ];

    static readonly IShape[] Hard =
    [
        One("(-m)^3", "(-n)^2", "во второй", "m=2..19 n=2..19"), One("-m^2", "(-n)^3", "в третьей", "m=2..19 n=2..19"), One("(-m)^2", "-n^2", "в четвёртой", "m=2..19 n=2..19"), One("(-m)^4", "(-n)^2", "в первой", "m=2..19 n=2..19"),
    ];

    public override IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open, TaskType.FillBlank];

    static string Sign(bool negative) => negative ? "-" : string.Empty;

    static IShape One(string x, string y, string answer, string numbers) =>
        new Shape<string>(Quarter, $"p: {x} | q: {y}", answer, numbers, "m!=n", $"Абсцисса ${(answer is "в первой" or "в четвёртой" ? ">" : "<")}0$, ордината ${(answer is "в первой" or "во второй" ? ">" : "<")}0$.");
}
