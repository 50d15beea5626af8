using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Rules and the table. Easy: powers; medium: sums with roots, fractions, sines; hard: products and quotients.</summary>
sealed class DerivativeRules() : ShapeExercise("algebra-11-derivative-rules", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("k*x^n", "c*x^m", "k=1..9 n=3..9 m=(n-1) c=(k*n)", "", ("потерян множитель — показатель степени", "k*x^m"), ("показатель не уменьшен", "c*x^n"), ("показатель увеличен", "c*x^(n+1)"), ("множители сложены", "(k+n)*x^m")),
        One("a*x^2+b*x+c", "p*x+b", "a=2..9 b=-9..9 c=-9..9 p=(2*a)", "b*c!=0", ("производная числа взята равной ему самому", "p*x+b+c"), ("потерян множитель 2", "a*x+b"), ("у второго слагаемого осталась буква", "p*x+b*x"), ("второе слагаемое потеряно", "p*x")),
        One("x^n+b*x", "n*x^m+b", "n=3..7 m=(n-1) b=-9..9", "b!=0;b!=1", ("показатель не уменьшен", "n*x^n+b"), ("потерян множитель", "x^m+b"), ("у второго слагаемого осталась буква", "n*x^m+b*x"), ("второе слагаемое потеряно", "n*x^m")),
        One("a*x^3+b", "p*x^2", "a=2..6 b=-9..9 p=(3*a)", "b!=0", ("производная числа взята равной ему самому", "p*x^2+b"), ("потерян множитель 3", "a*x^2"), ("показатель не уменьшен", "p*x^3"), ("множители сложены", "(a+3)*x^2")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x^3+b*x^2+c*x", "p*x^2+q*x+c", "a=-5..5 b=-7..7 c=-9..9 p=(3*a) q=(2*b)", "a*b*c!=0", ("потерян множитель 2", "p*x^2+b*x+c"), ("потерян множитель 3", "a*x^2+q*x+c"), ("последнее слагаемое потеряно", "p*x^2+q*x"), ("показатели не уменьшены", "p*x^3+q*x^2+c*x")),
        One("k/x+b*x", "b-k/x^2", "k=2..9 b=-9..9", "b!=0", ("потерян знак минус", "b+k/x^2"), ("показатель не изменён", "b-k/x"), ("второе слагаемое потеряно", "-k/x^2"), ("взят логарифм", "b+k*ln(x)")),
        One("p*sqrt(x)+b*x^2", "k/sqrt(x)+q*x", "k=1..6 p=(2*k) b=-6..6 q=(2*b)", "b!=0", ("потерян множитель 2 в знаменателе", "p/sqrt(x)+q*x"), ("корень попал в числитель", "k*sqrt(x)+q*x"), ("потерян множитель 2", "k/sqrt(x)+b*x"), ("перепутан знак", "q*x-k/sqrt(x)")),
        One("a*sin(x)+b*x", "a*cos(x)+b", "a=2..9 b=-9..9", "b!=0", ("перепутан знак", "-a*cos(x)+b"), ("синус остался синусом", "a*sin(x)+b"), ("у второго слагаемого осталась буква", "a*cos(x)+b*x"), ("второе слагаемое потеряно", "a*cos(x)")),
        One("a*cos(x)+b*x^2", "q*x-a*sin(x)", "a=2..9 b=-6..6 q=(2*b)", "b!=0", ("потерян знак минус", "q*x+a*sin(x)"), ("потерян множитель 2", "b*x-a*sin(x)"), ("косинус остался косинусом", "q*x-a*cos(x)"), ("показатель не уменьшен", "q*x^2-a*sin(x)")),
        One("a*e^x+b*x", "a*e^x+b", "a=2..9 b=-9..9", "b!=0", ("взято как производная степени", "a*x*e^(x-1)+b"), ("у второго слагаемого осталась буква", "a*e^x+b*x"), ("второе слагаемое потеряно", "a*e^x"), ("потерян множитель", "e^x+b")),
        One("a*ln(x)+b*x^2", "a/x+q*x", "a=2..9 b=-6..6 q=(2*b)", "b!=0", ("логарифм остался", "a*ln(x)+q*x"), ("потерян множитель 2", "a/x+b*x"), ("перепутан знак", "q*x-a/x"), ("потерян множитель", "1/x+q*x")),
    ];

    static readonly IShape[] Hard =
    [
        By(Product, "a*x^n*sin(x)", "c*x^m*sin(x)+a*x^n*cos(x)", "a=1..9 n=2..7 m=(n-1) c=(a*n)", "", ("взято произведение производных", "c*x^m*cos(x)"), ("перепутан знак", "c*x^m*sin(x)-a*x^n*cos(x)"), ("потерян множитель", "a*x^m*sin(x)+a*x^n*cos(x)"), ("синус и косинус переставлены", "c*x^m*cos(x)+a*x^n*sin(x)")),
        By(Product, "(a*x+b)*e^x", "(a*x+c)*e^x", "a=2..9 b=-9..9 c=(a+b)", "b*c!=0;c!=1", ("взято произведение производных", "a*e^x"), ("первый множитель не продифференцирован", "(a*x+b)*e^x"), ("перепутан знак", "(a*x+b-a)*e^x"), ("множители сложены", "a+e^x")),
        By(Product, "a*x^n*ln(x)", "c*x^m*ln(x)+a*x^m", "a=1..9 n=2..7 m=(n-1) c=(a*n)", "", ("взято произведение производных", "c*x^(m-1)"), ("потерян множитель", "a*x^m*ln(x)+a*x^m"), ("второе слагаемое потеряно", "c*x^m*ln(x)"), ("перепутан знак", "c*x^m*ln(x)-a*x^m")),
        By(Quotient, "(a*x+b)/(x+c)", "d/(x+c)^2", "a=2..7 b=-9..9 c=-7..7 d=(a*c-b)", "b*c!=0;d!=0;d*d!=1", ("перепутан порядок в числителе", "-d/(x+c)^2"), ("производные разделены", "a"), ("знаменатель не возведён в квадрат", "d/(x+c)"), ("в числителе взята сумма", "(2*a*x+a*c+b)/(x+c)^2")),
        By(Quotient, "a*x^2/(x+c)", "(a*x^2+p*x)/(x+c)^2", "a=1..5 c=-9..9 p=(2*a*c)", "c!=0", ("производные разделены", "2*a*x"), ("перепутан порядок в числителе", "-(a*x^2+p*x)/(x+c)^2"), ("знаменатель не возведён в квадрат", "(a*x^2+p*x)/(x+c)"), ("в числителе взята сумма", "(3*a*x^2+p*x)/(x+c)^2")),
        By(Product, "(a*x^2+b)*cos(x)", "c*x*cos(x)-(a*x^2+b)*sin(x)", "a=1..5 b=-9..9 c=(2*a)", "b!=0", ("взято произведение производных", "-c*x*sin(x)"), ("потерян знак минус", "c*x*cos(x)+(a*x^2+b)*sin(x)"), ("первое слагаемое потеряно", "-(a*x^2+b)*sin(x)"), ("потерян множитель 2", "a*x*cos(x)-(a*x^2+b)*sin(x)")),
    ];

    const string Product = "$(uv)'=u'v+uv'$";
    const string Quotient = "$\\left(\\frac{u}{v}\\right)'=\\frac{u'v-uv'}{v^2}$";

    static IShape One(string function, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(Derivatives.Find, $"f: {function}", answer, numbers, where, $"Производная суммы равна сумме производных: $y'=[={answer}]$.", slips);

    static IShape By(string rule, string function, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(Derivatives.Find, $"f: {function}", answer, numbers, where, $"По правилу {rule}: $y'=[={answer}]$.", slips);
}

/// <summary>f′(x₀). Easy: powers; medium: the table; hard: products and quotients.</summary>
sealed class DerivativeValues() : ShapeExercise("algebra-11-derivative-value", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("a*x^2+b*x", "2*a*m+b", "2*a*x+b", "a=1..6 b=-9..9 m=-5..5 p=(2*a)", "b*m!=0;2*a*m+b!=0", ("найдено значение самой функции", "a*m^2+b*m"), ("потерян множитель 2", "a*m+b"), ("второе слагаемое потеряно", "2*a*m")),
        One("k*x^3+b", "3*k*m^2", "3*k*x^2", "k=1..4 b=-9..9 m=-4..4 p=(3*k)", "b*m!=0", ("найдено значение самой функции", "k*m^3+b"), ("потерян множитель 3", "k*m^2"), ("прибавлено число", "3*k*m^2+b")),
        One("x^4+b*x", "4*m^3+b", "4*x^3+b", "b=-9..9 m=-2..2", "b*m!=0;4*m^3+b!=0", ("найдено значение самой функции", "m^4+b*m"), ("потерян множитель 4", "m^3+b"), ("второе слагаемое потеряно", "4*m^3")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x^3+b*x^2+c", "3*a*m^2+2*b*m", "3*a*x^2+2*b*x", "a=1..4 b=-6..6 c=-9..9 m=-3..3", "b*c*m!=0;3*a*m+2*b!=0", ("найдено значение самой функции", "a*m^3+b*m^2+c"), ("потерян множитель 2", "3*a*m^2+b*m"), ("прибавлено число", "3*a*m^2+2*b*m+c")),
        One("k/x+b*x", "b-k/m^2", "b-k/x^2", "m=1..4 q=1..5 k=(q*m^2) b=-9..9", "b!=0;b!=q;k>1", ("потерян знак минус", "b+k/m^2"), ("найдено значение самой функции", "k/m+b*m"), ("второе слагаемое потеряно", "-k/m^2")),
        One("p*sqrt(x)+b*x", "k/q+b", "k/sqrt(x)+b", "q=2..5 r=1..4 k=(q*r) p=(2*k) b=-9..9 m=(q^2)", "b!=0;r+b!=0", ("потерян множитель 2 в знаменателе", "2*k/q+b"), ("найдено значение самой функции", "p*q+b*q^2"), ("второе слагаемое потеряно", "k/q")),
        At("a*sin(x)+b*x", "pi/3", "a/2+b", "a*cos(x)+b", "h=1..5 a=(2*h) b=-9..9", "b!=0;h+b!=0", ("перепутан знак", "b-a/2"), ("второе слагаемое потеряно", "a/2"), ("косинус взят равным 1", "a+b")),
        At("a*cos(x)+b*x", "pi/6", "b-a/2", "b-a*sin(x)", "h=1..5 a=(2*h) b=-9..9", "b!=0;h!=b", ("потерян знак минус", "b+a/2"), ("второе слагаемое потеряно", "-a/2"), ("синус взят равным 1", "b-a")),
        At("a*e^x+b*x^2", "0", "a", "a*e^x+q*x", "a=2..9 b=-6..6 q=(2*b)", "b!=0", ("взято $e^0=0$", "0"), ("взято $2b$ вместо $2bx$", "a+2*b"), ("потерян множитель", "1")),
        One("a*ln(x)+b*x", "r+b", "a/x+b", "m=2..6 r=1..6 a=(m*r) b=-9..9", "b!=0;r+b!=0", ("перепутан знак", "b-r"), ("второе слагаемое потеряно", "r"), ("множитель не разделён", "a+b")),
    ];

    static readonly IShape[] Hard =
    [
        One("(a*x+b)/(x+c)", "(a*c-b)/(m+c)^2", "(a*c-b)/(x+c)^2", "s=1..3 c=-5..5 m=(s-c) q=1..6 a=2..5 b=(a*c-q*s^2)", "b*c*m!=0", ("перепутан порядок в числителе", "-q"), ("найдено значение самой функции", "(a*m+b)/s"), ("знаменатель не возведён в квадрат", "q*s")),
        At("(a*x+b)*e^x", "0", "a+b", "(a*x+a+b)*e^x", "a=2..9 b=-9..9", "b!=0;a+b!=0", ("взято произведение производных", "a"), ("найдено значение самой функции", "b"), ("перепутан знак", "b-a")),
        At("a*x*sin(x)+b*x", "pi/2", "a+b", "a*sin(x)+a*x*cos(x)+b", "a=1..6 b=-9..9", "b!=0;a+b!=0", ("взято произведение производных", "b"), ("потеряно второе слагаемое", "a"), ("перепутан знак", "b-a")),
        One("x^2*(a*x+b)", "3*a*m^2+2*b*m", "3*a*x^2+2*b*x", "a=2..5 b=-7..7 m=-3..3", "b*m!=0;3*a*m+2*b!=0", ("взято произведение производных", "2*a*m"), ("найдено значение самой функции", "m^2*(a*m+b)"), ("потерян множитель 3", "a*m^2+2*b*m")),
        One("a*x^2*ln(x)+b*x", "a+b", "2*a*x*ln(x)+a*x+b", "m=(1) a=2..9 b=-9..9", "b!=0;a+b!=0", ("взято произведение производных", "2*a+b"), ("потеряно слагаемое", "b"), ("взято $\\ln 1=1$", "3*a+b")),
    ];

    static IShape One(string function, string answer, string slope, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => At(function, "m", answer, slope, numbers, where, slips);

    static IShape At(string function, string place, string answer, string slope, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Derivatives.At, $"f: {function} | a: {place}", answer, numbers, where, $"$f'(x)=[={slope}]$; подставляем $x_0=[{place}]$ и получаем $[#{answer}]$.", slips);
}
