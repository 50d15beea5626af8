using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Definite integrals by the formula of Newton and Leibniz. Easy: powers; medium: sums and the table; hard: a linear argument, brackets.</summary>
sealed class DefiniteIntegrals() : ShapeExercise("algebra-11-definite-integrals", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("c*x^n", "m", "k", "s*x^p", "s*k^p-s*m^p", "s=1..3 n=1..3 p=(n+1) c=(s*p) m=-1..2 k=1..3", "m<k;k*n<7", ("прибавлено вместо вычитания", "s*k^p+s*m^p"), ("не разделено на показатель", "c*k^p-c*m^p"), ("пределы переставлены", "s*m^p-s*k^p"), ("значение в нижнем пределе не вычтено", "s*k^p"), ("подставлено в саму функцию", "c*k^n-c*m^n")),
        One("a*x+b", "m", "k", "h*x^2+b*x", "h*k^2+b*k-h*m^2-b*m", "h=1..4 a=(2*h) b=-5..9 m=-1..3 k=1..5", "b!=0;m<k", ("не разделено на 2", "a*k^2+b*k-a*m^2-b*m"), ("пределы переставлены", "h*m^2+b*m-h*k^2-b*k"), ("значение в нижнем пределе прибавлено", "h*k^2+b*k+h*m^2+b*m"), ("подставлено в саму функцию", "a*k-a*m")),
        One("b-x^2", "0", "k", "b*x-x^3/3", "b*k-k^3/3", "b=1..20 k=1..3", "3*b!=k^2", ("не разделено на 3", "b*k-k^3"), ("подставлено в саму функцию", "b-k^2"), ("перепутан знак", "b*k+k^3/3")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x^2+b*x", "m", "k", "s*x^3+h*x^2", "s*k^3+h*k^2-s*m^3-h*m^2", "s=1..3 a=(3*s) h=-4..4 b=(2*h) m=-2..1 k=1..3", "h!=0;m<k", ("не разделено на показатели", "a*k^3+b*k^2-a*m^3-b*m^2"), ("пределы переставлены", "s*m^3+h*m^2-s*k^3-h*k^2"), ("значение в нижнем пределе прибавлено", "s*k^3+h*k^2+s*m^3+h*m^2"), ("значение в нижнем пределе не вычтено", "s*k^3+h*k^2")),
        One("a*x^3+b", "m", "k", "s*x^4+b*x", "s*k^4+b*k-s*m^4-b*m", "s=1..2 a=(4*s) b=-6..6 m=-1..1 k=1..3", "b!=0;m<k", ("не разделено на показатель", "a*k^4+b*k-a*m^4-b*m"), ("у числа не появилась буква", "s*k^4-s*m^4"), ("значение в нижнем пределе прибавлено", "s*k^4+b*k+s*m^4+b*m")),
        One("c/x^2", "m", "k", "-c/x", "c/m-c/k", "m=1..3 k=2..6 q=1..5 c=(q*m*k)", "m<k", ("потерян знак минус", "c/k-c/m"), ("значения сложены", "c/m+c/k"), ("подставлено в саму функцию", "c/m^2-c/k^2")),
        One("a*sin(x)", "0", "pi/w", "-a*cos(x)", "a-a*cos(pi/w)", "a=2..30/2 w=1..3", "", ("значение в нуле не вычтено", "-a*cos(pi/w)"), ("потерян знак минус", "a*cos(pi/w)-a"), ("косинусы сложены", "a+a*cos(pi/w)"), ("взят синус", "3*a")),
        One("a*cos(x)", "0", "pi/w", "a*sin(x)", "a*sin(pi/w)", "a=2..50/2 w=2..6/4", "", ("перепутан знак", "-a*sin(pi/w)"), ("спутаны значения синуса", "3*a/2-a*sin(pi/w)"), ("множитель потерян", "sin(pi/w)")),
        One("a/cos(x)^2", "-(pi/4)*u", "pi/4", "a*tg(x)", "a+a*u", "a=2..30 u=0..1", "", ("перепутан знак", "-a-a*u"), ("значения в пределах сложены", "a-a*u"), ("множитель потерян", "1+u")),
        One("a/sqrt(x)", "m", "k", "2*a*sqrt(x)", "2*a*v-2*a*u", "a=1..5 u=1..3 v=2..5 m=(u^2) k=(v^2)", "u<v", ("потерян множитель 2", "a*v-a*u"), ("корни не извлечены", "2*a*k-2*a*m"), ("значения сложены", "2*a*v+2*a*u")),
        One("a*e^x", "0", "k", "a*e^x", "a*e^k-a", "a=1..12 k=1..4", "", ("значение в нижнем пределе не вычтено", "a*e^k"), ("взято $e^0=e$", "a*e^k-a*e"), ("значения сложены", "a*e^k+a"), ("множитель потерян во втором слагаемом", "a*e^k-a-1")),
        One("a/x", "1", "e^k", "a*ln(abs(x))", "a*k", "a=2..15 k=1..4", "", ("множитель потерян", "k"), ("взято $\\ln 1=1$", "a*k-a"), ("множители сложены", "a+k")),
    ];

    static readonly IShape[] Hard =
    [
        One("(a*x+b)^2", "m", "k", "(a*x+b)^3/(3*a)", "((a*k+b)^3-(a*m+b)^3)/(3*a)", "a=2..3 b=-5..5 m=-2..1 k=0..3", "b!=0;m<k;(a*k+b)^2<30;(a*m+b)^2<30", ("не разделено на множитель при $x$", "((a*k+b)^3-(a*m+b)^3)/3"), ("не разделено на 3", "((a*k+b)^3-(a*m+b)^3)/a"), ("значения сложены", "((a*k+b)^3+(a*m+b)^3)/(3*a)")),
        One("x*(a*x+b)", "m", "k", "s*x^3+h*x^2", "s*k^3+h*k^2-s*m^3-h*m^2", "s=1..3 a=(3*s) h=-4..4 b=(2*h) m=-2..1 k=1..3", "h!=0;m<k", ("не разделено на показатели", "a*k^3+b*k^2-a*m^3-b*m^2"), ("пределы переставлены", "s*m^3+h*m^2-s*k^3-h*k^2"), ("значение в нижнем пределе прибавлено", "s*k^3+h*k^2+s*m^3+h*m^2")),
        One("c*e^(a*x)", "0", "k", "s*e^(a*x)", "s*e^w-s", "a=2..4 s=1..9 c=(a*s) k=1..2 w=(a*k)", "", ("не разделено на множитель при $x$", "c*e^w-c"), ("значение в нижнем пределе не вычтено", "s*e^w"), ("значения сложены", "s*e^w+s"), ("умножено на множитель при $x$", "a*c*e^w-a*c")),
        One("c*sin(a*x)", "0", "pi/a", "-s*cos(a*x)", "2*s", "a=2..6 s=1..12 c=(a*s)", "", ("не разделено на множитель при $x$", "2*c"), ("косинусы сокращены", "0"), ("потерян знак минус", "-2*s")),
        One("c*cos(a*x)", "0", "pi/v", "s*sin(a*x)", "s", "a=2..6 s=2..12 c=(a*s) v=(2*a)", "", ("не разделено на множитель при $x$", "c"), ("перепутан знак", "-s"), ("значения потеряны", "0")),
        One("c/(a*x+b)", "m", "k", "s*ln(abs(a*x+b))", "s*ln(q)", "a=2..4 s=1..5 c=(a*s) m=0..4 q=2..9 b=(1-a*m) k=((q-b)/a)", "b!=0;(q-b) mod a=0;k>m", ("не разделено на множитель при $x$", "c*ln(q)"), ("внутри взято $x$", "s*ln(k)"), ("перепутан знак", "-s*ln(q)"), ("умножено на множитель при $x$", "a*c*ln(q)")),
        One("c/sqrt(a*x+b)", "m", "k", "2*h*sqrt(a*x+b)", "2*h*v-2*h*u", "a=2..3 h=1..4 c=(a*h) u=1..3 v=2..5 m=-1..3 b=(u^2-a*m) k=((v^2-b)/a)", "b!=0;u<v;(v^2-b) mod a=0", ("потерян множитель 2", "h*v-h*u"), ("не разделено на множитель при $x$", "2*c*v-2*c*u"), ("корни не извлечены", "2*h*v^2-2*h*u^2")),
        One("(a*x^3+b)/x^2", "m", "k", "h*x^2-b/x", "h*k^2-b/k-h*m^2+b/m", "h=1..3 a=(2*h) m=1..2 k=2..4 q=1..3 b=(q*m*k)", "m<k", ("потерян знак минус", "h*k^2+b/k-h*m^2-b/m"), ("не разделено на 2", "a*k^2-b/k-a*m^2+b/m"), ("значения сложены", "h*k^2-b/k+h*m^2-b/m")),
    ];

    static IShape One(string function, string from, string to, string primitive, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<Real>(
        Integrals.Definite,
        $"f: {function} | a: {from} | b: {to}",
        answer,
        numbers,
        where,
        $"$F(x)=[={primitive}]$; $F([#{to}])-F([#{from}])=[#{answer}]$.",
        slips);
}

/// <summary>Path by speed. Easy: a linear speed; medium: a quadratic one; hard: a cubic one and from another moment.</summary>
sealed class IntegralPath() : ShapeExercise("algebra-11-integral-path", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("a*t+b", "h*t^2+b*t", "h*n^2+b*n", "h=1..4 a=(2*h) b=1..9 m=(0) n=2..9", "", ("скорость умножена на время", "(a*n+b)*n"), ("найдена скорость", "a*n+b"), ("не разделено на 2", "a*n^2+b*n")),
        One("b-a*t", "b*t-h*t^2", "b*n-h*n^2", "h=1..3 a=(2*h) m=(0) n=2..6 b=12..40", "b>=a*n", ("скорость умножена на время", "(b-a*n)*n"), ("найдена скорость", "b-a*n"), ("не разделено на 2", "b*n-a*n^2"), ("перепутан знак", "b*n+h*n^2")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*t^2+b*t", "s*t^3+h*t^2", "s*n^3+h*n^2-s*m^3-h*m^2", "s=1..2 a=(3*s) h=1..5 b=(2*h) m=0..2 n=2..5", "m<n", ("значение в начальный момент прибавлено", "s*n^3+h*n^2+s*m^3+h*m^2"), ("не разделено на показатели", "a*n^3+b*n^2-a*m^3-b*m^2"), ("найдено изменение скорости", "a*n^2+b*n-a*m^2-b*m")),
        One("a*t+b", "h*t^2+b*t", "h*n^2+b*n-h*m^2-b*m", "h=1..4 a=(2*h) b=1..9 m=1..4 n=3..9", "m<n", ("значение в начальный момент не вычтено", "h*n^2+b*n"), ("не разделено на 2", "a*n^2+b*n-a*m^2-b*m"), ("найдено изменение скорости", "a*n-a*m")),
    ];

    static readonly IShape[] Hard =
    [
        One("b*t-a*t^2", "h*t^2-s*t^3", "h*n^2-s*n^3-h*m^2+s*m^3", "s=1..2 a=(3*s) h=5..20 b=(2*h) m=0..2 n=2..5", "m<n;b>=a*n", ("значение в начальный момент прибавлено", "h*n^2-s*n^3+h*m^2-s*m^3"), ("не разделено на показатели", "b*n^2-a*n^3-b*m^2+a*m^3"), ("перепутан знак", "h*n^2+s*n^3-h*m^2-s*m^3")),
        One("4*t^3+b*t+c", "t^4+h*t^2+c*t", "n^4+h*n^2+c*n-m^4-h*m^2-c*m", "h=1..5 b=(2*h) c=1..9 m=0..1 n=2..3", "", ("не разделено на показатели", "4*n^4+b*n^2+c*n-4*m^4-b*m^2-c*m"), ("последнее слагаемое потеряно", "n^4+h*n^2-m^4-h*m^2"), ("найдено изменение скорости", "4*n^3+b*n-4*m^3-b*m")),
    ];

    static IShape One(string speed, string primitive, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<Rational>(
        Integrals.Path,
        $"f: {speed} | a: m | b: n",
        answer,
        numbers,
        where,
        $"Путь — интеграл скорости по времени: $S(t)=[={primitive}]$; $S([n])-S([m])=[#{answer}]$.",
        slips);
}
