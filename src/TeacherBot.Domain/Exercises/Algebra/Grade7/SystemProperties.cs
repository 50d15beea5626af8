using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Which systems have a pair of numbers for their solution.</summary>
public sealed class SystemChoice : IExercise
{
    static readonly Sentence Cases = new("$\\begin{cases}{a},\\\\{b}\\end{cases}$");

    static readonly Selection WithSolution = new(
        "Выберите систему, решением которой является пара чисел $({p};\\ {q})$.",
        "Выберите все системы, решением которых является пара чисел $({p};\\ {q})$.",
        (read, option) => System(option) is var (first, second) && new[] { first, second }.All(equation => At(equation, read).Holds()),
        (read, option) => new SystemCheck([Plain.Write(System(option).First), Plain.Write(System(option).Second)], ["x", "y"], [[$"{read.Number("p")}", $"{read.Number("q")}"]]));

    public string Id => "algebra-7-system-choice";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (p, q) = random.Until(r => (P: r.Next(-7, 7), Q: r.Next(-7, 7)), pair => pair.P != pair.Q && pair.P * pair.Q != 0);
        return Chosen.Of(
            WithSolution,
            new() { ["p"] = p, ["q"] = q },
            [.. Enumerable.Range(0, 4).Select(form => Printed(form, 0))],
            [.. Enumerable.Range(0, 5).Select(form => Printed(form, random.Pick([-3, -2, -1, 1, 2, 3])))],
            $"При $x={p}$ и $y={q}$ оба уравнения — верные равенства.");

        // An error spoils one of the equations, the other one stays right.
        string Printed(int form, int error)
        {
            var (a, b, c, d) = random.Until(
                r => (A: r.Next(1, setting.By(2, 4, 7)), B: Sign(r) * r.Next(1, setting.By(1, 3, 5)), C: r.Next(1, setting.By(3, 5, 7)), D: Sign(r) * r.Next(1, setting.By(2, 4, 6))),
                drawn => drawn.A * drawn.D != drawn.B * drawn.C);
            var (x, y) = (Build.X, Build.Letter('y'));
            var first = Equation.Of(Build.Plus(Build.Times(a, x), b, y), (a * p) + (b * q) + (form % 2 == 0 ? 0 : error));
            var rest = (c * p) + (d * q) + (form % 2 == 0 ? error : 0);
            var second = form < 2 ? Equation.Of(Build.Plus(Build.Times(c, x), d, y), rest) : Equation.Of(Build.Times(c, x), Build.Plus(rest, -d, y));
            return Cases.Write(new Filling { ["a"] = first, ["b"] = Tidy.Of(second) });
        }

        static int Sign(SheetRandom random) => random.Chance(50) ? 1 : -1;
    }

    static (Statement First, Statement Second) System(PrintedItem option) =>
        Cases.TryRead(option.Text, null, out var read) ? (read.Statement("a"), read.Statement("b")) : throw new EvaluationException("It is no system.");

    static Statement At(Statement equation, Filling read) =>
        equation.Replace(leaf => leaf == Build.X ? read.Expression("p") : leaf == Build.Letter('y') ? read.Expression("q") : null);
}

/// <summary>How many solutions a system has, by the coefficients. Easy: y is expressed; medium: multiples; hard: brackets and fractions.</summary>
sealed class SystemCounts() : ShapeExercise("algebra-7-system-counts", Easy, Medium, Hard)
{
    const string One = "одно";
    const string None = "ни одного";
    const string All = "бесконечно много";

    static readonly Asked<string> Count = new(
        "Сколько решений имеет система уравнений $\\begin{cases}{a},\\\\{b}\\end{cases}$? Ответьте: одно, ни одного или бесконечно много.",
        new WordAnswer(One, None, All),
        read => Found(read),
        (read, answer) => Determinants(read) is var (of, ofX, ofY)
            ? new StatementCheck(answer switch { One => $"{of}!=0", None => $"{of}=0!=({ofX})^2+({ofY})^2", _ => $"{of}=0=({ofX})^2+({ofY})^2" })
            : throw new EvaluationException("It is no linear system."))
    {
        Claim = "Количество решений системы $\\begin{cases}{a},\\\\{b}\\end{cases}$: {x}",
    };

