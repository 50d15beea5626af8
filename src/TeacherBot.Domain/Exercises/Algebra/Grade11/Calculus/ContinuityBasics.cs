using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Breaks and limits. Easy: one zero of the denominator, a limit by substitution; medium: 0/0 by factoring; hard: pieces to be joined.</summary>
sealed class ContinuityBasics() : ShapeExercise("algebra-11-continuity-limits", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Break("(x+c)/(x+p)", "m", "m=-9..9 p=(-m) c=-9..9", "m*c!=0;c!=p", "Знаменатель равен нулю при $x=[#m]$.", ("взят нуль числителя", "-c"), ("перепутан знак", "-m"), ("взяты оба нуля", "m; -c")),
        Break("k/(a*x+p)", "m", "m=-9..9 a=2..5 p=(-a*m) k=1..9", "m!=0", "Знаменатель равен нулю при $x=[#m]$.", ("перепутан знак", "-m"), ("взят свободный член", "p"), ("решено, что разрывов нет", "-")),
        Limit("(x^2+b)/(x+c)", "m", "(m^2+b)/s", "m=-4..4 s=1..3 c=(s-m) k=-6..6 b=(k*s-m^2)", "m*b*c*k!=0", "Функция непрерывна в этой точке, подставляем $x=[#m]$: $[#(m^2+b)/s]$.", ("перепутан знак", "-k"), ("взят только числитель", "k*s"), ("предел принят равным нулю", "0")),
    ];

    static readonly IShape[] Medium =
    [
        Limit("(a*x^2-c)/(x-m)", "m", "2*a*m", "a=1..5 m=-9..9 c=(a*m^2)", "m!=0", "$\\frac{[a*x^2-c]}{[x-m]}=[=a*x+a*m]$ при $x \\ne [#m]$; предел равен $[#2*a*m]$.", ("неопределённость принята за 0", "0"), ("потерян множитель 2", "a*m"), ("перепутан знак", "-2*a*m")),
        Limit("(x^2+b*x+c)/(x-m)", "m", "m-n", "m=-6..6 n=-7..7 b=(-m-n) c=(m*n)", "m*n*b!=0;m!=n", "$\\frac{[x^2+b*x+c]}{[x-m]}=[x-n]$ при $x \\ne [#m]$; предел равен $[#m-n]$.", ("неопределённость принята за 0", "0"), ("перепутан знак", "m+n"), ("перепутан порядок", "n-m")),
        Break("k/(x^2+b*x+c)", "m; n", "m=-6..3 n=-2..7 b=(-m-n) c=(m*n) k=1..9", "m<n;m*n*b!=0", "$[x^2+b*x+c]=0$ при $x=[#m]$ и $x=[#n]$."),
        Break("(x+k)/(x^2-c)", "-m; m", "m=1..9 c=(m^2) k=-9..9", "k!=0;k!=m;k!=-m", "$[x^2-c]=0$ при $x=[#-m]$ и $x=[#m]$.", ("потерян отрицательный корень", "m"), ("взят нуль числителя", "-k"), ("корень не извлечён", "-c; c")),
        Limit("(x-m)/(x^2+b*x+c)", "m", "1/(m-n)", "m=-6..6 n=-6..6 b=(-m-n) c=(m*n)", "m*n*b!=0;m!=n", "$\\frac{[x-m]}{[x^2+b*x+c]}=\\frac{1}{[x-n]}$ при $x \\ne [#m]$; предел равен $[#1/(m-n)]$.", ("дробь перевёрнута", "m-n"), ("неопределённость принята за 0", "0"), ("перепутан знак", "1/(n-m)")),
    ];

    static readonly IShape[] Hard =
    [
        Join("x^2+b", "a*x+c", "k", "m=1..5 k=-6..6 c=-9..9 b=(k*m+c-m^2)", "b*c*k!=0", "$[#m^2+b]=[=m*a+c]$", ("перепутан знак", "-k"), ("потеряно число", "k+c")),
        Join("a*x-b", "x^2+c*x", "k", "m=1..4 k=-6..6 c=-5..5 b=(k*m-m^2-c*m)", "b*c*k!=0", "$[=m*a-b]=[#m^2+c*m]$", ("перепутан знак", "-k"), ("число вычтено вместо прибавления", "k-2*b")),
        Join("x^3+a", "k*x+c", "d", "m=-3..3 k=-6..6 c=-9..9 d=(k*m+c-m^3)", "k*c*d*m!=0", "$[#m^3]+a=[#k*m+c]$", ("перепутан знак", "-d"), ("куб прибавлен", "d+2*m^3")),
        Limit("(a*x^3-c)/(x-m)", "m", "3*a*m^2", "a=1..5 m=-5..5 c=(a*m^3) p=(a*m) q=(a*m^2)", "m!=0", "$\\frac{[a*x^3-c]}{[x-m]}=[=a*x^2+p*x+q]$ при $x \\ne [#m]$; предел равен $[#3*a*m^2]$.", ("неопределённость принята за 0", "0"), ("потерян множитель 3", "a*m^2"), ("показатель потерян", "3*a*m")),
        Limit("(x^2+b*x+c)/(x^2+p*x+q)", "m", "(m-n)/(m-k)", "m=-4..4 n=-5..5 k=-5..5 b=(-m-n) c=(m*n) p=(-m-k) q=(m*k)", "m*n*k*b*p!=0;m!=n;m!=k;n!=k", "$\\frac{[x^2+b*x+c]}{[x^2+p*x+q]}=[(x-n)/(x-k)]$ при $x \\ne [#m]$; предел равен $[#(m-n)/(m-k)]$.", ("дробь перевёрнута", "(m-k)/(m-n)"), ("взято отношение свободных членов", "n/k"), ("перепутан знак", "-(m-n)/(m-k)")),
        Limit("(sqrt(x+b)-k)/(x-m)", "m", "1/(2*k)", "k=1..7 m=-6..9 b=(k^2-m)", "m*b!=0", "Умножаем на сопряжённое: $\\frac{1}{\\sqrt{[x+b]}+[k]}$; предел равен $[#1/(2*k)]$.", ("неопределённость принята за 0", "0"), ("потерян множитель 2", "1/k"), ("дробь перевёрнута", "2*k")),
    ];

    static IShape Break(string function, string points, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Continuity.Breaks, $"f: {function}", points, numbers, where, solution, slips);

    static IShape Limit(string function, string to, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Continuity.Limit, $"f: {function} | a: {to}", answer, numbers, where, solution, slips);

    static IShape Join(string left, string right, string answer, string numbers, string where, string equality, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Continuity.Joined, $"f: {left} | g: {right} | m: m", answer, numbers, where, $"При $x=[#m]$ значения обеих формул равны: {equality}, откуда $a=[#{answer}]$.", slips);
}
