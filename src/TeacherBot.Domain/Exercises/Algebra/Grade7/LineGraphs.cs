using TeacherBot.Domain.Exercises.Algebra.Grade9;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>The formula of a drawn line. Easy: slope ±1 or ±2; medium: up to ±3; hard: halves and thirds.</summary>
public sealed class LineGraphs : IExercise
{
    const int Edge = 6;

    static readonly Asked<Expression> Formula = new(
        "На рисунке построен график линейной функции. Задайте её формулой. В ответ запишите правую часть формулы.",
        new ExpressionAnswer(),
        read => Read(read),
        (read, answer) => new IdentityCheck(read.Drawing<CoordinatePlane>().Graphs[0].Formula, Plain.Write(answer)));

    public string Id => "algebra-7-line-graphs";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var slopes = setting.By<(int Up, int Along)[]>([(1, 1), (-1, 1), (2, 1), (-2, 1)], [(1, 1), (-1, 1), (2, 1), (-2, 1), (3, 1), (-3, 1)], [(1, 2), (-1, 2), (3, 2), (-3, 2), (1, 3), (-1, 3), (2, 3), (-2, 3)]);
        var ((up, along), b) = random.Until(r => (Slope: r.Pick(slopes), B: r.Next(-4, 4)), drawn => drawn.B != 0 && Math.Abs(drawn.B) != Math.Abs(drawn.Slope.Up));
        var (k, answer) = (new Rational(up, along), Line(new Rational(up, along), b));
        return Formula.Pose(
            setting,
            new() { Figure = new CoordinatePlane(-Edge, Edge, -Edge, Edge, [], [new(Plain.Write(answer))]) },
            answer,
            [
                ("перепутан знак углового коэффициента", Line(-k, b)),
                ("перепутан знак числа", Line(k, -b)),
                ("угловой коэффициент найден как отношение приращения $x$ к приращению $y$", Line(1 / k, b)),
                ("коэффициенты переставлены", Line(b, k)),
                ("перепутаны оба знака", Line(-k, -b)),
            ],
            $"Прямая пересекает ось $y$ в точке $(0;\\ {b})$; при увеличении $x$ на ${along}$ значение $y$ {(up > 0 ? "увеличивается" : "уменьшается")} на ${Math.Abs(up)}$: $y={Tex.Write(answer)}$.");
    }

    static Expression Line(Rational slope, Rational free) => ((Polynomial.Of(new Generator(new Letter('x'))) * slope) + Polynomial.Constant(free)).ToExpression();

    /// <summary>From two of its points.</summary>
    static Expression Read(Filling read)
    {
        var formula = Plain.Parse(read.Drawing<CoordinatePlane>().Graphs is [var only] ? only.Formula : throw new EvaluationException("There is no single graph."));
        var (atZero, atSix) = (At(0), At(6));
        return Line((atSix - atZero) / 6, atZero);

        Rational At(int x) => formula.Replace(leaf => leaf == Build.X ? (Expression)x : null).Value();
    }
}

/// <summary>Where lines cross each other and the axes.</summary>
sealed class LineCrossings() : ShapeExercise("algebra-7-line-crossings", Easy, Medium, Hard)
{
    const string Pairs = "Соотнесите графики и точки пересечения.";

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Crossing = new(
        "Найдите координаты точки пересечения графиков функций $y={f}$ и $y={g}$.",
        new SolutionsAnswer(),
        read => EquationSystem.Solutions(Graph(read.Expression("f")), Graph(read.Expression("g"))),
        (read, answer) => Checked($"y={read.Plain("f")}", $"y={read.Plain("g")}", answer))
    {
        Claim = "Графики функций $y={f}$ и $y={g}$ пересекаются в точке {x}",
        Phrase = "$y={f}$ и $y={g}$",
        Matching = Pairs,
    };

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> WithAxis = new(
        "Найдите координаты точки пересечения графика функции $y={f}$ с осью {o|абсцисс|ординат}.",
        new SolutionsAnswer(),
        read => EquationSystem.Solutions(Graph(read.Expression("f")), Axis(read)),
        (read, answer) => Checked($"y={read.Plain("f")}", Plain.Write(Axis(read)), answer))
    {
        Claim = "График функции $y={f}$ пересекает ось {o|абсцисс|ординат} в точке {x}",
        Phrase = "$y={f}$ и ось {o|абсцисс|ординат}",
        Matching = Pairs,
    };

