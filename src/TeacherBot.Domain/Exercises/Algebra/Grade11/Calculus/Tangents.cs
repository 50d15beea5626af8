using TeacherBot.Domain.Exercises.Algebra.Grade9;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Questions about tangents.</summary>
static class Tangents
{
    public static readonly Asked<Rational> Slope = new(
        "Найдите угловой коэффициент касательной к графику функции $y={f}$ в точке с абсциссой $x_0={a}$.",
        new NumberAnswer(),
        read => Derivatives.ValueAt(Derivative.Of(read.Expression("f"), 'x'), read.Expression("a")),
        (read, answer) => new DerivativeCheck(read.Plain("f"), "x", $"{answer}", read.Plain("a")))
    {
        Claim = "Угловой коэффициент касательной к графику функции $y={f}$ в точке с абсциссой $x_0={a}$ равен {x}",
        Phrase = "$y={f}$, $x_0={a}$",
        Matching = "Соотнесите функции с абсциссами точек и угловые коэффициенты касательных в этих точках.",
    };

    public static readonly Asked<Expression> Line = new(
        "Составьте уравнение касательной к графику функции $y={f}$ в точке с абсциссой $x_0={a}$.",
        new LineAnswer(),
        Touching,
        (read, answer) => new TangentCheck(read.Plain("f"), "x", read.Plain("a"), Plain.Write(answer)))
    {
        Claim = "Касательная к графику функции $y={f}$ в точке с абсциссой $x_0={a}$ имеет уравнение {x}",
        Phrase = "$y={f}$, $x_0={a}$",
        Matching = "Соотнесите функции с абсциссами точек и уравнения касательных в этих точках.",
    };

    public static readonly Asked<Rational> Parallel = new(
        "Касательная к графику функции $y={f}$ параллельна прямой $y={g}$. Найдите абсциссу точки касания.",
        new NumberAnswer(),
        Touched,
        (read, answer) => new RootsCheck($"{Plain.Write(Derivative.Of(read.Expression("f"), 'x'))}={Plain.Write(Derivative.Of(read.Expression("g"), 'x'))}", "x", [$"{answer}"]))
    {
        Claim = "Касательная к графику функции $y={f}$ параллельна прямой $y={g}$; абсцисса точки касания равна {x}",
        Phrase = "$y={f}$, прямая $y={g}$",
        Matching = "Соотнесите функции и параллельные касательным прямые с абсциссами точек касания.",
    };

    public static readonly Asked<Rational> Drawn = new(
        "На рисунке изображены график функции $y=f(x)$ и касательная к нему в точке с абсциссой $x_0={a}$. Найдите значение производной функции $f(x)$ в точке $x_0$.",
        new NumberAnswer(),
        DrawnSlope,
        (read, answer) => new DerivativeCheck(read.Drawing<CoordinatePlane>().Graphs[0].Formula, "x", $"{answer}", read.Plain("a")));

    /// <summary>A polynomial leaves its tangent as the remainder of the division by (x−a)².</summary>
    static Expression Touching(Filling read)
    {
        var (function, place) = (read.Expression("f"), read.Expression("a"));
        if (Polynomial.TryOf(function)?.In('x') is { } polynomial && Exact.TryOf(place)?.Rational is { } a)
        {
            return polynomial.DividedBy(new Univariate(a * a, -2 * a, 1)).Remainder.Of(new Generator(Build.X)).ToExpression();
        }

        var slope = Reals.At(Derivative.Of(function, 'x'), 'x', place).Tree;
        return (slope * Build.X) + (Reals.At(function, 'x', place).Tree - (slope * place));
    }

    /// <summary>The only such point; a tangent that is the line itself is not parallel to it.</summary>
    static Rational Touched(Filling read)
    {
        var (function, line) = (read.Expression("f"), read.Expression("g"));
        var slope = Polynomial.TryOf(line)?.In('x') is { Degree: 1 } straight ? straight[1] : throw new EvaluationException("It is no oblique line.");
        return Roots.Of(Equation.Of(Derivative.Of(function, 'x'), Numerals.Literal(slope)), 'x').List is [{ Rational: { } only }]
            && Real.Compare(Reals.At(function - line, 'x', Numerals.Literal(only)), 0) != 0 ? only : throw new EvaluationException("There is no single point.");
    }

