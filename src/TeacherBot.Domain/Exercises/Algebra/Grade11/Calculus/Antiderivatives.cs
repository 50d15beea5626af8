using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>The general form F(x)+C. Easy: powers; medium: the table; hard: a linear argument inside.</summary>
sealed class Antiderivatives() : ShapeExercise("algebra-11-antiderivatives", AntiderivativeShapes.Of(Integrals.All, AntiderivativeShapes.Easy), AntiderivativeShapes.Of(Integrals.All, AntiderivativeShapes.Medium), AntiderivativeShapes.Of(Integrals.All, AntiderivativeShapes.Hard));

/// <summary>The same asked by the sign of the integral.</summary>
sealed class IndefiniteIntegrals() : ShapeExercise("algebra-11-indefinite-integrals", AntiderivativeShapes.Of(Integrals.Indefinite, AntiderivativeShapes.Easy), AntiderivativeShapes.Of(Integrals.Indefinite, AntiderivativeShapes.Medium), AntiderivativeShapes.Of(Integrals.Indefinite, AntiderivativeShapes.Hard));

/// <summary>Functions with their antiderivatives, by difficulty.</summary>
static class AntiderivativeShapes
{
    public static readonly AntiderivativeShape[] Easy =
    [
        new("c*x^n", "k*x^p", "k=1..9 n=2..7 p=(n+1) c=(k*p)", "", ("не разделено на новый показатель", "c*x^p"), ("найдена производная", "c*n*x^(n-1)"), ("показатель не увеличен", "k*x^n"), ("разделено на старый показатель", "c*x^p/n")),
        new("a*x+b", "h*x^2+b*x", "h=1..6 a=(2*h) b=-9..9", "b!=0", ("найдена производная", "a"), ("не разделено на 2", "a*x^2+b*x"), ("у числа не появилась буква", "h*x^2+b"), ("второе слагаемое потеряно", "h*x^2")),
        new("x^n+b", "x^p/p+b*x", "n=2..7 p=(n+1) b=-9..9", "b!=0", ("не разделено на новый показатель", "x^p+b*x"), ("найдена производная", "n*x^(n-1)"), ("разделено на старый показатель", "x^p/n+b*x"), ("у числа не появилась буква", "x^p/p+b")),
        new("a*x^2+b*x", "k*x^3+h*x^2", "k=1..4 a=(3*k) h=-5..5 b=(2*h)", "h!=0", ("найдена производная", "2*a*x+b"), ("показатели не увеличены", "k*x^2+h*x"), ("не разделено на показатели", "a*x^3+b*x^2"), ("второе слагаемое не изменено", "k*x^3+b*x")),
    ];

    public static readonly AntiderivativeShape[] Medium =
    [
        new("a*x^3+b*x^2+c", "k*x^4+h*x^3+c*x", "k=1..4 a=(4*k) h=-4..4 b=(3*h) c=-9..9", "h*c!=0", ("найдена производная", "3*a*x^2+2*b*x"), ("не разделено на показатели", "a*x^4+b*x^3+c*x"), ("у числа не появилась буква", "k*x^4+h*x^3+c"), ("показатели не увеличены", "k*x^3+h*x^2+c*x")),
        new("k/x^2+b", "b*x-k/x", "k=2..9 b=-9..9", "b!=0", ("потерян знак минус", "b*x+k/x"), ("найдена производная", "-2*k/x^3"), ("взят логарифм", "k*ln(abs(x))+b*x"), ("показатель уменьшен", "b*x-k/x^3")),
        new("k/x+b*x", "k*ln(abs(x))+h*x^2", "k=2..9 h=-6..6 b=(2*h)", "h!=0", ("найдена производная", "b-k/x^2"), ("логарифм потерян", "k/x+h*x^2"), ("не разделено на 2", "k*ln(abs(x))+b*x^2"), ("взята степень", "h*x^2-k/x^2")),
        new("a*sin(x)+b*x", "h*x^2-a*cos(x)", "a=2..9 h=-6..6 b=(2*h)", "h!=0", ("потерян знак минус", "h*x^2+a*cos(x)"), ("найдена производная", "a*cos(x)+b"), ("не разделено на 2", "b*x^2-a*cos(x)"), ("синус остался синусом", "h*x^2-a*sin(x)")),
        new("a*cos(x)+b", "a*sin(x)+b*x", "a=2..9 b=-9..9", "b!=0", ("перепутан знак", "b*x-a*sin(x)"), ("у числа не появилась буква", "a*sin(x)+b"), ("косинус остался косинусом", "a*cos(x)+b*x"), ("второе слагаемое потеряно", "a*sin(x)")),
        new("a*e^x+b*x^2", "a*e^x+h*x^3", "a=2..9 h=-4..4 b=(3*h)", "h!=0", ("взято как степень", "a*e^(x+1)+h*x^3"), ("найдена производная", "a*e^x+2*b*x"), ("не разделено на 3", "a*e^x+b*x^3"), ("показатель не увеличен", "a*e^x+h*x^2")),
        new("k/sqrt(x)+b", "c*sqrt(x)+b*x", "k=1..6 c=(2*k) b=-9..9", "b!=0", ("потерян множитель 2", "k*sqrt(x)+b*x"), ("корень остался в знаменателе", "c/sqrt(x)+b*x"), ("множитель 2 попал в знаменатель", "k*sqrt(x)/2+b*x"), ("у числа не появилась буква", "c*sqrt(x)+b")),
        new("k/cos(x)^2+b*x", "k*tg(x)+h*x^2", "k=2..9 h=-6..6 b=(2*h)", "h!=0", ("перепутан знак", "h*x^2-k*tg(x)"), ("взят котангенс", "k*ctg(x)+h*x^2"), ("не разделено на 2", "k*tg(x)+b*x^2"), ("взят синус", "k/sin(x)+h*x^2")),
    ];

