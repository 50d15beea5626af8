using TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10;

/// <summary>Increments and mean speeds, from which the derivative comes. Easy: linear and x²; medium: a square trinomial; hard: cubes and fractions.</summary>
sealed class Increments() : ShapeExercise("algebra-10-increments", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Increment = new(
        "Найдите приращение функции $f(x)={f}$, если аргумент изменился от $x_0={a}$ до $x={b}$.",
        new NumberAnswer(),
        read => Difference(read),
        (read, answer) => new ValueCheck(Plain.Write(At(read, "b") - At(read, "a")), $"{answer}"))
    {
        Claim = "Приращение функции $f(x)={f}$ при изменении аргумента от $x_0={a}$ до $x={b}$ равно {x}",
        Phrase = "$f(x)={f}$, от $x_0={a}$ до $x={b}$",
        Matching = "Соотнесите функции и их приращения при изменении аргумента.",
    };

    static readonly Asked<Rational> MeanSpeed = new(
        "Точка движется по координатной прямой по закону $x(t)={f}$, где $x$ — координата в метрах, $t$ — время в секундах. Найдите среднюю скорость точки на промежутке времени от $t={a}$~с до $t={b}$~с.",
        new NumberAnswer(unit: "м/с"),
        read => Difference(read) / (read.Number("b") - read.Number("a")),
        (read, answer) => new ValueCheck(Plain.Write((At(read, "b") - At(read, "a")).Over(read.Expression("b") - read.Expression("a"))), $"{answer}"))
    {
        Claim = "Точка движется по закону $x(t)={f}$ ($x$ — в метрах, $t$ — в секундах); средняя скорость от $t={a}$~с до $t={b}$~с равна {x}",
        Phrase = "$x(t)={f}$, от $t={a}$~с до $t={b}$~с",
        Matching = "Соотнесите законы движения ($x$ — в метрах, $t$ — в секундах) и средние скорости.",
    };

    static readonly IShape[] Easy =
    [
        Change("k*x+c", "k*h", "k=2..9 c=-9..9 m=-5..5 h=1..4 n=(m+h)", "c*m*n!=0", ("прибавлено число", "k*h+c"), ("найдено значение функции", "k*n+c"), ("значения сложены", "k*m+k*n")),
        Change("x^2+c", "n^2-m^2", "c=-9..9 m=-5..5 h=1..3 n=(m+h)", "c*m*n!=0;m+n!=0", ("взят квадрат приращения аргумента", "h^2"), ("значения сложены", "m^2+n^2"), ("перепутан порядок", "m^2-n^2")),
    ];

    static readonly IShape[] Medium =
    [
        Change("a*x^2+b*x", "a*n^2+b*n-a*m^2-b*m", "a=-3..4 b=-7..7 m=-4..4 h=1..3 n=(m+h)", "a*b*m*n!=0", ("перепутан порядок", "a*m^2+b*m-a*n^2-b*n"), ("подставлено приращение аргумента", "a*h^2+b*h"), ("найдено значение функции", "a*n^2+b*n")),
        Speed("a*t^2+b*t", "a*(m+n)+b", "a=1..4 b=1..9 m=1..5 h=1..4 n=(m+h)", "", ("приращение не разделено на время", "a*n^2+b*n-a*m^2-b*m"), ("взята скорость в конце", "2*a*n+b"), ("координата разделена на время", "a*n+b")),
    ];

    static readonly IShape[] Hard =
    [
        Change("x^3+b*x", "n^3+b*n-m^3-b*m", "b=-9..9 m=-3..3 h=1..2 n=(m+h)", "b*m*n!=0", ("перепутан порядок", "m^3+b*m-n^3-b*n"), ("подставлено приращение аргумента", "h^3+b*h"), ("найдено значение функции", "n^3+b*n")),
        Change("c/x", "c/n-c/m", "m=1..4 h=1..4 n=(m+h) q=1..5 c=(q*m*n)", "", ("перепутан порядок", "c/m-c/n"), ("подставлено приращение аргумента", "c/h"), ("значения сложены", "c/n+c/m")),
        Speed("t^3+b*t", "m^2+m*n+n^2+b", "b=1..9 m=1..3 h=1..3 n=(m+h)", "", ("приращение не разделено на время", "n^3+b*n-m^3-b*m"), ("взята скорость в конце", "3*n^2+b"), ("координата разделена на время", "n^2+b")),
    ];

    static IShape Change(string function, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Increment, $"f: {function} | a: m | b: n", answer, numbers, where, $"$\\Delta f=f([#n])-f([#m])=[#{answer}]$.", slips);

    static IShape Speed(string law, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(MeanSpeed, $"f: {law} | a: m | b: n", answer, numbers, where, $"$\\frac{{\\Delta x}}{{\\Delta t}}=\\frac{{x([n])-x([m])}}{{[n]-[m]}}$; средняя скорость равна $[#{answer}]$ м/с.", slips);

    static Rational Difference(Filling read) => At(read, "b").Value() - At(read, "a").Value();

    static Expression At(Filling read, string slot) => read.Expression("f").Replace(leaf => leaf is Letter ? read.Expression(slot) : null);
}

/// <summary>The first rules. Easy: powers and sums; medium: polynomials, roots and fractions; hard: products and quotients of polynomials.</summary>
sealed class FirstDerivatives() : ShapeExercise("algebra-10-first-derivatives", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("k*x^n", "c*x^m", "k=1..9 n=2..9 m=(n-1) c=(k*n)", "", ("потерян множитель — показатель степени", "k*x^m"), ("показатель не уменьшен", "c*x^n"), ("показатель увеличен", "c*x^(n+1)")),
        One("a*x+b", "a", "a=2..15 b=-15..15", "b!=0", ("производная числа взята равной ему самому", "a+b"), ("осталась буква", "a*x"), ("взято число", "b")),
        One("a*x^2+b*x", "p*x+b", "a=2..9 b=-9..9 p=(2*a)", "b!=0", ("потерян множитель 2", "a*x+b"), ("у второго слагаемого осталась буква", "p*x+b*x"), ("второе слагаемое потеряно", "p*x")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x^3+b*x^2+c", "p*x^2+q*x", "a=-5..5 b=-7..7 c=-9..9 p=(3*a) q=(2*b)", "a*b*c!=0", ("производная числа взята равной ему самому", "p*x^2+q*x+c"), ("потерян множитель 2", "p*x^2+b*x"), ("потерян множитель 3", "a*x^2+q*x"), ("показатели не уменьшены", "p*x^3+q*x^2")),
        One("k/x+b*x", "b-k/x^2", "k=2..9 b=-9..9", "b!=0", ("потерян знак минус", "b+k/x^2"), ("показатель не изменён", "b-k/x"), ("второе слагаемое потеряно", "-k/x^2")),
        One("p*sqrt(x)+b", "k/sqrt(x)", "k=1..9 p=(2*k) b=-9..9", "b!=0", ("потерян множитель 2 в знаменателе", "p/sqrt(x)"), ("корень попал в числитель", "k*sqrt(x)"), ("прибавлено число", "k/sqrt(x)+b")),
        One("x^4/4-x^3/3+b*x", "x^3-x^2+b", "b=-40..40", "b!=0", ("показатели не уменьшены", "x^4-x^3+b"), ("делители остались", "x^3/4-x^2/3+b"), ("у последнего слагаемого осталась буква", "x^3-x^2+b*x")),
    ];

    static readonly IShape[] Hard =
    [
        One("(a*x+b)*(x+c)", "p*x+q", "a=2..5 b=-7..7 c=-7..7 p=(2*a) q=(a*c+b)", "b*c*q!=0", ("взято произведение производных", "a"), ("потерян множитель 2", "a*x+q"), ("взяты свободные члены", "p*x+(b+c)")),
        One("x^2*(a*x+b)", "p*x^2+q*x", "a=2..6 b=-9..9 p=(3*a) q=(2*b)", "b!=0", ("взято произведение производных", "2*a*x"), ("потерян множитель 3", "a*x^2+q*x"), ("потерян множитель 2", "p*x^2+b*x")),
        One("(a*x+b)/(x+c)", "d/(x+c)^2", "a=2..7 b=-9..9 c=-7..7 d=(a*c-b)", "b*c!=0;d!=0", ("перепутан порядок в числителе", "-d/(x+c)^2"), ("производные разделены", "a"), ("знаменатель не возведён в квадрат", "d/(x+c)")),
        One("(x^3+b*x)/x", "2*x", "b=-40..40", "b!=0", ("производные разделены", "3*x^2+b"), ("показатель не уменьшен", "2*x^2"), ("прибавлено число", "2*x+b")),
    ];

    static IShape One(string function, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Expression>(Derivatives.Find, $"f: {function}", answer, numbers, where, $"По правилам вычисления производных $y'=[={answer}]$.", slips);
}

/// <summary>f′(x₀) of polynomials, fractions and roots.</summary>
sealed class FirstValues() : ShapeExercise("algebra-10-derivative-at-point", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("a*x^2+b*x", "2*a*m+b", "2*a*x+b", "a=1..6 b=-9..9 m=-5..5", "b*m!=0;2*a*m+b!=0", ("найдено значение самой функции", "a*m^2+b*m"), ("потерян множитель 2", "a*m+b"), ("второе слагаемое потеряно", "2*a*m")),
        One("x^3+b", "3*m^2", "3*x^2", "b=-9..9 m=-4..4", "b*m!=0", ("найдено значение самой функции", "m^3+b"), ("потерян множитель 3", "m^2"), ("прибавлено число", "3*m^2+b")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x^3+b*x^2+c", "3*a*m^2+2*b*m", "3*a*x^2+2*b*x", "a=1..4 b=-6..6 c=-9..9 m=-3..3", "b*c*m!=0;3*a*m+2*b!=0", ("найдено значение самой функции", "a*m^3+b*m^2+c"), ("потерян множитель 2", "3*a*m^2+b*m"), ("прибавлено число", "3*a*m^2+2*b*m+c")),
        One("k/x+b*x", "b-k/m^2", "b-k/x^2", "m=1..4 q=1..5 k=(q*m^2) b=-9..9", "b!=0;b!=q;k>1", ("потерян знак минус", "b+k/m^2"), ("найдено значение самой функции", "k/m+b*m"), ("второе слагаемое потеряно", "-k/m^2")),
        One("p*sqrt(x)+b*x", "k/q+b", "k/sqrt(x)+b", "q=2..5 r=1..4 k=(q*r) p=(2*k) b=-9..9 m=(q^2)", "b!=0;r+b!=0", ("потерян множитель 2 в знаменателе", "2*k/q+b"), ("найдено значение самой функции", "p*q+b*q^2"), ("второе слагаемое потеряно", "k/q")),
    ];

    static readonly IShape[] Hard =
    [
        One("(a*x+b)*(x+c)", "2*a*m+a*c+b", "2*a*x+a*c+b", "a=2..4 b=-7..7 c=-7..7 m=-4..4", "b*c*m!=0;2*a*m+a*c+b!=0", ("взято произведение производных", "a"), ("найдено значение самой функции", "(a*m+b)*(m+c)"), ("потерян множитель 2", "a*m+a*c+b")),
        One("(a*x+b)/(x+c)", "(a*c-b)/(m+c)^2", "(a*c-b)/(x+c)^2", "s=1..3 c=-5..5 m=(s-c) q=1..6 a=2..5 b=(a*c-q*s^2)", "b*c*m!=0", ("перепутан порядок в числителе", "-q"), ("найдено значение самой функции", "(a*m+b)/s"), ("знаменатель не возведён в квадрат", "q*s")),
        One("x^2*(a*x+b)", "3*a*m^2+2*b*m", "3*a*x^2+2*b*x", "a=2..5 b=-7..7 m=-3..3", "b*m!=0;3*a*m+2*b!=0", ("взято произведение производных", "2*a*m"), ("найдено значение самой функции", "m^2*(a*m+b)"), ("потерян множитель 3", "a*m^2+2*b*m")),
    ];

    static IShape One(string function, string answer, string slope, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Derivatives.At, $"f: {function} | a: m", answer, numbers, where, $"$f'(x)=[={slope}]$; подставляем $x_0=[m]$ и получаем $[#{answer}]$.", slips);
}
