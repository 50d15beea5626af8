using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>ax+b=c, ax+b=cx+d; medium: brackets, decimals, a fraction for the root; hard: fraction bars, products whose squares vanish, no root.</summary>
sealed class SolveLinearEquations() : ShapeExercise("algebra-7-linear-equations-solve", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("a*x+b=c", "m", "a=2..12 m=-9..9 b=-20..20 c=(a*m+b)", "b*m*c!=0", "$[a*x]=[#c-b]$; $x=[#m]$.", ("число перенесено без смены знака", "(c+b)/a"), ("не разделено на коэффициент", "c-b"), ("коэффициент вычтен вместо деления", "c-b-a")),
        One("b-a*x=c", "m", "a=2..9 m=-9..9 b=-20..30 c=(b-a*m)", "b*m*c!=0", "$[-a*x]=[#c-b]$; $x=[#m]$.", ("потерян знак минус", "-m"), ("число перенесено без смены знака", "(c+b)/a"), ("не разделено на коэффициент", "b-c")),
        One("a*x+b=k*x+c", "m", "a=3..12 k=2..9 m=-9..9 b=-20..20 c=(a*m+b-k*m)", "a>k+1;b*m*c!=0", "$[a*x-k*x]=[c-b]$; $[.=(a-k)*x]=[#c-b]$; $x=[#m]$.", ("числа сложены при переносе", "(c+b)/(a-k)"), ("не разделено на коэффициент", "c-b"), ("слагаемое с x перенесено без смены знака", "(c-b)/(a+k)")),
        One("a*x+b=c-k*x", "m", "a=2..9 k=2..9 m=-9..9 b=-20..20 c=(a*m+b+k*m)", "b*m*c!=0", "$[a*x+k*x]=[c-b]$; $[.=(a+k)*x]=[#c-b]$; $x=[#m]$.", ("слагаемое с x перенесено без смены знака", "(c-b)/(a-k)"), ("числа сложены при переносе", "(c+b)/(a+k)"), ("не разделено на коэффициент", "c-b")),
    ];

    static readonly IShape[] Medium =
    [
        One("k*(x+p)=c*x+q", "m", "k=2..7 c=2..9 m=-9..9 p=-9..9 q=(k*m+k*p-c*m)", "p*m*q!=0;(k-c)^2>1", "$[.=k*x+k*p]=[c*x+q]$; $[.=(k-c)*x]=[#q-k*p]$; $x=[#m]$.", ("множитель умножен только на первое слагаемое", "(q-p)/(k-c)"), ("число перенесено без смены знака", "(q+k*p)/(k-c)"), ("не разделено на коэффициент", "q-k*p")),
        One("k*(x+p)-c*(x+r)=q", "m", "k=3..8 c=2..6 m=-9..9 p=-6..6 r=-6..6 q=(k*m+k*p-c*m-c*r)", "p*m*r!=0;k>c+1", "$[.=k*x+k*p-c*x-c*r]=[q]$; $[.=(k-c)*x]=[#q-k*p+c*r]$; $x=[#m]$.", ("минус перед скобкой отнесён только к первому слагаемому", "(q-k*p-c*r)/(k-c)"), ("множители умножены только на первое слагаемое", "(q-p+r)/(k-c)"), ("не разделено на коэффициент", "q-k*p+c*r")),
        One("b-(a*x+c)=k*x+d", "m", "a=2..6 k=2..6 m=-9..9 b=2..20 c=-9..9 d=(b-a*m-c-k*m)", "c*m*d!=0", "$[b-a*x-c]=[k*x+d]$; $[.=(-a-k)*x]=[#d-b+c]$; $x=[#m]$.", ("минус перед скобкой отнесён только к первому слагаемому", "(d-b-c)/(-a-k)"), ("перепутан знак", "-m"), ("не разделено на коэффициент", "d-b+c")),
        One("a*x+b=k*x+c", "n/d", "a=5..12 k=2..9 d=(a-k) n=-15..15 b=-12..12 c=(n+b)", "d>1;n mod d!=0;b*c!=0", "$[d*x]=[#n]$; $x=[#n/d]$.", ("делимое и делитель перепутаны", "d/n"), ("число перенесено без смены знака", "(c+b)/d"), ("перепутан знак", "-n/d"), ("слагаемое с x перенесено без смены знака", "n/(a+k)")),
        One("a*x+b=k*x+c", "m", "a=1.1..6.5/0.2 k=0.2..4/0.2 m=-9..9 b=-6..6/0.5 c=(a*m+b-k*m)", "a>k+1/2;b*m*c!=0;m*m>1", "$[.=(a-k)*x]=[c-b]$; $x=[#m]$.", ("перепутан знак", "-m"), ("запятая потеряна", "10*m"), ("ошибка в счёте на единицу", "m-1")),
    ];

    static readonly IShape[] Hard =
    [
        One("(x+p)/k+(x+q)/n=c", "m", "k=2..6 n=2..6 s=-6..6 t=-6..6 m=-12..12 p=(k*s-m) q=(n*t-m) c=(s+t)", "k<n;k*n<21;k mod 2+n mod 2>0;k mod 3+n mod 3>0;p*q*m!=0;p!=q", "Умножим обе части на $[#k*n]$: $[n]([x+p])+[k]([x+q])=[#c*k*n]$; $[.=(n+k)*x]=[#c*k*n-n*p-k*q]$; $x=[#m]$.", ("правая часть не умножена", "(c-n*p-k*q)/(n+k)"), ("перепутан знак", "-m"), ("дробь умножена не на тот множитель", "(c*k*n-k*p-n*q)/(n+k)")),
        One("(a*x+p)/k-(x+q)/n=c", "m", "a=2..5 k=2..5 n=2..5 s=-6..6 t=-6..6 m=-9..9 p=(k*s-a*m) q=(n*t-m) c=(s-t)", "k!=n;k mod 2+n mod 2>0;a mod k!=0;p*q*m!=0;a*n!=k", "Умножим обе части на $[#k*n]$: $[n]([a*x+p])-[k]([x+q])=[#c*k*n]$; $[.=(a*n-k)*x]=[#c*k*n-n*p+k*q]$; $x=[#m]$.", ("минус перед дробью отнесён только к первому слагаемому", "(c*k*n-n*p-k*q)/(a*n-k)"), ("правая часть не умножена", "(c-n*p+k*q)/(a*n-k)"), ("перепутан знак", "-m")),
        One("(x+p)*(x+q)=x^2+k*x+c", "m", "p=-9..9 q=-9..9 k=-9..9 m=-9..9 c=(p*q+p*m+q*m-k*m)", "p<q;p*q*k*c*m!=0;(p+q-k)^2>1;p+q!=0", "$[.=x^2+(p+q)*x+p*q]=[x^2+k*x+c]$; $[.=(p+q-k)*x]=[#c-p*q]$; $x=[#m]$.", ("свободный член перенесён без смены знака", "(c+p*q)/(p+q-k)"), ("перепутан знак", "-m"), ("не разделено на коэффициент", "c-p*q")),
        One("k*(a*x+p)=c*(b*x+q)+r", "-", "k=2..6 a=2..6 c=2..6 b=(k*a/c) p=-9..9 q=-9..9 r=-20..20", "k!=c;(k*a) mod c=0;b>1;p*q*r!=0;k*p!=c*q+r", "$[.=k*a*x+k*p]=[.=c*b*x+c*q+r]$; $0 \\cdot x=[#c*q+r-k*p]$, корней нет.", ("решено, что корень — нуль", "0"), ("взята разность чисел", "c*q+r-k*p"), ("перепутан знак разности", "k*p-c*q-r"), ("разделено на коэффициент", "q-p")),
        One("p-(q-(a*x+r))=k*x", "m", "a=4..12 k=2..9 m=-9..9 p=-9..9 q=-12..12 r=(k*m-a*m-p+q)", "p>0;q>0;p!=q;r*m!=0;(a-k)^2>1", "$[p-q+a*x+r]=[k*x]$; $[.=(a-k)*x]=[#q-p-r]$; $x=[#m]$.", ("скобки раскрыты с неверным знаком", "(p-q-r)/(a+k)"), ("перепутан знак", "-m"), ("не разделено на коэффициент", "q-p-r")),
    ];

    static IShape One(string equation, string root, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Equation.Solve, $"e: {equation}", root, numbers, where, solution, slips);
}