    static readonly IShape[] Easy =
    [
        OnAxis("k*x+b", "абсцисс", "m, 0", "k=-6..6 m=-9..9 b=(-k*m)", "k*k>1;m*m>1;m!=b", "$y=0$: $[k*x+b]=0$; $x=[#m]$.", ("найдено пересечение с другой осью", "0, b"), ("координаты переставлены", "0, m"), ("перепутан знак", "-m, 0"), ("взято число без $x$", "b, 0")),
        OnAxis("k*x+b", "ординат", "0, b", "k=-6..6 m=-9..9 b=(-k*m)", "k*k>1;m*m>1;m!=b", "$x=0$: $y=[b]$.", ("найдено пересечение с другой осью", "m, 0"), ("координаты переставлены", "b, 0"), ("перепутан знак", "0, -b"), ("взят угловой коэффициент", "0, k")),
        Two("k*x", "p*x+q", "m, n", "k=-5..5 p=-5..5 m=-6..6 n=(k*m) q=(n-p*m)", "k*k>1;p!=k;p*q*m!=0;m!=n", "$[k*x]=[p*x+q]$; $[.=(k-p)*x]=[q]$; $x=[#m]$, $y=[#n]$."),
    ];

    static readonly IShape[] Medium =
    [
        Two("k*x+b", "p*x+q", "m, n", "k=-5..5 p=-5..5 m=-6..6 n=-9..9 b=(n-k*m) q=(n-p*m)", "k*p*b*q*m*n!=0;p!=k;m!=n", "$[k*x+b]=[p*x+q]$; $[.=(k-p)*x]=[#q-b]$; $x=[#m]$, $y=[#n]$."),
        Two("b-k*x", "p*x", "m, n", "k=2..6 p=-5..5 m=-6..6 n=(p*m) b=(n+k*m)", "p*p>1;b*m!=0;p+k!=0;m!=n", "$[b-k*x]=[p*x]$; $[.=(p+k)*x]=[b]$; $x=[#m]$, $y=[#n]$."),
        Two("k*x+b", "c", "m, c", "k=-6..6 m=-6..6 b=-12..12 c=(k*m+b)", "k*k>1;m*b*c!=0;m!=c", "$[k*x+b]=[c]$; $[k*x]=[#c-b]$; $x=[#m]$, $y=[c]$."),
    ];

    static readonly IShape[] Hard =
    [
        Two("k/2*x+b", "p*x+q", "m, n", "k=-5..5 p=-4..4 u=-3..3 m=(2*u) n=-9..9 b=(n-k*u) q=(n-p*m)", "k mod 2!=0;p*b*q*m*n!=0;m!=n", "$[k/2*x+b]=[p*x+q]$; $[.=(k-2*p)*x]=[#2*(q-b)]$; $x=[#m]$, $y=[#n]$."),
        Two("b-k/3*x", "p*x+q", "m, n", "k=1..5 p=-4..4 u=-3..3 m=(3*u) n=-9..9 b=(n+k*u) q=(n-p*m)", "k!=3;p*b*q*m*n!=0;m!=n", "$[b-k/3*x]=[p*x+q]$; $[.=(3*p+k)*x]=[#3*(b-q)]$; $x=[#m]$, $y=[#n]$."),
        OnAxis("k/n*x+b", "абсцисс", "m, 0", "k=2..5 n=2..5 u=-4..4 m=(n*u) b=(-k*u)", "k mod n!=0;u!=0;m!=b", "$[k/n*x]=[-b]$; $x=[#m]$.", ("найдено пересечение с другой осью", "0, b"), ("перепутан знак", "-m, 0"), ("координаты переставлены", "0, m"), ("знаменатель потерян", "u, 0")),
    ];

    static IShape Two(string first, string second, string answer, string numbers, string where, string solution) =>
        new Shape<IReadOnlyList<IReadOnlyList<Real>>>(Crossing, $"f: {first} | g: {second}", answer, numbers, where, solution);

    static IShape OnAxis(string function, string axis, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<IReadOnlyList<Real>>>(WithAxis, $"f: {function} | o: \"{axis}\"", answer, numbers, where, solution, slips);

    static Statement Graph(Expression f) => Equation.Of(Build.Letter('y'), f);

    static Statement Axis(Filling read) => Equation.Of(read.Word("o") == "абсцисс" ? Build.Letter('y') : Build.X, 0);

    static SystemCheck Checked(string first, string second, IReadOnlyList<IReadOnlyList<Real>> answer) =>
        new([first, second], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]);
}