    static readonly IShape[] Easy =
    [
        Of("y=k*x+b", "y=p*x+c", One, "k=-6..6 p=-6..6 b=-9..9 c=-9..9", "k!=p;k*p*b*c!=0", "Угловые коэффициенты $[k]$ и $[p]$ различны: прямые пересекаются."),
        Of("y=k*x+b", "y=k*x+c", None, "k=-6..6 b=-9..9 c=-9..9", "b!=c;k*b*c!=0", "Угловые коэффициенты равны, а числа $[b]$ и $[c]$ различны: прямые параллельны."),
        Of("y=k*x+b", "p*y=p*k*x+p*b", All, "k=-6..6 b=-9..9 p=2..5", "k*b!=0", "Если разделить второе уравнение на $[p]$, получится первое: прямые совпадают."),
    ];

    static readonly IShape[] Medium =
    [
        Of("a*x+b*y=c", "k*a*x+k*b*y=k*c+d", None, "a=1..6 b=-6..6 c=-9..9 k=2..4 d=-7..7", "b*c*d!=0;k*c+d!=0", "Левая часть второго уравнения в $[k]$ раза больше левой части первого, а правая — нет: прямые параллельны."),
        Of("a*x+b*y=c", "k*a*x+k*b*y=k*c", All, "a=1..6 b=-6..6 c=-9..9 k=2..4", "b*c!=0", "Если первое уравнение умножить на $[k]$, получится второе: прямые совпадают."),
        Of("a*x+b*y=c", "k*a*x-k*b*y=k*c+d", One, "a=1..6 b=-6..6 c=-9..9 k=2..4 d=-7..7", "b*c!=0;k*c+d!=0", "Коэффициенты при $x$ относятся как $1:[k]$, а при $y$ — как $1:([-k])$: прямые пересекаются."),
    ];

    static readonly IShape[] Hard =
    [
        Of("a*(x+p)=b*y", "k*b*y-k*a*x=k*a*p+d", None, "a=2..6 b=2..7 p=-6..6 k=2..3 d=-6..6", "p*d!=0;k*a*p+d!=0", "Первое уравнение равносильно $[.=k*b*y-k*a*x]=[#k*a*p]$, а правая часть второго другая: прямые параллельны."),
        Of("a*(x+p)=b*y", "k*b*y-k*a*x=k*a*p", All, "a=2..6 b=2..7 p=-6..6 k=2..3", "p!=0", "Если раскрыть скобки и умножить первое уравнение на $[k]$, получится второе: прямые совпадают."),
        Of("x/a+y/b=c", "b*x+a*y=d", None, "a=2..5 b=2..7 c=-5..5 d=-20..20", "a!=b;c*d!=0;d!=a*b*c", "После умножения на $[#a*b]$ первое уравнение примет вид $[b*x+a*y]=[#a*b*c]$: прямые параллельны."),
        Of("x/a-y/b=c", "b*x+a*y=d", One, "a=2..5 b=2..7 c=-5..5 d=-20..20", "a!=b;c*d!=0", "После умножения на $[#a*b]$ первое уравнение примет вид $[b*x-a*y]=[#a*b*c]$; коэффициенты при $y$ противоположны: прямые пересекаются."),
    ];

    public override IReadOnlyList<TaskType> Types { get; } = [TaskType.MultipleChoice, TaskType.Open, TaskType.FillBlank];

    static IShape Of(string first, string second, string answer, string numbers, string where, string solution) =>
        new Shape<string>(Count, $"a: .={first} | b: .={second}", answer, numbers, where, solution);

