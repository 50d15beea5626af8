using TeacherBot.Domain.Exercises.Algebra.Grade9;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Values and arguments of linear functions. Easy: whole numbers; medium: negative slopes; hard: fractions and decimals.</summary>
sealed class LineValues() : ShapeExercise("algebra-7-line-values", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Value("k*x+b", "m", "k*m+b", "k=2..9 b=-15..15 m=-9..9", "b!=0;m*m>1;k!=m", ("перепутан знак числа", "k*m-b"), ("число не прибавлено", "k*m"), ("сложено вместо умножения", "k+m+b")),
        Value("b-k*x", "m", "b-k*m", "k=2..9 b=2..20 m=-9..9", "m*m>1;k!=m", ("перепутан знак произведения", "b+k*m"), ("из произведения вычтено число", "k*m-b"), ("вычитание выполнено раньше умножения", "(b-k)*m")),
        Argument("k*x+b", "k*m+b", "m", "k=2..9 b=-15..15 m=-9..9", "b!=0;m*m>1;k*m+b!=0", "$[k*x+b]=[.=k*m+b]$; $[k*x]=[#k*m]$; $x=[#m]$.", ("найдено значение функции", "k*(k*m+b)+b"), ("не разделено на коэффициент", "k*m"), ("число прибавлено вместо вычитания", "m+2*b")),
    ];

    static readonly IShape[] Medium =
    [
        Value("-k*x+b", "m", "b-k*m", "k=2..9 b=-15..15 m=-9..9", "b!=0;m*m>1;k!=m", ("перепутан знак произведения", "k*m+b"), ("перепутан знак числа", "-k*m-b"), ("минус отнесён только к числу", "k*m-b")),
        Argument("b-k*x", "b-k*m", "m", "k=2..9 b=-15..20 m=-9..9", "b!=0;m*m>1;b!=k*m", "$[b-k*x]=[.=b-k*m]$; $[-k*x]=[#-k*m]$; $x=[#m]$.", ("потерян знак минус", "-m"), ("не разделено на коэффициент", "k*m"), ("число прибавлено вместо вычитания", "m-b")),
        Value("k*x+b", "v", "k*v+b", "k=2..9 b=-9..9 m=-25..25 v=(m/10)", "b!=0;m mod 10!=0;(k*m) mod 10=0", ("перепутан знак числа", "k*v-b"), ("запятая потеряна", "k*m+b"), ("число не прибавлено", "k*v")),
    ];

    static readonly IShape[] Hard =
    [
        Value("k/n*x+b", "m", "k*m/n+b", "k=-7..7 n=2..6 b=-9..9 s=-4..4 m=(n*s)", "s*b*k!=0;k mod n!=0", ("перепутан знак числа", "k*m/n-b"), ("умножено только на числитель", "k*m+b"), ("перепутан знак произведения", "b-k*m/n")),
        Argument("k/n*x+b", "k*s+b", "m", "k=2..7 n=2..6 b=-9..9 s=-4..4 m=(n*s)", "s*b*(k*s+b)!=0;k mod n!=0", "$[k/n*x]=[#k*s]$; $x=[#m]$.", ("умножено на коэффициент вместо деления", "k*s*k/n"), ("перепутан знак", "-m"), ("знаменатель потерян", "s")),
        Argument("c*x+b", "c*m+b", "m", "k=2..19 b=-9..9 m=-20..20 c=(k/10)", "b!=0;m*m>1;k mod 10!=0;(k*m) mod 10=0;k*m+10*b!=0", "$[c*x]=[.=c*m]$; $x=[#m]$.", ("запятая потеряна", "m/10"), ("перепутан знак", "-m"), ("число прибавлено вместо вычитания", "m+2*b")),
    ];

    static IShape Value(string function, string argument, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Functions.ValueAt, $"f: {function} | a: {argument}", answer, numbers, where, $"$y=[{function.Replace("x", $"({argument})", StringComparison.Ordinal)}]=[#{answer}]$.", slips);

    static IShape Argument(string function, string value, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Functions.Argument, $"f: {function} | a: v", answer, $"{numbers} v=({value})", where, solution, slips);
}

