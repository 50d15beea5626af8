using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Where the derivative is 0, positive, negative. Easy: of a quadratic function; medium: of a cubic one; hard: of a fraction, a product, degree 4.</summary>
sealed class DerivativeZeros() : ShapeExercise("algebra-11-derivative-zeros", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Zero("a*x^2+b*x+c", "m", "2*a*x+b", "a=1..5 m=-7..7 b=(-2*a*m) c=-9..9", "m*c!=0", ("перепутан знак", "-m"), ("потерян множитель 2", "2*m"), ("найдено значение при $x=0$", "b"), ("взят свободный член", "c")),
        Sign("x^2+b*x+c", ">", "(m;oo)", "2*x+b", "m=-8..8 b=(-2*m) c=-9..9", "m*c!=0"),
        Sign("c+b*x-x^2", "<", "(m;oo)", "b-2*x", "m=-8..8 b=(2*m) c=-9..9", "m*c!=0"),
    ];

    static readonly IShape[] Medium =
    [
        Zero("2*x^3+b*x^2+c*x", "m; n", "6*x^2+2*b*x+c", "m=-5..4 n=-3..6 b=(-3*m-3*n) c=(6*m*n)", "m<n;m*n!=0;m+n!=0"),
        Zero("x^3+b*x^2+c", "0; n", "3*x^2+2*b*x", "h=-4..4 b=(3*h) n=(-2*h) c=-9..9", "h*c!=0", ("потерян корень 0", "n")),
        Zero("x^3-b*x+c", "-m; m", "3*x^2-b", "m=1..6 b=(3*m^2) c=-9..9", "c!=0", ("потерян отрицательный корень", "m"), ("решено уравнение $f(x)=0$", "0"), ("корень не извлечён", "-m^2; m^2")),
        Sign("x^3-b*x+c", "<", "(-m;m)", "3*x^2-b", "m=1..5 b=(3*m^2) c=-9..9", "c!=0", ("взяты промежутки вне корней", "(-oo;-m)U(m;oo)"), ("потеряно одно условие", "(-oo;m)"), ("корень не извлечён", "(-m*m;m*m)")),
        Sign("2*x^3+b*x^2+c*x", ">", "(-oo;m)U(n;oo)", "6*x^2+2*b*x+c", "m=-5..4 n=-3..6 b=(-3*m-3*n) c=(6*m*n)", "m<n;m*n!=0;m+n!=0", ("взят промежуток между корнями", "(m;n)"), ("потеряно одно условие", "(n;oo)")),
    ];

    static readonly IShape[] Hard =
    [
        Zero("x^4-b*x^2+c", "-m; 0; m", "4*x^3-2*b*x", "m=1..5 b=(2*m^2) c=-9..9", "c!=0", ("потерян корень 0", "-m; m"), ("потерян отрицательный корень", "0; m"), ("корень не извлечён", "-m^2; 0; m^2")),
        Zero("x+c/x+b", "-m; m", "1-c/x^2", "m=2..9 c=(m^2) b=-9..9", "b!=0", ("потерян отрицательный корень", "m"), ("решено, что корней нет", "-"), ("корень не извлечён", "-c; c")),
        Zero("(x+b)*e^(x-k)", "m", "(x+b+1)*e^(x-k)", "b=-9..9 k=1..9 m=(-b-1)", "b*m!=0", ("приравнена к нулю сама функция", "-b"), ("перепутан знак", "b+1"), ("перепутан знак", "1-b")),
        Sign("x^4-b*x^2+c", "<", "(-oo;-m)U(0;m)", "4*x^3-2*b*x", "m=1..5 b=(2*m^2) c=-9..9", "c!=0", ("взяты другие промежутки", "(-m;0)U(m;oo)"), ("потерян корень 0", "(-m;m)"), ("потеряны отрицательные числа", "(0;m)")),
        Sign("(x+b)*e^(x-k)", ">", "(m;oo)", "(x+b+1)*e^(x-k)", "b=-9..9 k=1..9 m=(-b-1)", "b*m!=0"),
    ];

    static IShape Zero(string function, string roots, string slope, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Derivatives.Zeros, $"f: {function}", roots, numbers, where, $"$f'(x)=[={slope}]$; {Said(roots)}.", slips);

    static IShape Sign(string function, string sign, string set, string slope, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(Derivatives.Sign, $"f: {function} | r: \"{sign}\"", set, numbers, where, $"$f'(x)=[={slope}]$; $[={slope}]{sign}0$ — решаем методом интервалов.", slips);

    static string Said(string roots) => roots.Split("; ") is [var only] ? $"$x=[#{only}]$" : string.Join(", ", roots.Split("; ").Select((root, i) => $"$x_{i + 1}=[#{root}]$"));
}