/// <summary>A coefficient or a number that gives the equation a certain root; hard: that leaves it without a root.</summary>
sealed class EquationParameters() : ShapeExercise("algebra-7-equation-parameters", Easy, Medium, Hard)
{
    static readonly Letter A = new('a');

    static readonly Asked<Rational> Root = new(
        "При каком значении $a$ корнем уравнения ${e}$ является число {r}?",
        new NumberAnswer(),
        read => LinearEquation.Root(Put(read)) ?? throw new EvaluationException("There is no such value."),
        (read, answer) => new RootsCheck(Plain.Write(Put(read)), "a", [$"{answer}"]))
    {
        Claim = "Число {r} является корнем уравнения ${e}$ при $a={x}$",
        Phrase = "${e}$, корень {r}",
        Matching = "Соотнесите уравнения с их корнями и значения $a$.",
    };

    static readonly Asked<Rational> NoRoot = new(
        "При каком значении $a$ уравнение ${e}$ не имеет корней?",
        new NumberAnswer(),
        read => Slope(read) is var slope && LinearEquation.Root(Equation.Of(slope, 0)) is { } value && Polynomial.TryOf(Sides(read).Replace(leaf => leaf == A ? Numerals.Literal(value) : null)) is { IsZero: false }
            ? value
            : throw new EvaluationException("There is no such value."),
        (read, answer) => new RootsCheck($"{Plain.Write(Slope(read))}=0", "a", [$"{answer}"]))
    {
        Claim = "Уравнение ${e}$ не имеет корней при $a={x}$",
        Phrase = "${e}$ не имеет корней",
        Matching = "Соотнесите уравнения без корней и значения $a$.",
    };

