using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Solutions read from the drawing of both graphs. Easy: lines, a parabola; medium: a hyperbola, a shifted parabola; hard: a circle, two parabolas.</summary>
public sealed class SystemsByDrawing : IExercise
{
    const int Side = 6;

    static readonly Letter Y = new('y');

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Read = new(
        "На рисунке изображены графики уравнений системы $\\begin{cases}{a},\\\\{b}\\end{cases}$. Найдите по рисунку все её решения.",
        new SolutionsAnswer(),
        read => AreDrawn(read) ? EquationSystem.Solutions(read.Statement("a"), read.Statement("b")) : throw new EvaluationException("Other graphs are drawn."),
        (read, answer) => new SystemCheck([read.Plain("a"), read.Plain("b")], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]));

    public string Id => "algebra-9-systems-by-drawing";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => difficulty == Difficulty.Easy ? 2 : 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var drawn = setting.By<Func<DrawnSystem>>(
            () => setting.Pick(Lines, Parabola)(random),
            () => setting.Pick(Hyperbola, ShiftedParabola, Parabola)(random),
            () => setting.Pick(Circle, CircleAndParabola, TwoParabolas)(random))();
        var points = EquationSystem.Solutions(drawn.First, drawn.Second);
        var (low, high) = (points.Min(point => point[1].Approximation), points.Max(point => point[1].Approximation));
        var (from, to) = (Math.Min(-2, Math.Min((int)low, drawn.Low) - 2), Math.Max(2, Math.Max((int)high, drawn.High) + 2));
        IReadOnlyList<Real>[] lost = [.. points.Skip(1)];
        return Read.Pose(
            setting,
            new()
            {
                ["a"] = drawn.First,
                ["b"] = drawn.Second,
                Figure = new CoordinatePlane(-Side, Side, from, to, [], [.. drawn.Graphs.Select(graph => new PlaneGraph(graph))]),
            },
            points,
            [
                ("координаты переставлены", [.. points.Select(point => point.Reverse().ToArray())]),
                ("потеряно решение", lost),
                ("перепутан знак ординаты", Changed(point => [point[0], -point[1].Rational!.Value])),
                ("перепутан знак абсциссы", Changed(point => [-point[0].Rational!.Value, point[1]])),
                ("неточно прочитана ордината", Changed(point => [point[0], point[1].Rational!.Value + 1])),
                ("неточно прочитана абсцисса", Changed(point => [point[0].Rational!.Value + 1, point[1]])),
            ],
            $"Решения — координаты общих точек графиков: {new SolutionsAnswer().Write(points).Print}.");

        IReadOnlyList<IReadOnlyList<Real>> Changed(Func<IReadOnlyList<Real>, Real[]> change) => [.. points.Select(change)];
    }

    /// <summary>Every equation has a graph of its own, and its points above whole numbers and halves lie on it.</summary>
    static bool AreDrawn(Filling read)
    {
        var plane = read.Drawing<CoordinatePlane>();
        var graphs = plane.Graphs.Select(graph => Plain.Parse(graph.Formula)).ToArray();
        var (first, second) = (Drawn("a"), Drawn("b"));
        return first.Length > 0 && second.Length > 0 && first.Length + second.Length == graphs.Length && !first.Intersect(second).Any();

        Expression[] Drawn(string slot) => [.. graphs.Where(graph => Enumerable.Range(2 * plane.XFrom, (2 * (plane.XTo - plane.XFrom)) + 1).All(x => Lies(read.Statement(slot), graph, new Rational(x, 2))))];
    }

    static bool Lies(Statement equation, Expression graph, Rational x)
    {
        try
        {
            var y = graph.Replace(leaf => leaf == Build.X ? Numerals.Literal(x) : null);
            _ = Real.Of(y);
            var put = equation.Replace(leaf => leaf == Y ? y : leaf == Build.X ? Numerals.Literal(x) : null);
            return put.IsEquality && Exact.TryOf(put.Terms[0] - put.Terms[1]) is { IsZero: true };
        }
        catch (EvaluationException)
        {
            // The graph has no point there.
            return true;
        }
    }

    static DrawnSystem Lines(SheetRandom random)
    {
        var (k, l, m, n) = random.Until(r => (K: r.NotZero(3), L: r.NotZero(2), M: r.NotZero(4), N: r.NotZero(4)), d => d.K != d.L && Math.Abs(d.N - (d.K * d.M)) <= 5 && Math.Abs(d.N - (d.L * d.M)) <= 5);
        return Explicit(Build.Plus(Build.Times(k, Build.X), n - (k * m)), Build.Plus(Build.Times(l, Build.X), n - (l * m)), -4, 4);
    }

    static DrawnSystem Parabola(SheetRandom random)
    {
        var (m, n) = random.Until(r => (M: r.Next(-3, 2), N: r.Next(-2, 3)), d => d.M < d.N);
        return Explicit(Build.X.Power(2), Tidy.Of(Build.Plus(Build.Times(m + n, Build.X), -m * n)) is var line && m + n == 0 ? Numerals.Literal(-m * n) : line, 0, 6);
    }

    static DrawnSystem ShiftedParabola(SheetRandom random)
    {
        var (p, q, m, n) = random.Until(r => (P: r.NotZero(3), Q: r.Next(-4, 2), M: r.Next(-2, 1), N: r.Next(0, 2)), d => d.M < d.N);
        var slope = m + n;
        var vertex = Build.Plus(Build.Plus(Build.X, -p).Power(2), q);
        var free = (-m * n) + q - (slope * p);
        return Explicit(q == 0 ? Build.Plus(Build.X, -p).Power(2) : vertex, slope == 0 ? Numerals.Literal(free) : free == 0 ? Build.Times(slope, Build.X) : Build.Plus(Build.Times(slope, Build.X), free), q, q + 5);
    }

    static DrawnSystem TwoParabolas(SheetRandom random)
    {
        var (m, c) = (random.Next(1, 2), random.Next(-5, 2));
        var top = c + (2 * m * m);
        return random.Until(_ => Explicit(Free(Build.X.Power(2), c), Free(new Negative(Build.X.Power(2)), top), c, top), _ => true);
    }

    static DrawnSystem Hyperbola(SheetRandom random)
    {
        var (m, n) = random.Until(r => (M: r.NotZero(5), N: r.NotZero(5)), d => d.M < d.N && d.M + d.N != 0 && Math.Abs(d.M * d.N) > 2);
        var (x, product) = (Build.X, m * n);
        return new(
            Equation.Of(x * Y, product),
            Equation.Of(x + Y, m + n),
            [$"{product}/x", $"{m + n}-x"],
            -4,
            4);
    }

    static DrawnSystem Circle(SheetRandom random)
    {
        var (square, points) = Lattice(random);
        var (p, q) = random.Until(r => (P: r.Pick(points), Q: r.Pick(points)), d => d.P.X < d.Q.X);
        var (a, b) = (q.Y - p.Y, p.X - q.X);
        var common = (int)System.Numerics.BigInteger.GreatestCommonDivisor(a, b);
        (a, b) = (-a / common, -b / common);
        var c = (a * p.X) + (b * p.Y);
        return new(
            Equation.Of(Build.X.Power(2) + Y.Power(2), square),
            Equation.Of(a == 0 ? Build.Times(b, Y) : Build.Plus(Build.Times(a, Build.X), b, Y), c),
            [$"sqrt({square}-x^2)", $"-sqrt({square}-x^2)", $"({c}-({a})*x)/({b})"],
            -5,
            5);
    }

    static DrawnSystem CircleAndParabola(SheetRandom random)
    {
        var (square, shift) = random.Pick([(25, 5), (13, 7), (5, 3), (1, 1)]);
        var up = random.Chance(50);
        var parabola = up ? Build.X.Power(2) - shift : shift - Build.X.Power(2);
        return new(
            Equation.Of(Build.X.Power(2) + Y.Power(2), square),
            Equation.Of(Y, parabola),
            [$"sqrt({square}-x^2)", $"-sqrt({square}-x^2)", Plain.Write(parabola)],
            -shift,
            shift);
    }

    static (int Square, (int X, int Y)[] Points) Lattice(SheetRandom random)
    {
        var square = random.Pick([5, 8, 10, 13, 17, 20, 25]);
        return (square, [.. from x in Enumerable.Range(-5, 11) from y in Enumerable.Range(-5, 11) where (x * x) + (y * y) == square select (x, y)]);
    }

    static Expression Free(Expression square, int number) => number == 0 ? square : Build.Plus(square, number);

    static DrawnSystem Explicit(Expression first, Expression second, int low, int high) => new(
        Equation.Of(Y, Tidy.Of(first)),
        Equation.Of(Y, Tidy.Of(second)),
        [Plain.Write(Tidy.Of(first)), Plain.Write(Tidy.Of(second))],
        low,
        high);

    sealed record DrawnSystem(Statement First, Statement Second, string[] Graphs, int Low, int High);
}

