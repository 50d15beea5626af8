using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Areas by the integral. Easy: one graph over the axis; medium: between parabola and axis or line; hard: two parabolas, the table.</summary>
sealed class FigureAreas() : ShapeExercise("algebra-11-figure-areas", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Under("a*x^2+b", "m", "k", "s*x^3+b*x", "s*k^3+b*k-s*m^3-b*m", "s=1..3 a=(3*s) b=1..9 m=-2..1 k=1..3", "m<k", ("не разделено на 3", "a*k^3+b*k-a*m^3-b*m"), ("значение в нижнем пределе не вычтено", "s*k^3+b*k"), ("значения сложены", "s*k^3+b*k+s*m^3+b*m")),
        Under("a*x+b", "m", "k", "h*x^2+b*x", "h*k^2+b*k-h*m^2-b*m", "h=1..3 a=(2*h) b=1..9 m=0..2 k=2..5", "m<k", ("не разделено на 2", "a*k^2+b*k-a*m^2-b*m"), ("значение в нижнем пределе не вычтено", "h*k^2+b*k"), ("значения сложены", "h*k^2+b*k+h*m^2+b*m")),
        Under("x^3+b", "m", "k", "x^4/4+b*x", "(k^4-m^4)/4+b*k-b*m", "b=1..20 m=0..2 k=1..4", "m<k;(k-m) mod 2=0", ("не разделено на 4", "k^4-m^4+b*k-b*m"), ("найдена разность значений функции", "k^3-m^3"), ("у числа не появилась буква", "(k^4-m^4)/4")),
    ];

    static readonly IShape[] Medium =
    [
        Between("b*x-a*x^2", "0", "0", "m", "b*x^2/2-a*x^3/3", "a*m^3/6", "a=1..6 m=1..9 b=(a*m)", "", ("разделено на 3 вместо 6", "a*m^3/3"), ("взято только первое слагаемое", "a*m^3/2"), ("перепутан знак", "5*a*m^3/6")),
        Between("c-a*x^2", "0", "-m", "m", "c*x-a*x^3/3", "4*a*m^3/3", "a=1..9 m=1..6 c=(a*m^2)", "", ("взята половина фигуры", "2*a*m^3/3"), ("потеряно второе слагаемое", "2*a*m^3"), ("прибавлено вместо вычитания", "8*a*m^3/3")),
        Between("x^2", "b*x+c", "m", "n", "b*x^2/2+c*x-x^3/3", "(n-m)^3/6", "m=-7..3 n=-2..7 b=(m+n) c=(-m*n)", "m<n;b*c!=0", ("взят куб разности без деления", "(n-m)^3"), ("разделено на 3 вместо 6", "(n-m)^3/3"), ("разделено на 2 вместо 6", "(n-m)^3/2"), ("взято по квадрату", "(n-m)^2/6")),
        Under("a/x^2", "m", "k", "-a/x", "a/m-a/k", "m=1..3 k=2..6 q=1..6 a=(q*m*k)", "m<k", ("потерян знак минус", "a/k"), ("значения сложены", "a/m+a/k"), ("подставлено в саму функцию", "a/m^2-a/k^2")),
        Under("b-x^2", "m", "k", "b*x-x^3/3", "b*k-b*m-(k^3-m^3)/3", "m=-2..0 k=1..3 b=9..20", "", ("не разделено на 3", "b*k-b*m-k^3+m^3"), ("перепутан знак", "b*k-b*m+(k^3-m^3)/3"), ("потеряно второе слагаемое", "b*k-b*m")),
    ];

    static readonly IShape[] Hard =
    [
        Between("x^2+b*x+c", "d-x^2", "m", "n", "(m+n)*x^2-2*m*n*x-2*x^3/3", "(n-m)^3/3", "m=-4..1 n=1..5 b=(-2*m-2*n) d=-5..9 c=(d+2*m*n)", "m<n;m*n*b*c*d!=0", ("разделено на 6 вместо 3", "(n-m)^3/6"), ("не разделено", "(n-m)^3"), ("взято по квадрату", "(n-m)^2/3")),
        Under("a*sin(x)", "0", "pi", "-a*cos(x)", "2*a", "a=1..60", "", ("косинусы сокращены", "0"), ("потеряно одно значение", "a"), ("взято четыре слагаемых", "4*a")),
        Under("a*cos(x)+b", "0", "pi/2", "a*sin(x)+b*x", "a+h*pi", "a=1..9 h=1..9 b=(2*h)", "", ("потеряно второе слагаемое", "a"), ("перепутан знак", "h*pi-a"), ("предел подставлен неверно", "a+b*pi")),
        Under("a/x", "m", "k", "a*ln(abs(x))", "a*ln(q)", "a=1..9 m=1..4 q=2..5 k=(m*q)", "", ("взята разность концов", "a*ln(k-m)"), ("значение в нижнем пределе не вычтено", "a*ln(k)"), ("множитель потерян", "ln(q)"), ("множитель разделён", "ln(q)/a")),
        Under("a*e^x+b", "0", "k", "a*e^x+b*x", "a*e^k+b*k-a", "a=1..6 b=1..9 k=1..3", "b*k!=a", ("значение в нижнем пределе не вычтено", "a*e^k+b*k"), ("значения сложены", "a*e^k+b*k+a"), ("у числа не появилась буква", "a*e^k-a")),
        Between("a*x^3", "c*x", "0", "m", "c*x^2/2-a*x^4/4", "a*m^4/2", "a=1..9 m=1..6 c=(a*m^2)", "", ("взята одна часть фигуры", "a*m^4/4"), ("части вычтены друг из друга", "0"), ("не разделено на показатели", "a*m^4")),
    ];

    static IShape Under(string function, string from, string to, string primitive, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<Real>(
        Areas.Under,
        $"f: {function} | a: {from} | b: {to}",
        answer,
        numbers,
        where,
        $"$F(x)=[={primitive}]$; $S=F([#{to}])-F([#{from}])=[#{answer}]$.",
        slips);

    static IShape Between(string first, string second, string from, string to, string primitive, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<Real>(
        Areas.Between,
        $"f: {first} | g: {second}",
        answer,
        numbers,
        where,
        second == "c*x"
            ? $"Линии пересекаются при $x=[#-m]$, $x=0$ и $x=[#m]$, фигура состоит из двух равных частей: $S=2(F([#m])-F(0))=[#{answer}]$, где $F(x)=[={primitive}]$."
            : $"Линии пересекаются при $x=[#{from}]$ и $x=[#{to}]$; $F(x)=[={primitive}]$; $S=F([#{to}])-F([#{from}])=[#{answer}]$.",
        slips);
}