/// <summary>Speed and acceleration of a point. Easy: squares; medium: cubes and the moment of a speed; hard: acceleration and longer laws.</summary>
sealed class DerivativeMotion() : ShapeExercise("algebra-11-derivative-motion", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Speed("a*t^2+b*t+c", "2*a*m+b", "2*a*t+b", "a=1..5 b=1..9 c=1..20 m=2..9", "", ("найдена координата", "a*m^2+b*m+c"), ("потерян множитель 2", "a*m+b"), ("прибавлено лишнее число", "2*a*m+b+c")),
        Speed("c+b*t-a*t^2", "b-2*a*m", "b-2*a*t", "a=1..3 m=1..6 b=20..40 c=1..20", "b>2*a*m", ("найдена координата", "c+b*m-a*m^2"), ("потерян множитель 2", "b-a*m"), ("перепутан знак", "b+2*a*m")),
    ];

    static readonly IShape[] Medium =
    [
        Speed("t^3-b*t^2+c*t", "3*m^2-2*b*m+c", "3*t^2-2*b*t+c", "b=1..4 c=2..15 m=2..6", "3*m>2*b", ("найдена координата", "m^3-b*m^2+c*m"), ("потерян множитель 2", "3*m^2-b*m+c"), ("последнее слагаемое потеряно", "3*m^2-2*b*m")),
        new Shape<Rational>(Derivatives.Moment, "f: a*t^2+b*t+c | v: v", "m", "a=1..4 b=1..9 c=1..20 m=2..9 v=(2*a*m+b)", "", "$x'(t)=[=2*a*t+b]=[v]$; $t=[#m]$.", ("потерян множитель 2", "2*m"), ("скорость подставлена вместо времени", "2*a*v+b")),
        new Shape<Rational>(Derivatives.Moment, "f: t^3+b*t^2+c*t | v: v", "m", "b=1..4 c=1..9 m=1..5 v=(3*m^2+2*b*m+c)", "", "$x'(t)=[=3*t^2+2*b*t+c]=[v]$; положительный корень $t=[#m]$.", ("корень взят с ошибкой", "m+2"), ("найден квадрат", "m^2")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Rational>(Derivatives.Acceleration, "f: a*t^3+b*t^2+c*t | a: m", "6*a*m+2*b", "a=1..4 b=1..9 c=1..9 m=1..6", "", "$v(t)=[=3*a*t^2+2*b*t+c]$, ускорение $v'(t)=[=6*a*t+2*b]$; при $t=[m]$ получаем $[#6*a*m+2*b]$.", ("найдена скорость", "3*a*m^2+2*b*m+c"), ("потерян множитель 2", "6*a*m+b"), ("производная взята не полностью", "3*a*m+2*b")),
        new Shape<Rational>(Derivatives.Acceleration, "f: t^4/4-b*t^2+c*t | a: m", "3*m^2-2*b", "b=1..5 c=1..9 m=2..6", "3*m^2>2*b", "$v(t)=[=t^3-2*b*t+c]$, ускорение $v'(t)=[=3*t^2-2*b]$; при $t=[m]$ получаем $[#3*m^2-2*b]$.", ("найдена скорость", "m^3-2*b*m+c"), ("потерян множитель 3", "m^2-2*b"), ("потерян множитель 2", "3*m^2-b")),
        new Shape<Rational>(Derivatives.Moment, "f: t^3/3-b*t^2+c*t | v: v", "m", "b=1..4 m=6..12 c=1..12 v=(m^2-2*b*m+c)", "m>2*b", "$x'(t)=[=t^2-2*b*t+c]=[v]$; положительный корень $t=[#m]$.", ("взят другой корень", "m-2*b"), ("найдена сумма", "m+2*b")),
        Speed("a*t^3/3-b*t^2+c*t", "a*m^2-2*b*m+c", "a*t^2-2*b*t+c", "a=1..3 b=1..4 c=2..15 m=3..9", "a*m>2*b;a!=2", ("найдена скорость с ошибкой в множителе", "3*a*m^2-2*b*m+c"), ("потерян множитель 2", "a*m^2-b*m+c"), ("последнее слагаемое потеряно", "a*m^2-2*b*m")),
    ];

    static IShape Speed(string law, string answer, string speed, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Derivatives.Speed, $"f: {law} | a: m", answer, numbers, where, $"$v(t)=x'(t)=[={speed}]$; при $t=[m]$ получаем $[#{answer}]$.", slips);
}
