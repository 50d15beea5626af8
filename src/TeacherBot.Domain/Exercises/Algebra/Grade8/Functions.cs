using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>Domains, zeros and values of functions.</summary>
sealed class FunctionDomains() : ShapeExercise("algebra-8-function-domains", Easy, Medium, Hard)
{
    static readonly Asked<IntervalSet> Domain = new(
        "Укажите область определения функции $y={f}$.",
        new IntervalAnswer(),
        read => Domains.Of(read.Expression("f"), 'x'),
        (read, answer) => new DomainCheck(read.Plain("f"), "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Область определения функции $y={f}$: {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите функции и их области определения.",
    };

    static readonly IShape[] Easy =
    [
        One("sqrt(x+p)", "[m;oo)", "m=-15..15 p=(-m)", "m!=0", "$[x+p] \\ge 0$; $x \\ge [#m]$."),
        One("k/(x+p)", "(-oo;m)U(m;oo)", "m=-9..9 p=(-m) k=1..12", "m!=0", "$[x+p] \\ne 0$; $x \\ne [#m]$.", ("взято только исключаемое значение", "[m;m]"), ("взят один луч", "(m;oo)")),
    ];

    static readonly IShape[] Medium =
    [
        One("sqrt(k*x+p)", "[m;oo)", "m=-9..9 k=2..6 p=(-k*m)", "m!=0", "$[k*x+p] \\ge 0$; $x \\ge [#m]$."),
        One("sqrt(p-k*x)", "(-oo;m]", "m=-9..9 k=2..6 p=(k*m)", "m!=0", "$[p-k*x] \\ge 0$; $x \\le [#m]$."),
        One("k/(x^2-c)", "(-oo;-m)U(-m;m)U(m;oo)", "m=1..9 c=(m^2) k=1..12", "", "$[x^2-c] \\ne 0$; $x \\ne [#-m]$ и $x \\ne [#m]$.", ("исключено только одно значение", "(-oo;m)U(m;oo)"), ("взят промежуток между значениями", "(-m;m)")),
    ];

    static readonly IShape[] Hard =
    [
        One("sqrt(x+p)+sqrt(q-x)", "[m;n]", "m=-9..5 n=-4..12 p=(-m) q=(n)", "m<n;m*n!=0", "$x \\ge [#m]$ и $x \\le [#n]$.", ("взято одно условие", "[m;oo)"), ("взято одно условие", "(-oo;n]")),
        One("sqrt(x+p)/(x+q)", "[m;n)U(n;oo)", "m=-9..5 n=-4..12 p=(-m) q=(-n)", "m<n;m*n!=0", "$x \\ge [#m]$ и $x \\ne [#n]$.", ("знаменатель не учтён", "[m;oo)"), ("корень не учтён", "(-oo;n)U(n;oo)")),
        One("k/sqrt(p-x)", "(-oo;m)", "m=-12..12 p=(m) k=1..12", "m!=0", "$[p-x]>0$; $x<[#m]$."),
    ];

    static IShape One(string function, string set, string numbers, string where, string solution, params IReadOnlyList<Patterns.NamedSlip> slips) =>
        new Shape<IntervalSet>(Domain, $"f: {function}", set, numbers, where, solution, slips);
}

/// <summary>The value of a function, also of x², x³, √x and k/x.</summary>
sealed class FunctionValuesAndZeros() : ShapeExercise("algebra-8-function-values", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Value = new(
        "Функция задана формулой $y={f}$. Найдите значение функции при $x={a}$.",
        new NumberAnswer(),
        read => read.Expression("f").Replace(leaf => leaf == Build.X ? read.Expression("a") : null).Value(),
        (read, answer) => new ValueCheck(Plain.Write(read.Expression("f").Replace(leaf => leaf == Build.X ? read.Expression("a") : null)), $"{answer}"))
    {
        Claim = "Значение функции $y={f}$ при $x={a}$ равно {x}",
        Phrase = "$y={f}$ при $x={a}$",
        Matching = "Соотнесите функции и их значения при указанном $x$.",
    };

    static readonly IShape[] Easy =
    [
        One("x^2", "m^2", "m=-12..12", "m*m>4", ("удвоено вместо квадрата", "2*m"), ("перепутан знак", "-m^2")),
        One("k/x", "k/m", "q=2..9 m=-9..9 k=(q*m)", "m*m>1", ("перепутан знак", "-k/m"), ("умножено вместо деления", "k*m")),
        One("sqrt(x)", "q", "q=2..15 m=(q^2)", "", ("корень не извлечён", "m"), ("разделено на 2", "m/2")),
    ];

    static readonly IShape[] Medium =
    [
        One("x^3", "m^3", "m=-6..6", "m*m>1", ("утроено вместо куба", "3*m"), ("перепутан знак", "-m^3"), ("возведено в квадрат", "m^2")),
        One("-x^2", "-m^2", "m=-12..12", "m*m>1", ("потерян знак минус", "m^2"), ("удвоено вместо квадрата", "-2*m")),
        One("-k/x", "-k/m", "q=2..9 m=-9..9 k=(q*m)", "m>1", ("потерян знак минус", "k/m"), ("умножено вместо деления", "-k*m")),
        One("sqrt(x)+p", "q+p", "q=2..12 m=(q^2) p=-9..9", "p!=0", ("корень взят из суммы", "m+p"), ("число не прибавлено", "q")),
    ];

    static readonly IShape[] Hard =
    [
        One("x^2+b*x+c", "m^2+b*m+c", "m=-9..-1 b=-9..9 c=-12..12", "b*c!=0", ("перепутан знак квадрата", "c+b*m-m^2"), ("перепутан знак второго слагаемого", "m^2-b*m+c"), ("потеряно число", "m^2+b*m")),
        One("k*sqrt(x+p)", "k*q", "k=2..9 q=2..9 p=-15..15 m=(q^2-p)", "p!=0;m!=0", ("корень не извлечён", "k*q^2"), ("множитель потерян", "q"), ("сложено вместо умножения", "k+q")),
        One("k*x^3+p", "k*m^3+p", "k=2..4 m=-4..-2 p=-15..15", "p!=0", ("перепутан знак куба", "p-k*m^3"), ("число не прибавлено", "k*m^3"), ("в куб возведён и коэффициент", "k^3*m^3+p")),
    ];

    static IShape One(string function, string answer, string numbers, string where, params IReadOnlyList<Patterns.NamedSlip> slips) =>
        new Shape<Rational>(Value, $"f: {function} | a: m", answer, numbers, where, $"Подставляем $x=[#m]$: $y=[{function.Replace('x', 'm')}]=[#{answer}]$.", slips);
}