    static readonly IShape[] Easy =
    [
        Of("a*x=c", "q", "q=2..9 m=-9..9 c=(q*m)", "m*m>1", "$[m*a]=[c]$; $a=[#q]$.", ("умножено вместо деления", "c*m"), ("перепутан знак", "-q"), ("вычтено вместо деления", "c-m")),
        Of("k*x+a=c", "q", "k=2..9 m=-9..9 q=-20..20 c=(k*m+q)", "m*m>1;q*c!=0", "$[#k*m]+a=[c]$; $a=[#q]$.", ("число прибавлено вместо вычитания", "c+k*m"), ("корень подставлен без коэффициента", "c-m"), ("перепутан знак", "-q")),
        Of("k*x-c=a", "q", "k=2..9 m=-9..9 c=2..20 q=(k*m-c)", "m*m>1;q!=0", "$[#k*m]-[c]=a$; $a=[#q]$.", ("число прибавлено вместо вычитания", "c+k*m"), ("корень подставлен без коэффициента", "m-c"), ("перепутан знак", "-q")),
    ];

    static readonly IShape[] Medium =
    [
        Of("a*x+b=k*x+c", "q", "q=-9..9 k=2..9 m=-6..6 b=-15..15 c=(q*m+b-k*m)", "m*m>1;q*b*c!=0;q!=k", "$[m*a+b]=[#k*m+c]$; $a=[#q]$.", ("коэффициент при x не учтён", "(c-b)/m"), ("перепутан знак", "-q"), ("число перенесено без смены знака", "(k*m+c+b)/m")),
        Of("k*(x+a)=c", "q", "k=2..7 m=-9..9 q=-9..9 c=(k*m+k*q)", "m*m>1;q*c!=0", "$[k*(m+a)]=[c]$; $[m+a]=[#c/k]$; $a=[#q]$.", ("множитель умножен только на первое слагаемое", "c-k*m"), ("перепутан знак", "-q"), ("корень прибавлен вместо вычитания", "c/k+m")),
        Of("k*x+a=c-p*x", "q", "k=2..7 p=2..7 m=-7..7 q=-20..20 c=(k*m+q+p*m)", "m*m>1;q*c!=0", "$[#k*m]+a=[#c-p*m]$; $a=[#q]$.", ("перепутан знак", "-q"), ("слагаемое перенесено без смены знака", "c-p*m+k*m"), ("слагаемое справа потеряно", "c-k*m")),
    ];

    static readonly IShape[] Hard =
    [
        None("a*x+b=k*x+c", "k", "k=2..12 b=-15..15 c=-15..15", "b*c!=0;b!=c", "Корней нет, когда коэффициенты при $x$ равны, а числа — нет: $a=[k]$.", ("взято противоположное число", "-k"), ("приравнены числа", "c-b"), ("взят нуль", "0")),
        None("(a+p)*x=k*x+c", "k-p", "k=2..12 p=-9..9 c=2..20", "p!=0;k!=p", "$[(a+p)*x-k*x]=[c]$; корней нет при $[a+p]=[k]$, $a=[#k-p]$.", ("число перенесено без смены знака", "k+p"), ("приравнено к нулю выражение в скобках", "-p"), ("перепутан знак", "p-k")),
        None("k*(a*x+p)=c*x+q", "c/k", "k=2..6 v=2..9 c=(k*v) p=-9..9 q=-15..15", "p*q!=0;k*p!=q;v!=k", "$[k*a]=[c]$, а $[#k*p] \\ne [q]$; $a=[#c/k]$.", ("не разделено на множитель", "c"), ("вычтено вместо деления", "c-k"), ("перепутан знак", "-c/k")),
        Of("(a-p)*x+b=c", "q", "p=2..9 m=-6..6 q=-9..9 b=-15..15 c=(q*m-p*m+b)", "m*m>1;q*b*c!=0;q!=p", "$[m*(a-p)]=[#c-b]$; $a-[p]=[#q-p]$; $a=[#q]$.", ("скобка принята за $a$", "q-p"), ("число вычтено вместо сложения", "q-2*p"), ("перепутан знак", "-q")),
    ];