/// <summary>How many common points two graphs have. Easy: with a horizontal line; medium: circles and shifted parabolas; hard: a circle and a parabola.</summary>
sealed class NumbersOfSolutions() : ShapeExercise("algebra-9-numbers-of-solutions", Easy, Medium, Hard)
{
    static readonly string[] Counts = ["1", "2", "0", "4", "3"];

    static readonly Asked<Rational> Count = new(
        "Определите с помощью графиков, сколько решений имеет система уравнений $\\begin{cases}{a},\\\\{b}\\end{cases}$.",
        new NumberAnswer(near: false),
        read => EquationSystem.Solutions(read.Statement("a"), read.Statement("b")).Count,
        (read, answer) => new SystemCheck([read.Plain("a"), read.Plain("b")], ["x", "y"], Listed(EquationSystem.Solutions(read.Statement("a"), read.Statement("b")), answer)))
    {
        Claim = "Количество решений системы $\\begin{cases}{a},\\\\{b}\\end{cases}$: {x}",
    };

    static readonly IShape[] Easy =
    [
        One("y=x^2", "y=c", "2", "c=1..15", "", "Горизонтальная прямая выше вершины параболы: две общие точки."),
        One("y=x^2", "y=-c", "0", "c=1..15", "", "Прямая ниже вершины параболы: общих точек нет."),
        One("x*y=k", "y=c", "1", "k=1..12 c=1..9", "k!=c", "Горизонтальная прямая пересекает одну ветвь гиперболы."),
        One("x*y=k", "y=c*x", "2", "k=1..12 c=1..9", "k!=c", "Прямая проходит через начало координат в тех же четвертях, что и гипербола: две общие точки."),
    ];

