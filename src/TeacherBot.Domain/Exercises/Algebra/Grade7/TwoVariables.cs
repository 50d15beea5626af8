using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Pairs of numbers that solve an equation with two unknowns.</summary>
public sealed class PairChoice : IExercise
{
    static readonly Selection Solutions = new(
        "Выберите пару чисел, которая является решением уравнения ${e}$.",
        "Выберите все пары чисел, которые являются решениями уравнения ${e}$.",
        (read, option) => Put(read, option).Holds(),
        (read, option) => new StatementCheck(Plain.Write(Put(read, option))));

    public string Id => "algebra-7-pair-choice";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, b, c) = random.Until(
            r => (A: r.Next(1, setting.By(3, 5, 7)), B: r.Next(1, setting.By(1, 4, 6)) * (r.Chance(50) ? -1 : 1), C: r.Next(-15, 20)),
            drawn => drawn.C != 0 && drawn.A != Math.Abs(drawn.B) && Right(drawn.A, drawn.B, drawn.C).Count >= 3);
        var (x, y) = (Build.X, Build.Letter('y'));
        var equation = setting.Form % 2 == 0 || setting.Difficulty == Difficulty.Easy
            ? Equation.Of(Build.Plus(Build.Times(a, x), b, y), c)
            : Equation.Of(Build.Times(a, x), Tidy.Of(Build.Plus(c, -b, y)));
        var right = Right(a, b, c);
        var wrong = right.SelectMany(pair => new[] { (X: pair.Y, Y: pair.X), (pair.X, Y: -pair.Y), (X: -pair.X, pair.Y), (pair.X, Y: pair.Y + 1) }).Where(pair => (a * pair.X) + (b * pair.Y) != c);
        return Chosen.Of(
            Solutions,
            new() { ["e"] = equation },
            [.. random.Shuffled(right).Take(4).Select(Print)],
            [.. random.Shuffled(wrong.Distinct()).Take(6).Select(Print)],
            "Числа пары подставляют вместо $x$ и $y$: равенство должно быть верным.");
    }

    static List<(int X, int Y)> Right(int a, int b, int c) =>
        [.. Enumerable.Range(-8, 17).Where(x => (c - (a * x)) % b == 0).Select(x => (X: x, Y: (c - (a * x)) / b)).Where(pair => Math.Abs(pair.Y) <= 12 && pair.X != pair.Y)];

    static string Print((int X, int Y) pair) => new SolutionsAnswer().Write([[pair.X, pair.Y]]).Print;

    static Statement Put(Filling read, PrintedItem option) => new SolutionsAnswer().TryRead(option.Text, out var pairs) && pairs is [[var x, var y]]
        ? read.Statement("e").Replace(leaf => leaf == Build.X ? x.Tree : leaf == Build.Letter('y') ? y.Tree : null)
        : throw new EvaluationException("It is no pair of numbers.");
}