    static IShape Of(string equation, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Root, $"e: {equation} | r: m", answer, numbers, where, solution, slips);

    static IShape None(string equation, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(NoRoot, $"e: {equation}", answer, numbers, where, solution, slips);

    static Statement Put(Filling read) => read.Statement("e").Replace(leaf => leaf == Build.X ? read.Expression("r") : null);

    static Expression Sides(Filling read) => read.Statement("e") is { IsEquality: true } equation ? equation.Terms[0] - equation.Terms[1] : throw new EvaluationException("It is no equation.");

    /// <summary>What stands with x when all is on one side.</summary>
    static Expression Slope(Filling read) => Polynomial.TryOf(Sides(read))?.By('x') is { Count: 2 } parts ? parts[1].ToExpression() : throw new UnsolvedException("It is not linear in x.");
}

/// <summary>Whether a number is the root of equations, and how many roots a linear equation has.</summary>
public sealed class RootChoice : IExercise
{
    static readonly Selection WithRoot = new(
        "Выберите уравнение, корнем которого является число {r}.",
        "Выберите все уравнения, корнем которых является число {r}.",
        (read, option) => option.Statement.Replace(leaf => leaf == Build.X ? read.Expression("r") : null).Holds(),
        (read, option) => new StatementCheck(Plain.Write(option.Statement.Replace(leaf => leaf == Build.X ? read.Expression("r") : null))));

    public string Id => "algebra-7-root-choice";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var root = random.Until(r => r.Next(-9, 9), number => Math.Abs(number) > 1);
        return Chosen.Of(
            WithRoot,
            new() { ["r"] = root },
            [.. Enumerable.Range(0, 4).Select(form => Printed(form, 0))],
            [.. Enumerable.Range(0, 4).Select(form => Printed(form, random.Pick([-2, -1, 1, 2])))],
            $"При $x={root}$ левая и правая части равны.");

        string Printed(int form, int error)
        {
            var (k, b, c) = (random.Next(2, 9), random.Until(r => r.Next(-12, 12), number => number != 0), random.Next(2, 6));
            var wanted = root + error;
            var equation = setting.By(
                form switch
                {
                    0 => Equation.Of(Build.Plus(Build.Times(k, x), b), (k * wanted) + b),
                    1 => Equation.Of(Build.Plus(b, -k, x), b - (k * wanted)),
                    2 => Equation.Of(Build.Times(k, x), Build.Plus(x, (k - 1) * wanted)),
                    _ => Equation.Of(k * Build.Plus(x, b), k * (wanted + b)),
                },
                form switch
                {
                    0 => Equation.Of(Build.Plus(Build.Times(k + c, x), b), Build.Plus(Build.Times(c, x), (k * wanted) + b)),
                    1 => Equation.Of(k * Build.Plus(x, b), Build.Plus(Build.Times(c + k, x), (k * b) - (c * wanted))),
                    2 => Equation.Of(Build.Plus(b, -k, x), Build.Plus(Build.Times(c, x), b - ((k + c) * wanted))),
                    _ => Equation.Of(Build.Times(k, x) - Build.Plus(x, b), ((k - 1) * wanted) - b),
                },
                form switch
                {
                    0 => Equation.Of(Build.Plus(x, (k * c) - wanted).Over(k), c),
                    1 => Equation.Of(k * Build.Plus(x, b) - c * Build.Plus(x, -b), ((k - c) * wanted) + ((k + c) * b)),
                    2 => Equation.Of(new Call(Function.Abs, Build.Plus(x, b)), Math.Abs(wanted + b)),
                    _ => Equation.Of(Build.Plus(x, -wanted) * Build.Plus(x, wanted + k), 0),
                });

            // A product or a modulus has a second root: it must not be the one that is asked for, nor equal to the first.
            var at = equation.Replace(leaf => leaf == x ? (Expression)root : null);
            return at.Holds() == (error == 0) && -wanted != wanted + k ? $"${InkedFormula.Write(equation)}$" : Printed(form, error);
        }
    }
}