    static Rational DrawnSlope(Filling read)
    {
        if (read.Drawing<CoordinatePlane>().Graphs is not [var curve, var line])
        {
            throw new EvaluationException("A graph and its tangent are drawn.");
        }

        var (function, straight, place) = (Plain.Parse(curve.Formula), Plain.Parse(line.Formula), read.Expression("a"));
        var slope = Polynomial.TryOf(straight)?.In('x') is { Degree: <= 1 } linear ? linear[1] : throw new EvaluationException("The second graph is no line.");
        return Reals.At(function - straight, 'x', place).Rational is { IsZero: true } && Derivatives.ValueAt(Derivative.Of(function, 'x'), place) == slope
            ? slope
            : throw new EvaluationException("The line does not touch the graph there.");
    }
}

/// <summary>y=f(x₀)+f′(x₀)(x−x₀). Easy: parabolas; medium: cubes, fractions, roots; hard: the table and brackets.</summary>
sealed class TangentLines() : ShapeExercise("algebra-11-tangent-lines", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("x^2+b*x+c", "m", "2*x+b", "k*x+q", "b=-6..6 c=-9..9 m=-4..4 k=(2*m+b) y=(m^2+b*m+c) q=(c-m^2)", "b*c*m*k!=0;q!=0"),
        One("a*x^2+b", "m", "2*a*x", "k*x+q", "a=-4..4 b=-9..9 m=-3..3 k=(2*a*m) y=(a*m^2+b) q=(y-k*m)", "a*b*m!=0;q!=0;a!=1"),
    ];

    static readonly IShape[] Medium =
    [
        One("x^3+b*x^2+c", "m", "3*x^2+2*b*x", "k*x+q", "b=-5..5 c=-9..9 m=-2..2 k=(3*m^2+2*b*m) y=(m^3+b*m^2+c) q=(y-k*m)", "b*c*m*k!=0;q!=0"),
        One("a/x", "m", "-a/x^2", "k*x+q", "m=-5..5 s=1..6 a=(s*m^2) k=(-s) y=(s*m) q=(2*s*m)", "m!=0;a!=1"),
        One("p*sqrt(x)+b", "m", "h/sqrt(x)", "k*x+q", "u=1..4 m=(u^2) s=1..3 h=(s*u) p=(2*h) b=-9..9 k=(s) y=(p*u+b) q=(y-k*m)", "b*q!=0"),
        One("x^4-b*x", "m", "4*x^3-b", "k*x+q", "b=-9..9 m=-2..1 k=(4*m^3-b) y=(m^4-b*m) q=(-3*m^4)", "b*m*k!=0"),
    ];

    static readonly IShape[] Hard =
    [
        One("a*e^x+b*x", "0", "a*e^x+b", "k*x+q", "m=(0) a=2..9 b=-9..9 k=(a+b) y=(a) q=(a)", "b*k!=0"),
        One("a*sin(x)+b", "0", "a*cos(x)", "k*x+q", "m=(0) a=2..9 b=-9..9 k=(a) y=(b) q=(b)", "b!=0"),
        One("a*ln(x)+b*x", "1", "a/x+b", "k*x+q", "m=(1) a=2..9 b=-9..9 k=(a+b) y=(b) q=(-a)", "b*k!=0"),
        One("(x+b)/(x+c)", "m", "(c-b)/(x+c)^2", "k*x+q", "c=-5..5 s=-1..1 m=(s-c) k=-6..6 b=(c-k*s^2) y=((m+b)*s) q=(y-k*m)", "s*k*b*c!=0;q!=0;m!=0"),
        One("(a*x+b)^3", "m", "3*a*(a*x+b)^2", "k*x+q", "a=2..3 s=-2..2 m=-3..3 b=(s-a*m) k=(3*a*s^2) y=(s^3) q=(y-k*m)", "m*b*s!=0;q!=0"),
        One("sqrt(a*x+b)", "m", "h/sqrt(a*x+b)", "k*x+q", "s=1..3 u=1..4 h=(s*u) a=(2*h) m=-4..4 b=(u^2-a*m) k=(s) y=(u) q=(y-k*m)", "b*m!=0;q!=0"),
    ];

    static IShape One(string function, string place, string slope, string line, string numbers, string where) => new Shape<Expression>(
        Tangents.Line,
        $"f: {function} | a: {place}",
        line,
        numbers,
        where,
        $"$y(x_0)=[#y]$, $y'(x)=[={slope}]$, $y'(x_0)=[#k]$; $y=[=y+k*(x-m)]$, то есть $y=[={line}]$.",
        ("в скобках взято $x+x_0$", "k*x+(y+k*m)"),
        ("потеряно произведение на $x_0$", "k*x+y"),
        ("перепутан знак углового коэффициента", "-k*x+(y+k*m)"),
        ("перепутан знак свободного члена", "k*x-q"),
        ("переставлены значения функции и производной", "y*x+(k-y*m)"));
}