/// <summary>The other number of a solution, and a coefficient by a solution. Easy: small coefficients; medium: negative ones; hard: a letter for a coefficient.</summary>
sealed class PairNumbers() : ShapeExercise("algebra-7-pair-numbers", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Other = new(
        "Пара чисел $({p};\\ y)$ является решением уравнения ${e}$. Найдите $y$.",
        new NumberAnswer(),
        read => LinearEquation.Root(At(read)) ?? throw new EvaluationException("There is no such number."),
        (read, answer) => new RootsCheck(Plain.Write(At(read)), "y", [$"{answer}"]))
    {
        Claim = "Если пара чисел $({p};\\ y)$ является решением уравнения ${e}$, то $y={x}$",
        Phrase = "${e}$, $({p};\\ y)$",
        Matching = "Соотнесите уравнения с их решениями и значения $y$.",
    };

    static readonly Asked<Rational> Coefficient = new(
        "Пара чисел $({p};\\ {q})$ является решением уравнения ${e}$. Найдите $a$.",
        new NumberAnswer(),
        read => LinearEquation.Root(At(read)) ?? throw new EvaluationException("There is no such number."),
        (read, answer) => new RootsCheck(Plain.Write(At(read)), "a", [$"{answer}"]))
    {
        Claim = "Если пара чисел $({p};\\ {q})$ является решением уравнения ${e}$, то $a={x}$",
        Phrase = "${e}$, $({p};\\ {q})$",
        Matching = "Соотнесите уравнения с их решениями и значения $a$.",
    };

    static readonly IShape[] Easy =
    [
        Y("k*x+y=c", "n", "k=2..6 m=-6..6 n=-12..12 c=(k*m+n)", "m*m>1;n*c!=0", "$[#k*m]+y=[c]$; $y=[#n]$.", ("слагаемое перенесено без смены знака", "c+k*m"), ("коэффициент не учтён", "c-m"), ("перепутан знак", "-n")),
        Y("y-k*x=c", "n", "k=2..6 m=-6..6 n=-12..12 c=(n-k*m)", "m*m>1;n*c!=0", "$[.=y-k*m]=[c]$; $y=[#n]$.", ("слагаемое перенесено без смены знака", "c-k*m"), ("коэффициент не учтён", "c+m"), ("перепутан знак", "-n")),
    ];

    static readonly IShape[] Medium =
    [
        Y("k*x-p*y=c", "n", "k=2..6 p=2..6 m=-6..6 n=-8..8 c=(k*m-p*n)", "m*m>1;n*n>1;c!=0", "$[#k*m]-[p*y]=[c]$; $[p*y]=[#k*m-c]$; $y=[#n]$.", ("потерян знак минус", "-n"), ("не разделено на коэффициент", "k*m-c"), ("слагаемое перенесено без смены знака", "(c+k*m)/p")),
        Y("p*y=c-k*x", "n", "k=2..6 p=2..6 m=-6..6 n=-8..8 c=(k*m+p*n)", "m*m>1;n*n>1;c!=0", "$[p*y]=[.=c-k*m]$; $y=[#n]$.", ("перепутан знак произведения", "(c+k*m)/p"), ("не разделено на коэффициент", "c-k*m"), ("перепутан знак", "-n")),
        A("a*x+k*y=c", "v", "k=2..6 m=-6..6 n=-8..8 v=-7..7 c=(v*m+k*n)", "m*m>1;n*n>1;c!=0;v*v>1;m!=n", "$[.=m*a+k*n]=[c]$; $[m*a]=[#c-k*n]$; $a=[#v]$.", ("перепутан знак", "-v"), ("не разделено", "c-k*n"), ("числа пары переставлены", "(c-k*m)/n")),
    ];

    static readonly IShape[] Hard =
    [
        A("k*x-a*y=c", "v", "k=2..6 m=-6..6 n=-8..8 v=-7..7 c=(k*m-v*n)", "m*m>1;n*n>1;c!=0;v*v>1;m!=n", "$[.=k*m-n*a]=[c]$; $[n*a]=[#k*m-c]$; $a=[#v]$.", ("перепутан знак", "-v"), ("не разделено", "k*m-c"), ("числа пары переставлены", "(k*n-c)/m")),
        A("(a+k)*x+y=c", "v", "k=2..6 m=-6..6 n=-8..8 v=-7..7 c=((v+k)*m+n)", "m*m>1;n*c!=0;v*v>1;m!=n;v+k!=0", "$[m*(a+k)]=[#c-n]$; $[a+k]=[#v+k]$; $a=[#v]$.", ("скобка принята за $a$", "v+k"), ("число прибавлено вместо вычитания", "v+2*k"), ("перепутан знак", "-v")),
        A("a*(x-y)=c+k*x", "v", "k=2..6 m=-6..6 n=-8..8 v=-7..7 c=(v*(m-n)-k*m)", "m*m>1;n!=0;(m-n)^2>1;c!=0;v*v>1", "$[.=(m-n)*a]=[.=c+k*m]$; $a=[#v]$.", ("перепутан знак", "-v"), ("не разделено", "c+k*m"), ("скобка раскрыта с неверным знаком", "(c+k*m)/(m+n)")),
    ];

    static IShape Y(string equation, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Other, $"e: {equation} | p: m", answer, numbers, where, solution, slips);

    static IShape A(string equation, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Coefficient, $"e: {equation} | p: m | q: n", answer, numbers, where, solution, slips);

    static Statement At(Filling read) => read.Statement("e").Replace(leaf => leaf == Build.X ? read.Expression("p") : leaf == Build.Letter('y') && read.Has("q") ? read.Expression("q") : null);
}