    public static readonly AntiderivativeShape[] Hard =
    [
        new("(a*x+b)^n", "(a*x+b)^p/q", "a=2..6 b=-9..9 n=3..7 p=(n+1) q=(a*p)", "b!=0;a!=p", ("не разделено на множитель при $x$", "(a*x+b)^p/p"), ("умножено на множитель при $x$", "a*(a*x+b)^p/p"), ("найдена производная", "a*n*(a*x+b)^(n-1)"), ("не разделено на показатель", "(a*x+b)^p/a")),
        new("c*sin(a*x+b)", "-k*cos(a*x+b)", "a=2..6 k=1..6 c=(a*k) b=-9..9", "", ("потерян знак минус", "k*cos(a*x+b)"), ("не разделено на множитель при $x$", "-c*cos(a*x+b)"), ("найдена производная", "a*c*cos(a*x+b)"), ("синус остался синусом", "-k*sin(a*x+b)")),
        new("c*cos(a*x+b)", "k*sin(a*x+b)", "a=2..6 k=1..6 c=(a*k) b=-9..9", "", ("перепутан знак", "-k*sin(a*x+b)"), ("не разделено на множитель при $x$", "c*sin(a*x+b)"), ("найдена производная", "-a*c*sin(a*x+b)"), ("косинус остался косинусом", "k*cos(a*x+b)")),
        new("c*e^(a*x+b)", "k*e^(a*x+b)", "a=2..6 k=1..6 c=(a*k) b=-9..9", "b!=0", ("не разделено на множитель при $x$", "c*e^(a*x+b)"), ("умножено на множитель при $x$", "a*c*e^(a*x+b)"), ("взято как степень", "k*e^(a*x+b+1)"), ("перепутан знак", "-k*e^(a*x+b)")),
        new("c/(a*x+b)", "k*ln(abs(a*x+b))", "a=2..6 k=2..6 c=(a*k) b=-9..9", "b!=0", ("не разделено на множитель при $x$", "c*ln(abs(a*x+b))"), ("умножено на множитель при $x$", "a*c*ln(abs(a*x+b))"), ("взята степень", "-k/(a*x+b)^2"), ("внутри взято $x$", "k*ln(abs(x))")),
        new("c/sqrt(a*x+b)", "k*sqrt(a*x+b)", "a=2..6 h=1..4 c=(a*h) k=(2*h) b=-9..9", "b!=0", ("потерян множитель 2", "h*sqrt(a*x+b)"), ("не разделено на множитель при $x$", "2*c*sqrt(a*x+b)"), ("корень остался в знаменателе", "k/sqrt(a*x+b)"), ("перепутан знак", "-k*sqrt(a*x+b)")),
        new("x*(a*x+b)", "k*x^3+h*x^2", "k=1..4 a=(3*k) h=-5..5 b=(2*h)", "h!=0", ("показатели не увеличены", "k*x^2+h*x"), ("найдена производная", "2*a*x+b"), ("не разделено на показатели", "a*x^3+b*x^2"), ("второе слагаемое потеряно", "k*x^3")),
        new("(a*x^3+b)/x^2", "h*x^2-b/x", "h=1..6 a=(2*h) b=-9..9", "b!=0", ("потерян знак минус", "h*x^2+b/x"), ("взят логарифм", "h*x^2+b*ln(abs(x))"), ("не разделено на 2", "a*x^2-b/x"), ("показатель уменьшен", "h*x^2-b/x^3")),
    ];

    public static IShape[] Of(Asked<Expression> asked, AntiderivativeShape[] shapes) => [.. shapes.Select(shape => new Shape<Expression>(
        asked,
        $"f: {shape.Function}",
        $"{shape.Primitive}+C",
        shape.Numbers,
        shape.Where,
        $"По таблице первообразных получаем $[={shape.Primitive}+C]$; проверка: $\\left([={shape.Primitive}]\\right)'=[={shape.Function}]$.",
        [.. shape.Slips.Select(slip => new NamedSlip(slip.Name, $"{slip.Formula}+C"))]))];
}