/// <summary>Points of a graph and parallel lines to choose from.</summary>
public sealed class LineChoice : IExercise
{
    internal static readonly Selection Points = new(
        "Выберите точку, которая принадлежит графику функции $y={f}$.",
        "Выберите все точки, которые принадлежат графику функции $y={f}$.",
        (read, option) => Put(read, option).Holds(),
        (read, option) => new StatementCheck(Plain.Write(Put(read, option))));

    static readonly Selection Parallels = new(
        "Выберите функцию, график которой параллелен прямой $y={f}$.",
        "Выберите все функции, графики которых параллельны прямой $y={f}$.",
        (read, option) => Along(read, option) is var (slopes, free) && slopes.IsZero && !free.IsZero,
        (read, option) => Along(read, option) is var (slopes, free) ? new StatementCheck($"{slopes}=0!={free}") : throw new EvaluationException("It is no line."));

    public string Id => "algebra-7-line-choice";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (k, b) = (random.NotZero(setting.By(4, 6, 7)), random.NotZero(9));
        var f = setting.Difficulty == Difficulty.Hard && setting.Form % 4 < 2 ? Halved(k, b) : random.Chance(50) ? Build.Plus(Build.Times(k, Build.X), b) : Build.Plus(b, k, Build.X);
        var slope = setting.Difficulty == Difficulty.Hard && setting.Form % 4 < 2 ? new Rational(k, 2) : k;
        return setting.Form % 2 == 0 ? OfPoints(setting, random, f, slope, b) : OfParallels(random, f, slope, b);
    }

    static Expression Halved(int k, int b) => ((Polynomial.Of(new Generator(new Letter('x'))) * new Rational(k, 2)) + Polynomial.Constant(b)).ToExpression();

    static Problem OfPoints(Setting setting, SheetRandom random, Expression f, Rational slope, int b)
    {
        var places = random.Shuffled(Enumerable.Range(-6, 13).Where(x => (slope * x).IsInteger)).ToArray();
        var right = places.Take(3).Select(x => Point(x, (slope * x) + b));
        var wrong = places.Skip(1).Take(5).Select((x, i) => i % 2 == 0 ? Point((slope * x) + b, x) : Point(x, (slope * x) - b)).Concat(places.Take(4).Select(x => Point(x, (slope * x) + b + random.Pick([-2, -1, 1, 2]))));
        return Chosen.Of(Points, new() { ["f"] = f }, [.. right], [.. wrong.Except(Enumerable.Range(-90, 181).Select(x => Point(x, (slope * x) + b)))], "Координаты точки подставляют в формулу.");
    }

    static Problem OfParallels(SheetRandom random, Expression f, Rational slope, int b)
    {
        var free = random.Shuffled(Enumerable.Range(-9, 19).Where(number => number != b && number != 0)).ToArray();
        var right = free.Take(3).Select(number => Line(slope, number));
        Rational[] others = [-slope, slope + 1, slope - 1, 1 / slope, b];
        var wrong = others.Where(other => other != slope && !other.IsZero).Select((other, i) => Line(other, free[i + 3]));
        return Chosen.Of(Parallels, new() { ["f"] = f }, [.. right], [.. wrong], $"Угловой коэффициент равен ${Numerals.Tex(slope)}$, а свободный член другой.");
    }

    static string Point(Rational x, Rational y) => new SolutionsAnswer().Write([[x, y]]).Print;

    static string Line(Rational slope, Rational free) => $"$y={Tex.Write(((Polynomial.Of(new Generator(new Letter('x'))) * slope) + Polynomial.Constant(free)).ToExpression())}$";

    static Statement Put(Filling read, PrintedItem option) => new SolutionsAnswer().TryRead(option.Text, out var points) && points is [[{ Rational: { } x }, { Rational: { } y }]]
        ? Equation.Of(read.Expression("f").Replace(leaf => leaf == Build.X ? Numerals.Literal(x) : null), Numerals.Literal(y))
        : throw new EvaluationException("It is no point.");

    /// <summary>The differences of the slopes and of the free terms.</summary>
    static (Rational Slopes, Rational Free) Along(Filling read, PrintedItem option)
    {
        var (first, second) = (Polynomial.TryOf(read.Expression("f"))?.In('x'), Polynomial.TryOf(option.Statement.Terms[^1])?.In('x'));
        return first is { Degree: 1 } && second is not null && option.Statement.IsEquality
            ? (first[1] - second[1], first[0] - second[0])
            : throw new EvaluationException("It is no line.");
    }
}
