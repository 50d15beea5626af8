using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>What a function is like as a whole. Easy: extreme values; medium: ranges; hard: how many roots an equation has.</summary>
sealed class FunctionResearch() : ShapeExercise("algebra-11-function-research", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Value("максимума", "x^3-b*x+c", "2*m^3+c", "-m", "3*x^2-b", "m=1..4 b=(3*m^2) c=-20..20", "c!=0", ("взят минимум", "c-2*m^3"), ("найдена точка максимума", "-m"), ("перепутан знак", "-2*m^3-c")),
        Value("минимума", "x^3-b*x+c", "c-2*m^3", "m", "3*x^2-b", "m=1..4 b=(3*m^2) c=-20..20", "c!=0", ("взят максимум", "2*m^3+c"), ("найдена точка минимума", "m"), ("перепутан знак", "2*m^3-c")),
        Value("минимума", "x^3+b*x^2+c", "c-4*h^3", "2*h", "3*x^2+2*b*x", "h=1..4 b=(-3*h) c=-20..20", "c!=0", ("взят максимум", "c"), ("найдена точка минимума", "2*h"), ("перепутан знак", "c+4*h^3")),
        Value("максимума", "c+b*x^2-x^3", "c+4*h^3", "2*h", "2*b*x-3*x^2", "h=1..4 b=(3*h) c=-20..20", "c!=0", ("взят минимум", "c"), ("найдена точка максимума", "2*h"), ("перепутан знак", "c-4*h^3")),
    ];

    static readonly IShape[] Medium =
    [
        Range("x^4-b*x^2+c", "[d;oo)", "4*x^3-2*b*x", "m=1..4 b=(2*m^2) c=-20..20 d=(c-m^4)", "c*d!=0", ("взято значение в нуле", "[c;oo)"), ("взято наименьшее как наибольшее", "(-oo;d]"), ("взята точка минимума", "[m;oo)")),
        Range("c+b*x^2-x^4", "(-oo;d]", "2*b*x-4*x^3", "m=1..4 b=(2*m^2) c=-20..20 d=(c+m^4)", "c*d!=0", ("взято значение в нуле", "(-oo;c]"), ("взято наибольшее как наименьшее", "[d;oo)"), ("взята точка максимума", "(-oo;m]")),
        Range("3*x^4-b*x^3+c", "[d;oo)", "12*x^3-3*b*x^2", "m=1..3 b=(4*m) c=-20..20 d=(c-m^4)", "c*d!=0", ("взято значение в нуле", "[c;oo)"), ("взято наименьшее как наибольшее", "(-oo;d]"), ("взята точка минимума", "[m;oo)")),
        Value("максимума", "2*x^3+b*x^2+c*x+d", "2*m^3+b*m^2+c*m+d", "m", "6*x^2+2*b*x+c", "m=-3..1 n=0..4 b=(-3*m-3*n) c=(6*m*n) d=-9..9", "m<n;m*n*d!=0;m+n!=0", ("взят минимум", "2*n^3+b*n^2+c*n+d"), ("найдена точка максимума", "m"), ("взят свободный член", "d")),
        Value("минимума", "2*x^3+b*x^2+c*x+d", "2*n^3+b*n^2+c*n+d", "n", "6*x^2+2*b*x+c", "m=-3..1 n=0..4 b=(-3*m-3*n) c=(6*m*n) d=-9..9", "m<n;m*n*d!=0;m+n!=0", ("взят максимум", "2*m^3+b*m^2+c*m+d"), ("найдена точка минимума", "n"), ("взят свободный член", "d")),
    ];

    static readonly IShape[] Hard =
    [
        Three("x^3-b*x+c", "(p;q)", "3*x^2-b", "m=1..4 b=(3*m^2) c=-20..20 p=(c-2*m^3) q=(c+2*m^3)", "c*p*q!=0", ("взято без свободного члена", "(p-c;q-c)"), ("взяты точки экстремума", "(-m;m)"), ("взяты значения вне промежутка", "(-oo;p)U(q;oo)"), ("взято одно условие", "(p;oo)")),
        Three("x^3+b*x^2+c", "(p;c)", "3*x^2+2*b*x", "h=1..4 b=(-3*h) n=(2*h) c=-20..20 p=(c-4*h^3)", "c*p!=0", ("взято без свободного члена", "(p-c;0)"), ("взяты точки экстремума", "(0;n)"), ("взяты значения вне промежутка", "(-oo;p)U(c;oo)"), ("взято одно условие", "(p;oo)")),
        Three("2*x^3+b*x^2+c*x+d", "(p;q)", "6*x^2+2*b*x+c", "m=-3..1 n=0..4 d=-9..9 b=(-3*m-3*n) c=(6*m*n) p=(2*n^3+b*n^2+c*n+d) q=(2*m^3+b*m^2+c*m+d)", "m<n;m*n!=0;m+n!=0;p*q!=0", ("взяты точки экстремума", "(m;n)"), ("взяты значения вне промежутка", "(-oo;p)U(q;oo)"), ("взято одно условие", "(p;oo)"), ("взято одно условие", "(-oo;q)")),
        Range("x^4-b*x^3+c", "[d;oo)", "4*x^3-3*b*x^2", "k=1..2 m=(3*k) b=(4*k) c=-30..30 d=(c-27*k^4)", "c*d!=0", ("взято значение в нуле", "[c;oo)"), ("взято наименьшее как наибольшее", "(-oo;d]"), ("взята точка минимума", "[m;oo)")),
    ];

    static IShape Value(string what, string function, string answer, string place, string slope, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Turning.Value, $"f: {function} | e: \"{what}\"", answer, numbers, where, $"$y'=[={slope}]$; точка {what} $x=[#{place}]$, значение в ней $[#{answer}]$.", slips);

    static IShape Range(string function, string set, string slope, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<IntervalSet>(
        Turning.Range,
        $"f: {function}",
        set,
        numbers,
        where,
        $"$y'=[={slope}]$; сравниваем значения в стационарных точках: {(set[0] == '[' ? "наименьшее" : "наибольшее")} значение $[#d]$, {(set[0] == '[' ? "наибольшего" : "наименьшего")} нет.",
        slips);

    static IShape Three(string function, string set, string slope, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<IntervalSet>(
        Turning.ThreeRoots,
        $"f: {function}",
        set,
        numbers,
        where,
        $"$f'(x)=[={slope}]$; минимум функции равен $[#p]$, максимум равен $[#{set.Trim('(', ')').Split(';')[1]}]$: прямая $y=a$ должна пройти между ними.",
        slips);
}