/// <summary>Slopes, and points where the tangent is parallel to a line.</summary>
sealed class TangentSlopes() : ShapeExercise("algebra-11-tangent-slopes", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Slope("x^2+b*x+c", "2*x+b", "2*m+b", "b=-9..9 c=-9..9 m=-5..5", "b*c*m!=0;2*m+b!=0", ("найдено значение функции", "m^2+b*m+c"), ("потерян множитель 2", "m+b"), ("перепутан знак", "-2*m-b")),
        Slope("a*x^3+b", "3*a*x^2", "3*a*m^2", "a=1..3 b=-9..9 m=-3..3", "b*m!=0", ("найдено значение функции", "a*m^3+b"), ("потерян множитель 3", "a*m^2"), ("прибавлено число", "3*a*m^2+b")),
        Parallel("x^2+b*x+c", "k*x+d", "2*x+b", "m", "b=-9..9 c=-9..9 m=-6..6 k=(2*m+b) d=-9..9", "b*c*m*d*k!=0;c-m^2-d!=0", ("потерян множитель 2", "2*m"), ("перепутан знак", "-m"), ("взят угловой коэффициент", "k")),
    ];

    static readonly IShape[] Medium =
    [
        Slope("k/x+b*x", "b-k/x^2", "b-k/m^2", "m=-4..4 q=1..5 k=(q*m^2) b=-9..9", "m*b!=0;b!=q;k>1", ("потерян знак минус", "b+q"), ("найдено значение функции", "k/m+b*m"), ("второе слагаемое потеряно", "-q")),
        Slope("p*sqrt(x)+b", "h/sqrt(x)", "s", "u=2..5 m=(u^2) s=1..5 h=(s*u) p=(2*h) b=-9..9", "b!=0", ("найдено значение функции", "p*u+b"), ("потерян множитель 2 в знаменателе", "2*s"), ("прибавлено число", "s+b")),
        Parallel("a*x^2+b*x+c", "k*x+d", "2*a*x+b", "m", "a=2..5 b=-9..9 c=-9..9 m=-5..5 k=(2*a*m+b) d=-9..9", "b*c*m*d*k!=0;c-a*m^2-d!=0", ("потерян множитель 2", "2*m"), ("перепутан знак", "-m"), ("множитель не разделён", "a*m")),
        Parallel("x^3+b*x^2+c*x", "k*x+d", "3*x^2+2*b*x+c", "m", "m=-4..4 b=(-3*m) c=-9..9 k=(c-3*m^2) d=-9..9", "m*c*k*d!=0;m^3!=d", ("перепутан знак", "-m"), ("потерян множитель 2", "2*m"), ("множитель не разделён", "3*m")),
    ];

    static readonly IShape[] Hard =
    [
        Slope("(a*x+b)^n", "a*n*(a*x+b)^(n-1)", "a*n*q^(n-1)", "a=2..4 q=-2..2 m=-4..4 n=3..4 b=(q-a*m)", "m*b*q!=0", ("потеряна производная внутренней функции", "n*q^(n-1)"), ("найдено значение функции", "q^n"), ("потерян показатель", "a*q^(n-1)")),
        Slope("(x+b)/(x+c)", "(c-b)/(x+c)^2", "(c-b)/(m+c)^2", "c=-5..5 s=1..2 m=(s-c) q=-5..5 b=(c-q*s^2)", "q*b*c*m!=0", ("перепутан порядок в числителе", "-q"), ("найдено значение функции", "(m+b)/s"), ("знаменатель не возведён в квадрат", "q*s")),
        Parallel("a*ln(x)+b", "k*x+d", "a/x", "m", "m=2..6 k=1..5 a=(k*m) b=-9..9 d=-9..9", "b*d!=0", ("дробь перевёрнута", "1/m"), ("перемножено вместо деления", "a*k"), ("перепутан знак", "-m")),
        Parallel("e^(a*x-b)+c", "a*x+d", "a*e^(a*x-b)", "m", "a=2..6 m=1..6 b=(a*m) c=-9..9 d=-9..9", "c*d!=0;1+c-a*m-d!=0", ("показатель приравнен к 1", "(b+1)/a"), ("взят показатель", "b"), ("перепутан знак", "-m")),
        Parallel("sqrt(a*x+b)", "k*x+d", "h/sqrt(a*x+b)", "m", "k=1..3 u=1..4 h=(k*u) a=(2*h) m=-4..4 b=(u^2-a*m) d=-9..9", "m*b*d!=0;u-k*m-d!=0", ("найдено значение корня", "u+m"), ("перепутан знак", "-m"), ("взят квадрат", "u^2")),
    ];

    static IShape Slope(string function, string slope, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Tangents.Slope, $"f: {function} | a: m", answer, numbers, where, $"$k=y'(x_0)$; $y'(x)=[={slope}]$, при $x_0=[m]$ получаем $k=[#{answer}]$.", slips);

    static IShape Parallel(string function, string line, string slope, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Tangents.Parallel, $"f: {function} | g: {line}", answer, numbers, where, $"Угловые коэффициенты равны: $[={slope}]=[{line[0]}]$, откуда $x=[#{answer}]$.", slips);
}