    static readonly IShape[] Medium =
    [
        One("x^2+y^2=r", "y=c", "2", "m=2..9 r=(m^2) c=-8..8", "c<m;c>-m;c!=0", "Радиус окружности $[#m]$, прямая ближе к центру: две общие точки."),
        One("x^2+y^2=r", "y=c", "1", "m=2..9 r=(m^2) k=-1..1 c=(k*m)", "k!=0", "Радиус окружности $[#m]$, прямая её касается."),
        One("x^2+y^2=r", "x+y=c", "0", "m=2..6 r=(m^2) c=6..15", "c>3*m/2;c*c>2*r", "Расстояние от центра до прямой больше радиуса $[#m]$: общих точек нет."),
        One("y=x^2+c", "x^2+y^2=r", "1", "m=2..9 r=(m^2) c=(m)", "", "Вершина параболы $(0;\\ [#c])$ лежит на окружности, остальные точки выше: одна общая точка."),
    ];

    static readonly IShape[] Hard =
    [
        One("x^2+y^2=r", "y=x^2-c", "3", "c=2..12 r=(c^2)", "", "Вершина параболы — нижняя точка окружности, и каждая ветвь пересекает окружность ещё раз: три точки."),
        One("y=x^2-c", "x^2+y^2=r", "4", "m=1..6 n=2..7 c=((m^2+n^2+1)/2) u=(m^2-c) r=(m^2+u^2)", "m<n;(m^2+n^2+1) mod 2=0", "$x^2=[#m^2]$ или $x^2=[#n^2]$: каждая ветвь параболы пересекает окружность дважды, всего четыре точки."),
        One("x^2+y^2=r", "y=x^2+c", "2", "h=1..4 c=-7..9 u=(h^2+c) r=(h^2+u^2)", "c!=0;2*c+1+h*h>0", "$x^2=[#h^2]$ или $x^2=[#-2*c-1-h^2]$, второе невозможно: две точки."),
        One("x^2+y^2=r", "y=c-x^2", "0", "m=2..9 r=(m^2) k=1..9 c=(-m-k)", "", "Вся парабола лежит ниже окружности: общих точек нет."),
    ];

    public override IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open, TaskType.FillBlank];

    /// <summary>As many solutions as are claimed: the real ones, fewer of them, or some that are none.</summary>
    static IReadOnlyList<IReadOnlyList<string>> Listed(IReadOnlyList<IReadOnlyList<Real>> points, Rational count) =>
    [
        .. points.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])
            .Concat(Enumerable.Range(1, 20).Select(i => (IReadOnlyList<string>)[$"{1000 + i}", "0"]))
            .Take((int)count.Numerator),
    ];

    static IShape One(string first, string second, string count, string numbers, string where, string solution) =>
        new Shape<Rational>(Count, $"a: {first} | b: {second}", count, numbers, where, solution, [.. Counts.Where(other => other != count).Select(other => new Patterns.NamedSlip("посчитаны не все точки или лишние", other))]);
}