/// <param name="Primitive">Without the constant, as are the slips.</param>
sealed record AntiderivativeShape(string Function, string Primitive, string Numbers, string Where, params IReadOnlyList<NamedSlip> Slips);

/// <summary>The antiderivative whose graph passes through a point.</summary>
sealed class AntiderivativeThroughPoint() : ShapeExercise("algebra-11-antiderivative-point", Easy, Medium, Hard)
{
    public override IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open, TaskType.Matching];

    static readonly IShape[] Easy =
    [
        One("a*x+b", "h*x^2+b*x", "h=1..5 a=(2*h) b=-9..9 m=-4..4 d=-9..9 y=(h*m^2+b*m+d)", "b*m*d!=0", ("не разделено на 2", "a*x^2+b*x+d")),
        One("a*x^2", "k*x^3", "k=1..4 a=(3*k) m=-3..3 d=-9..9 y=(k*m^3+d)", "m*d!=0", ("не разделено на 3", "a*x^3+d")),
    ];

    static readonly IShape[] Medium =
    [
        One("a*x^2+b*x", "k*x^3+h*x^2", "k=1..3 a=(3*k) h=-4..4 b=(2*h) m=-3..3 d=-9..9 y=(k*m^3+h*m^2+d)", "h*m*d!=0", ("не разделено на показатели", "a*x^3+b*x^2+d")),
        One("k/x^2", "-k/x", "m=1..4 q=1..6 k=(m*q) d=-9..9 y=(d-q)", "d!=0;k>1", ("потерян знак минус", "k/x+d")),
        At("a*cos(x)+b*x", "a*sin(x)+h*x^2", "0", "a=2..9 h=-5..5 b=(2*h) d=-9..9 y=(d)", "h*d!=0", ("перепутан знак", "h*x^2-a*sin(x)+d")),
        At("a*sin(x)+b*x", "h*x^2-a*cos(x)", "0", "a=2..9 h=-5..5 b=(2*h) d=-9..9 y=(d-a)", "h*d!=0", ("потерян знак минус", "h*x^2+a*cos(x)+d")),
        At("a*e^x+b*x", "a*e^x+h*x^2", "0", "a=2..9 h=-5..5 b=(2*h) d=-9..9 y=(a+d)", "h*d!=0", ("взято $e^0=0$", "a*e^x+h*x^2+y")),
    ];

    static readonly IShape[] Hard =
    [
        At("c*cos(a*x)", "k*sin(a*x)", "0", "a=2..6 k=1..6 c=(a*k) d=-9..9 y=(d)", "d!=0", ("не разделено на множитель при $x$", "c*sin(a*x)+d")),
        At("c*e^(a*x)", "k*e^(a*x)", "0", "a=2..6 k=1..6 c=(a*k) d=-9..9 y=(k+d)", "d!=0", ("не разделено на множитель при $x$", "c*e^(a*x)+d")),
        One("c*(a*x+b)^2", "k*(a*x+b)^3", "a=2..3 k=1..2 c=(3*a*k) q=-2..2 m=-3..3 b=(q-a*m) d=-9..9 y=(k*q^3+d)", "b*m*q*d!=0", ("не разделено на множитель при $x$", "a*k*(a*x+b)^3+d")),
        One("c/sqrt(a*x+b)", "k*sqrt(a*x+b)", "a=2..5 h=1..3 c=(a*h) k=(2*h) q=2..4 m=-4..5 b=(q^2-a*m) d=-9..9 y=(k*q+d)", "b*m*d!=0", ("потерян множитель 2", "h*sqrt(a*x+b)+d")),
        One("4*x^3+b*x+c", "x^4+h*x^2+c*x", "h=-4..4 b=(2*h) c=-6..6 m=-2..2 d=-9..9 y=(m^4+h*m^2+c*m+d)", "h*c*m*d!=0", ("не разделено на показатели", "4*x^4+b*x^2+c*x+d")),
    ];

    static IShape One(string function, string primitive, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => At(function, primitive, "m", numbers, where, slips);

    static IShape At(string function, string primitive, string place, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<Expression>(
        Integrals.Through,
        $"f: {function} | a: {place} | b: y",
        $"{primitive}+d",
        numbers,
        where,
        $"$F(x)=[={primitive}+C]$; подставляем координаты точки $M$: $C=[#d]$.",
        [.. slips, ("перепутан знак постоянной", $"{primitive}-d"), ("постоянной взята ордината точки", $"{primitive}+y"), ("постоянная не найдена", primitive), ("ошибка в постоянной на единицу", $"{primitive}+d+1")]);
}