/// <summary>f′(x₀) by the drawn tangent. Easy: whole slopes; medium: halves and negative ones; hard: thirds and quarters.</summary>
sealed class DrawnTangents : IExercise
{
    const int Edge = 6;

    public string Id => "algebra-11-drawn-tangents";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var down = setting.Form % 2 == 1;
        var (rise, run) = setting.By<(int, int)[]>([(1, 1), (2, 1), (3, 1)], [(1, 2), (3, 2), (1, 1), (2, 1)], [(1, 3), (2, 3), (1, 4), (3, 4), (4, 3)]) is var slopes ? random.Pick(slopes) : default;
        rise = down ? -rise : rise;
        var (x, y) = random.Until(r => (X: r.NotZero(3), Y: r.Next(-3, 3)), place => Math.Abs(place.X + run) < Edge && Math.Abs(place.Y + rise) < Edge);
        var slope = new Rational(rise, run);
        var bend = random.Chance(50) ? "/3" : "/4";
        var line = $"({slope})*(x-({x}))+({y})";
        var curve = $"{line}{(random.Chance(50) ? "+" : "-")}(x-({x}))^2{bend}";
        return Tangents.Drawn.Pose(
            setting,
            new()
            {
                ["a"] = x,
                Figure = new CoordinatePlane(-Edge, Edge, -Edge, Edge, [new("", $"{x}", $"{y}"), new("", $"{x + run}", $"{y + rise}")], [new(curve), new(line)]),
            },
            slope,
            [("перепутан знак", -slope), ("катеты переставлены", 1 / slope), ("перепутаны и знак, и катеты", -1 / slope), ("взята ордината точки касания", y), ("взята абсцисса точки касания", x)],
            $"Производная равна угловому коэффициенту касательной: по двум отмеченным точкам $k=\\frac{{\\Delta y}}{{\\Delta x}}={Numerals.Tex(slope)}$.");
    }
}