/// <summary>The slope of a line, and a coefficient by a point of the graph.</summary>
sealed class LineCoefficients() : ShapeExercise("algebra-7-line-coefficients", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Slope = new(
        "Найдите угловой коэффициент прямой ${e}$.",
        new NumberAnswer(),
        read => Rise(read.Statement("e")),
        (read, answer) => Free(read.Statement("e")) is var free
            ? new IdentityCheck(Plain.Write(Put(read.Statement("e"), $"({answer})*x+({free})")), "0")
            : throw new EvaluationException("It is no line."))
    {
        Claim = "Угловой коэффициент прямой ${e}$ равен {x}",
        Phrase = "${e}$",
        Matching = "Соотнесите прямые и их угловые коэффициенты.",
    };

    static readonly Asked<Rational> ByPoint = new(
        "График функции ${e}$ проходит через точку $({p};\\ {q})$. Найдите значение ${u}$.",
        new NumberAnswer(),
        read => LinearEquation.Root(At(read)) ?? throw new EvaluationException("There is no such value."),
        (read, answer) => new RootsCheck(Plain.Write(At(read)), read.Plain("u"), [$"{answer}"]))
    {
        Claim = "Если график функции ${e}$ проходит через точку $({p};\\ {q})$, то ${u}={x}$",
        Phrase = "${e}$, точка $({p};\\ {q})$; ${u}$",
        Matching = "Соотнесите функции с точками их графиков и значения коэффициентов.",
    };

    static readonly IShape[] Easy =
    [
        Of("y=c*x+d", "c", "c=-9..9 d=-15..15", "c*d!=0;c*c>1;c*c!=d*d", "Коэффициент при $x$ равен $[c]$.", ("взято число без $x$", "d"), ("перепутан знак", "-c"), ("перепутан знак и коэффициент", "-d")),
        Of("y=d-c*x", "-c", "c=2..9 d=-15..15", "c*c!=d*d;d!=0", "$y=[-c*x+d]$; коэффициент при $x$ равен $[-c]$.", ("потерян знак минус", "c"), ("взято первое число", "d"), ("перепутан знак и коэффициент", "-d")),
        By("y=c*x+b", "b", "n", "c=2..7 m=-6..6 n=-12..12 q=(c*m+n)", "m*m>1;n*q!=0", "$[q]=[#c*m]+b$; $b=[#n]$.", ("перепутан знак", "-n"), ("координаты переставлены", "m-c*q"), ("сложено вместо вычитания", "q+c*m")),
        By("y=k*x", "k", "n", "m=-6..6 n=-9..9 q=(n*m)", "m*m>1;n*n>1", "$[q]=[m*k]$; $k=[#n]$.", ("умножено вместо деления", "q*m"), ("перепутан знак", "-n"), ("вычтено вместо деления", "q-m")),
    ];

    static readonly IShape[] Medium =
    [
        Of("c*x+y=d", "-c", "c=-9..9 d=-15..15", "c*d!=0;c*c>1;c*c!=d*d", "$y=[-c*x+d]$; угловой коэффициент $[-c]$.", ("знак при переносе не изменён", "c"), ("взята правая часть", "d"), ("правая часть с другим знаком", "-d")),
        Of("d*y=c*x+p", "k", "d=2..6 k=-6..6 c=(k*d) p=-15..15", "k*k>1;p!=0", "$y=[k*x+p/d]$; угловой коэффициент $[k]$.", ("не разделено на коэффициент при $y$", "c"), ("перепутан знак", "-k"), ("взято число без $x$", "p")),
        By("y=k*x+d", "k", "n", "m=-6..6 n=-9..9 d=-12..12 q=(n*m+d)", "m*m>1;n*n>1;d*q!=0", "$[q]=[m*k+d]$; $[m*k]=[#q-d]$; $k=[#n]$.", ("число перенесено без смены знака", "(q+d)/m"), ("перепутан знак", "-n"), ("не разделено на абсциссу", "q-d")),
        By("y=b-c*x", "b", "n", "c=2..7 m=-6..6 n=-12..12 q=(n-c*m)", "m*m>1;n*q!=0", "$[q]=b-([#c*m])$; $b=[#n]$.", ("перепутан знак произведения", "q-c*m"), ("перепутан знак", "-n"), ("координаты переставлены", "m+c*q")),
    ];

    static readonly IShape[] Hard =
    [
        Of("c*x+d*y=p", "-c/d", "c=-9..9 d=2..9 p=-15..15", "c*p!=0;c mod d!=0", "$[d*y]=[p-c*x]$; угловой коэффициент $[#-c/d]$.", ("потерян знак минус", "c/d"), ("дробь перевёрнута", "-d/c"), ("дробь перевёрнута, знак потерян", "d/c")),
        Of("c*x-d*y=p", "c/d", "c=-9..9 d=2..9 p=-15..15", "c*p!=0;c mod d!=0", "$[d*y]=[c*x-p]$; угловой коэффициент $[#c/d]$.", ("перепутан знак", "-c/d"), ("дробь перевёрнута", "d/c"), ("дробь перевёрнута, знак перепутан", "-d/c")),
        By("c*x+k*y=d", "k", "n", "c=2..7 m=-6..6 q=-6..6 n=-9..9 d=(c*m+n*q)", "m*m>1;q*q>1;n*n>1;d!=0", "$[.=c*m+q*k]=[d]$; $k=[#n]$.", ("число перенесено без смены знака", "(d+c*m)/q"), ("перепутан знак", "-n"), ("координаты переставлены", "(d-c*q)/m")),
        By("y=k*(x-d)", "k", "n", "d=-6..6 m=-6..6 n=-7..7 q=(n*(m-d))", "(m-d)^2>1;n*n>1;m*d!=0", "$[q]=[.=(m-d)*k]$; $k=[#n]$.", ("перепутан знак в скобке", "q/(m+d)"), ("перепутан знак", "-n"), ("скобка не учтена", "q/m")),
    ];

    static IShape Of(string line, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Slope, $"e: {line}", answer, numbers, where, solution, slips);

    static IShape By(string function, string unknown, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(ByPoint, $"e: {function} | p: m | q: q | u: {unknown}", answer, numbers, where, solution, slips);

    static Statement At(Filling read) => read.Statement("e").Replace(leaf => leaf == Build.X ? read.Expression("p") : leaf == Build.Letter('y') ? read.Expression("q") : null);

    /// <summary>How much y grows when x grows by one.</summary>
    static Rational Rise(Statement line) => HeightAt(line, 1) - HeightAt(line, 0);

    static Rational Free(Statement line) => HeightAt(line, 0);

    static Rational HeightAt(Statement line, int x) =>
        LinearEquation.Root(line.Replace(leaf => leaf == Build.X ? (Expression)x : null)) ?? throw new EvaluationException("It is no graph of a function.");

    /// <summary>What is left of the equation when y is an expression with x.</summary>
    static Expression Put(Statement line, string y) => (line.Terms[0] - line.Terms[1]).Replace(leaf => leaf == Build.Letter('y') ? Plain.Parse(y) : null);
}

/// <summary>A formula by two points, or by a parallel and a point.</summary>
sealed class LineFormulas() : ShapeExercise("algebra-7-line-formulas", Easy, Medium, Hard)
{
    const string Pairs = "Соотнесите условия и правые части формул линейных функций.";

    static readonly Asked<Expression> Proportional = new(
        "График прямой пропорциональности проходит через точку $({p};\\ {q})$. Задайте эту функцию формулой вида $y=kx$. В ответ запишите правую часть формулы.",
        new ExpressionAnswer(),
        read => Build.Standard((Numerals.Literal(read.Number("q") / read.Number("p"))) * Build.X),
        (read, answer) => new IdentityCheck($"x*({read.Plain("q")})/({read.Plain("p")})", Plain.Write(answer)))
    {
        Claim = "График прямой пропорциональности, проходящий через точку $({p};\\ {q})$, задаётся формулой $y={x}$",
        Phrase = "прямая пропорциональность, точка $({p};\\ {q})$",
        Matching = Pairs,
    };

    static readonly Asked<Expression> ByTwo = new(
        "Линейная функция принимает значение ${q}$ при $x={p}$ и значение ${s}$ при $x={r}$. Задайте её формулой. В ответ запишите правую часть формулы.",
        new ExpressionAnswer(),
        read => Through(read),
        (read, answer) => new IdentityCheck($"({read.Plain("q")})+(x-({read.Plain("p")}))*(({read.Plain("s")})-({read.Plain("q")}))/(({read.Plain("r")})-({read.Plain("p")}))", Plain.Write(answer)))
    {
        Claim = "Линейная функция, значения которой при $x={p}$ и $x={r}$ равны ${q}$ и ${s}$, задаётся формулой $y={x}$",
        Phrase = "$y={q}$ при $x={p}$ и $y={s}$ при $x={r}$",
        Matching = Pairs,
    };

    static readonly Asked<Expression> Parallel = new(
        "Прямая параллельна прямой $y={f}$ и проходит через точку $({p};\\ {q})$. Задайте её формулой. В ответ запишите правую часть формулы.",
        new ExpressionAnswer(),
        read => Build.Standard(read.Expression("f") + Numerals.Literal(read.Number("q") - At(read.Expression("f"), read.Expression("p")))),
        (read, answer) => new IdentityCheck($"{read.Plain("f")}+({read.Plain("q")})-({Plain.Write(read.Expression("f").Replace(leaf => leaf == Build.X ? read.Expression("p") : null))})", Plain.Write(answer)))
    {
        Claim = "Прямая, которая параллельна прямой $y={f}$ и проходит через точку $({p};\\ {q})$, задаётся формулой $y={x}$",
        Phrase = "параллельно $y={f}$, точка $({p};\\ {q})$",
        Matching = Pairs,
    };

    static readonly IShape[] Easy =
    [
        new Shape<Expression>(Proportional, "p: m | q: q", "k*x", "m=-9..9 k=-9..9 q=(k*m)", "m*m>1;k*k>1", "$[q]=[m*k]$; $k=[#k]$; $y=[k*x]$.", ("перепутан знак", "-k*x"), ("координаты перемножены", "q*m*x"), ("взята ордината точки", "q*x"), ("взята абсцисса точки", "m*x")),
        new Shape<Expression>(Parallel, "f: k*x | p: m | q: q", "k*x+b", "k=-6..6 m=-6..6 b=-12..12 q=(k*m+b)", "k*k>1;m*m>1;b*q!=0", "Угловой коэффициент $[k]$; $[q]=[#k*m]+b$; $b=[#b]$; $y=[k*x+b]$.", ("перепутан знак числа", "k*x-b"), ("перепутан угловой коэффициент", "b-k*x"), ("взята ордината точки", "k*x+q"), ("взята абсцисса точки", "k*x+m")),
    ];

    static readonly IShape[] Medium =
    [
        new Shape<Expression>(ByTwo, "p: 0 | q: b | r: m | s: s", "k*x+b", "k=-6..6 m=-6..6 b=-12..12 s=(k*m+b)", "k*k>1;m*m>1;b*s!=0", "$b=[b]$; $[s]=[m*k+b]$; $k=[#k]$; $y=[k*x+b]$.", ("перепутан знак числа", "k*x-b"), ("перепутан угловой коэффициент", "b-k*x"), ("коэффициенты переставлены", "b*x+k"), ("взято второе значение", "k*x+s")),
        new Shape<Expression>(Parallel, "f: k*x+c | p: m | q: q", "k*x+b", "k=-6..6 m=-6..6 b=-12..12 c=-9..9 q=(k*m+b)", "k*k>1;m*m>1;b*q*c!=0;b!=c", "Угловой коэффициент $[k]$; $[q]=[#k*m]+b$; $b=[#b]$; $y=[k*x+b]$.", ("взято число данной прямой", "k*x+c"), ("перепутан знак числа", "k*x-b"), ("перепутан угловой коэффициент", "b-k*x"), ("взята ордината точки", "k*x+q")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Expression>(ByTwo, "p: m | q: q | r: n | s: s", "k*x+b", "k=-6..6 m=-6..6 n=-6..6 b=-12..12 q=(k*m+b) s=(k*n+b)", "k*k>1;m<n;m*n*b*q*s!=0", "$k=[(s-q)/(n-m)]=[#k]$; $b=[q-k*m]=[#b]$; $y=[k*x+b]$.", ("перепутан знак числа", "k*x-b"), ("перепутан угловой коэффициент", "b-k*x"), ("коэффициенты переставлены", "b*x+k"), ("взято данное значение", "k*x+q")),
        new Shape<Expression>(ByTwo, "p: m | q: q | r: n | s: s", "k/2*x+b", "k=-7..7 u=-4..4 v=-4..4 m=(2*u) n=(2*v) b=-12..12 q=(k*u+b) s=(k*v+b)", "k mod 2!=0;u<v;u*v*b*q*s!=0", "$k=[#k/2]$; $b=[q-k/2*m]=[#b]$; $y=[k/2*x+b]$.", ("перепутан знак числа", "k/2*x-b"), ("перепутан угловой коэффициент", "b-k/2*x"), ("дробь потеряна", "k*x+b"), ("взято данное значение", "k/2*x+q")),
    ];

    static Rational At(Expression f, Expression x) => f.Replace(leaf => leaf == Build.X ? x : null).Value();

    /// <summary>The two coefficients from a system of two equations.</summary>
    static Expression Through(Filling read)
    {
        var (x, y) = (Build.X, Build.Letter('y'));
        var system = EquationSystem.Solutions(Equation.Of((read.Expression("p") * x) + y, read.Expression("q")), Equation.Of((read.Expression("r") * x) + y, read.Expression("s")));
        return system is [[{ Rational: { } slope }, { Rational: { } free }]]
            ? Build.Standard((Numerals.Literal(slope) * x) + Numerals.Literal(free))
            : throw new EvaluationException("There is no single line.");
    }
}