    /// <summary>By substitution: what remains is an equation with one unknown, or none.</summary>
    static string Found(Filling read)
    {
        try
        {
            return EquationSystem.Solutions(read.Statement("a"), read.Statement("b")).Count == 0 ? None : One;
        }
        catch (EvaluationException)
        {
            return All;
        }
    }

    /// <summary>Kramer's determinants of the system.</summary>
    static (Rational Of, Rational OfX, Rational OfY) Determinants(Filling read)
    {
        var rows = new[] { read.Statement("a"), read.Statement("b") }.Select(equation => Polynomial.TryOf(equation.Terms[0] - equation.Terms[1]) ?? throw new EvaluationException("It is not linear.")).ToArray();
        var (a, b, c) = (rows.Select(row => Part(row, 'x')).ToArray(), rows.Select(row => Part(row, 'y')).ToArray(), rows.Select(row => -row.FreeTerm).ToArray());
        return ((a[0] * b[1]) - (a[1] * b[0]), (c[0] * b[1]) - (c[1] * b[0]), (a[0] * c[1]) - (a[1] * c[0]));
    }

    static Rational Part(Polynomial row, char letter) => row.By(letter) is { Count: 2 } parts && parts[1].IsConstant ? parts[1].FreeTerm : 0;
}

/// <summary>The solution of a system read from two lines. Easy: whole slopes; medium: steeper ones and negatives; hard: halves and thirds.</summary>
public sealed class SystemGraphs : IExercise
{
    const int Edge = 7;

    static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Crossing = new(
        "На рисунке построены графики двух линейных уравнений с двумя переменными. Найдите по рисунку решение системы этих уравнений.",
        new SolutionsAnswer(),
        read => EquationSystem.Solutions(Line(read, 0), Line(read, 1)),
        (read, answer) => new SystemCheck([Plain.Write(Line(read, 0)), Plain.Write(Line(read, 1))], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]));

    public string Id => "algebra-7-system-graphs";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var slopes = setting.By<(int Up, int Along)[]>([(1, 1), (-1, 1), (2, 1), (-2, 1)], [(1, 1), (-1, 1), (2, 1), (-2, 1), (3, 1), (-3, 1)], [(1, 2), (-1, 2), (3, 2), (-3, 2), (1, 3), (-1, 3), (2, 1), (-2, 1)]);
        var (x, y, first, second) = random.Until(
            r => (X: r.Next(-5, 5), Y: r.Next(-5, 5), First: r.Pick(slopes), Second: r.Pick(slopes)),
            drawn => drawn.X != drawn.Y && drawn.X * drawn.Y != 0 && drawn.First != drawn.Second && new[] { drawn.First, drawn.Second }.All(slope => drawn.X % slope.Along == 0));
        var plane = new CoordinatePlane(-Edge, Edge, -Edge, Edge, [], [new(Formula(first)), new(Formula(second))]);
        return Crossing.Pose(
            setting,
            new() { Figure = plane },
            [[x, y]],
            [("координаты переставлены", [[y, x]]), ("перепутан знак абсциссы", [[-x, y]]), ("перепутан знак ординаты", [[x, -y]]), ("ошибка на единицу", [[x + 1, y]]), ("перепутаны оба знака", [[-x, -y]])],
            $"Прямые пересекаются в точке $({x};\\ {y})$: $x={x}$, $y={y}$.");

        string Formula((int Up, int Along) slope)
        {
            var free = y - (slope.Up * x / slope.Along);
            var sign = free < 0 ? string.Empty : "+";
            return $"{(slope.Along == 1 ? $"{slope.Up}" : $"{slope.Up}/{slope.Along}")}*x{(free == 0 ? string.Empty : $"{sign}{free}")}";
        }
    }

    static Statement Line(Filling read, int index) => Equation.Of(Build.Letter('y'), Plain.Parse(read.Drawing<CoordinatePlane>().Graphs[index].Formula));
}