/// <summary>Where two graphs meet, by the system of their equations. Easy: lines, a parabola; medium: a shifted parabola, a hyperbola; hard: a circle.</summary>
sealed class CommonPoints() : ShapeExercise("algebra-9-common-points", Easy, Medium, Hard)
{
    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Points = new(
        "Найдите координаты всех общих точек графиков уравнений ${a}$ и ${b}$.",
        new SolutionsAnswer(),
        read => EquationSystem.Solutions(read.Statement("a"), read.Statement("b")),
        (read, answer) => new SystemCheck([read.Plain("a"), read.Plain("b")], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]))
    {
        Claim = "Общие точки графиков уравнений ${a}$ и ${b}$: {x}",
        Phrase = "${a}$ и ${b}$",
        Matching = "Соотнесите пары уравнений и общие точки их графиков.",
    };

    static readonly IShape[] Easy =
    [
        One("y=k*x+b", "y=l*x+c", "m, n", "k=-4..4 l=-4..4 m=-6..6 n=-8..8 b=(n-k*m) c=(n-l*m)", "k*l!=0;k!=l;b*c!=0;m*n!=0", "$[k*x+b]=[l*x+c]$; $x=[#m]$, $y=[#n]$.", ("найден другой знак", "-m, n")),
        One("y=x^2", "y=b*x+c", "m, u; n, v", "m=-6..4 n=-3..7 b=(m+n) c=(-m*n) u=(m^2) v=(n^2)", "m<n;b*c!=0", "$[x^2-b*x-c]=0$; $x_1=[#m]$, $x_2=[#n]$.", ("квадрат спутан с удвоением", "m, 2*m; n, 2*n")),
    ];

    static readonly IShape[] Medium =
    [
        One("y=x^2+p*x+q", "y=b*x+c", "m, u; n, v", "m=-5..4 n=-3..6 p=-4..4 q=-6..6 b=(m+n+p) c=(q-m*n) u=(m^2+p*m+q) v=(n^2+p*n+q)", "m<n;p*q!=0;b*c!=0", "$[.=x^2+(p-b)*x+(q-c)]=0$; $x_1=[#m]$, $x_2=[#n]$."),
        One("x*y=p", "y=x+d", "-n, -m; m, n", "m=1..8 d=1..8 n=(m+d) p=(m*n)", "", "$x([x+d])=[p]$; $x_1=[#-n]$, $x_2=[#m]$."),
        One("y=x^2+b*x+c", "y=d-x^2", "m, u; n, v", "m=-4..3 n=-3..5 b=(-2*m-2*n) d=-5..20 c=(d+2*m*n) u=(d-m^2) v=(d-n^2)", "m<n;b*c*d!=0", "$[.=2*x^2+b*x+(c-d)]=0$; $x_1=[#m]$, $x_2=[#n]$."),
    ];

    static readonly IShape[] Hard =
    [
        One("x^2+y^2=q", "x+y=s", "m, n; n, m", "m=-7..7 n=-7..9 s=(m+n) q=(m^2+n^2)", "m<n;m*n!=0;s!=0", "$y=[s-x]$; $[.=2*x^2-2*s*x+(s^2-q)]=0$; $x_1=[#m]$, $x_2=[#n]$."),
        One("x^2+y^2=q", "y=x^2-c", "-h, d; 0, -c; h, d", "c=1..41 h=1..9 d=(h^2-c) q=(c^2)", "h*h=2*c-1", "$x^2=[#h^2]$ или $x=0$: $x=[#-h]$, $x=0$, $x=[#h]$.", ("потеряна точка с $x=0$", "-h, d; h, d")),
        One("y=x^2-c", "x^2+y^2=q", "-n, v; -m, u; m, u; n, v", "m=1..6 n=2..7 c=((m^2+n^2+1)/2) u=(m^2-c) v=(n^2-c) q=(m^2+u^2)", "m<n;(m^2+n^2+1) mod 2=0;u!=0;v!=0", "$x^2=[#m^2]$ или $x^2=[#n^2]$.", ("потеряны точки с отрицательной абсциссой", "m, u; n, v")),
    ];

    static IShape One(string first, string second, string answer, string numbers, string where, string solution, params IReadOnlyList<Patterns.NamedSlip> slips) =>
        new Shape<IReadOnlyList<IReadOnlyList<Real>>>(Points, $"a: {first} | b: {second}", answer, numbers, where, solution, slips);
}
