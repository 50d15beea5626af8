using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>The greatest and the least value on a segment. Easy: a parabola or x³−bx; medium: cubes; hard: fractions, products, degree 4.</summary>
sealed class ValuesOnSegment() : ShapeExercise("algebra-11-values-on-segment", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        One("наименьшее", "x^2+b*x+c", "p", "q", "c-m^2", "2*x+b", "m", "m=-5..5 b=(-2*m) c=-9..9 u=1..4 v=1..4 p=(m-u) q=(m+v)", "m*c!=0;u!=v", ("взято значение на конце", "p^2+b*p+c"), ("взято значение на другом конце", "q^2+b*q+c"), ("найдена точка минимума", "m")),
        One("наибольшее", "c+b*x-x^2", "p", "q", "c+m^2", "b-2*x", "m", "m=-5..5 b=(2*m) c=-9..9 u=1..4 v=1..4 p=(m-u) q=(m+v)", "m*c!=0;u!=v", ("взято значение на конце", "c+b*p-p^2"), ("взято значение на другом конце", "c+b*q-q^2"), ("найдена точка максимума", "m")),
        One("наименьшее", "x^3-b*x+c", "0", "q", "c-2*m^3", "3*x^2-b", "m", "m=1..4 b=(3*m^2) c=-9..20 v=1..3 q=(m+v)", "c!=0", ("взято значение на конце", "c"), ("взято значение на другом конце", "q^3-b*q+c"), ("взята точка вне отрезка", "c+2*m^3"), ("найдена точка минимума", "m")),
        One("наибольшее", "x^3-b*x+c", "p", "0", "c+2*m^3", "3*x^2-b", "-m", "m=1..4 b=(3*m^2) c=-9..20 v=1..3 p=(-m-v)", "c!=0", ("взято значение на конце", "c"), ("взято значение на другом конце", "p^3-b*p+c"), ("взята точка вне отрезка", "c-2*m^3"), ("найдена точка максимума", "-m")),
    ];

    static readonly IShape[] Medium =
    [
        One("наибольшее", "x^3+b*x^2+c", "p", "q", "c", "3*x^2+2*b*x", "0", "h=1..3 b=(-3*h) n=(2*h) c=-9..30 u=1..2 p=(-u) v=0..1 q=(n+v)", "c!=0;v<=h", ("взято значение на конце", "p^3+b*p^2+c"), ("взято наименьшее значение", "c-4*h^3"), ("найдена точка максимума", "0"), ("взята вторая стационарная точка", "n")),
        One("наименьшее", "x^3+b*x^2+c", "p", "q", "c-4*h^3", "3*x^2+2*b*x", "n", "h=1..3 b=(-3*h) n=(2*h) c=-9..30 p=(0) v=1..3 q=(n+v)", "c!=0", ("взято значение на конце", "c"), ("взято значение на другом конце", "q^3+b*q^2+c"), ("найдена точка минимума", "n")),
        One("наибольшее", "2*x^3+b*x^2+c*x+d", "p", "q", "2*m^3+b*m^2+c*m+d", "6*x^2+2*b*x+c", "m", "m=-3..1 n=0..4 b=(-3*m-3*n) c=(6*m*n) d=-9..9 u=1..2 p=(m-u) q=(n)", "m<n;m*n*d!=0;m+n!=0", ("взято значение на конце", "2*p^3+b*p^2+c*p+d"), ("взято значение на другом конце", "2*n^3+b*n^2+c*n+d"), ("найдена точка максимума", "m")),
        One("наименьшее", "2*x^3+b*x^2+c*x+d", "p", "q", "2*n^3+b*n^2+c*n+d", "6*x^2+2*b*x+c", "n", "m=-3..1 n=0..4 b=(-3*m-3*n) c=(6*m*n) d=-9..9 u=1..2 p=(m) q=(n+u)", "m<n;m*n*d!=0;m+n!=0", ("взято значение на конце", "2*m^3+b*m^2+c*m+d"), ("взято значение на другом конце", "2*q^3+b*q^2+c*q+d"), ("найдена точка минимума", "n")),
    ];

    static readonly IShape[] Hard =
    [
        One("наименьшее", "x+c/x+b", "p", "q", "2*m+b", "1-c/x^2", "m", "m=2..6 c=(m^2) b=-15..15 p=(1) v=1..4 q=(m+v)", "b!=0", ("взято значение на конце", "1+c+b"), ("найдена точка минимума", "m"), ("потеряно слагаемое", "m+b"), ("взят минус", "b-2*m")),
        One("наибольшее", "x+c/x+b", "p", "q", "b-2*m", "1-c/x^2", "-m", "m=2..6 c=(m^2) b=-15..15 q=(-1) v=1..4 p=(-m-v)", "b!=0", ("взято значение на конце", "b-1-c"), ("найдена точка максимума", "-m"), ("взята точка вне отрезка", "b+2*m"), ("потеряно слагаемое", "b-m")),
        One("наименьшее", "(x+b)*e^(x-m)", "p", "q", "-1", "(x+b+1)*e^(x-m)", "m", "b=-9..9 m=(-b-1) u=1..4 v=1..4 p=(m-u) q=(m+v)", "b*m!=0", ("найдена точка минимума", "m"), ("взято значение в нуле функции", "0"), ("перепутан знак", "1"), ("взято число из скобки", "b")),
        One("наибольшее", "(b-x)*e^(x-m)", "p", "q", "1", "(b-1-x)*e^(x-m)", "m", "b=-9..9 m=(b-1) u=1..4 v=1..4 p=(m-u) q=(m+v)", "b*m!=0", ("найдена точка максимума", "m"), ("взято значение в нуле функции", "0"), ("перепутан знак", "-1"), ("взято число из скобки", "b")),
        One("наименьшее", "x^4-b*x^2+c", "p", "q", "c-m^4", "4*x^3-2*b*x", "m", "m=1..4 b=(2*m^2) c=-9..30 p=(-1) v=1..2 q=(m+v)", "c!=0", ("взято значение в нуле", "c"), ("взято значение на конце", "q^4-b*q^2+c"), ("найдена точка минимума", "m"), ("взято значение на другом конце", "1-b+c")),
        One("наибольшее", "a*ln(x)-k*x+b", "p", "q", "b-a", "a/x-k", "1", "a=2..9 k=(a) b=-15..15 p=(1/2) q=2..5", "b!=0;b!=a", ("потеряно слагаемое", "b"), ("перепутан знак", "b+a"), ("найдена точка максимума", "1")),
    ];

    static IShape One(string which, string function, string from, string to, string answer, string slope, string place, string numbers, string where, params IReadOnlyList<NamedSlip> slips) => new Shape<Rational>(
        Turning.OnSegment,
        $"f: {function} | a: {from} | b: {to} | w: \"{which}\"",
        answer,
        numbers,
        where,
        $"$y'=[={slope}]$; сравниваем значения на концах отрезка и в стационарных точках: {which} значение $y([#{place}])=[#{answer}]$.",
        slips);
}

/// <summary>The best of all by a function of one letter: areas, fences, boxes.</summary>
sealed class BestChoice() : ShapeExercise("algebra-11-best-choice", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Wire = Of("Из куска проволоки длиной {p:см} согнули прямоугольную рамку. Какую наибольшую площадь (в квадратных сантиметрах) может ограничивать такая рамка?", "см²", true, "x*(p/2-x)", "p/2");

    static readonly Asked<Rational> Wall = Of("Прямоугольный участок, примыкающий одной стороной к стене дома, нужно огородить с трёх других сторон сеткой длиной {p:м}. Какую наибольшую площадь (в квадратных метрах) может иметь участок?", "м²", true, "x*(p-2*x)", "p/2");

    static readonly Asked<Rational> Sum = Of("Число {a} разбили на два положительных слагаемых так, что произведение первого слагаемого на квадрат второго оказалось наибольшим. Чему равно это произведение?", "", true, "x^2*(a-x)", "a");

    static readonly Asked<Rational> Squares = Of("Число {a} разбили на два положительных слагаемых так, что сумма квадратов этих слагаемых оказалась наименьшей. Чему равна эта сумма?", "", false, "x^2+(a-x)^2", "a");

    static readonly Asked<Rational> Field = Of("Площадь прямоугольного участка равна {a:м²}. Какой наименьшей длины (в метрах) может быть забор вокруг него?", "м", false, "2*(x+a/x)", "a");

    static readonly Asked<Rational> Box = Of("Из квадратного листа картона со стороной {a:см} делают открытую сверху коробку: по углам вырезают равные квадраты и загибают края. Какой наибольший объём (в кубических сантиметрах) может иметь коробка?", "см³", true, "x*(a-2*x)^2", "a/2");

    static readonly Asked<Rational> Tank = Of("Открытый сверху бак с квадратным дном должен вмещать {v:дм³} воды. Какая наименьшая площадь (в квадратных дециметрах) может быть у листов, из которых его сварят?", "дм²", false, "x^2+4*v/x", "v");

    static readonly IShape[] Easy =
    [
        new Shape<Rational>(Wire, "p: p", "k^2", "k=2..60 p=(4*k)", "", "Если одна сторона $x$, то $S=x([2*k]-x)$; $S'=[2*k]-2x=0$ при $x=[k]$; $S=[#k^2]$.", ("взята вся длина", "4*k^2"), ("найдена сторона", "k"), ("найден периметр", "p")),
        new Shape<Rational>(Squares, "a: a", "2*k^2", "k=2..60 a=(2*k)", "", "$S=x^2+([a]-x)^2$; $S'=[=4*x-2*a]=0$ при $x=[k]$; $S=[#2*k^2]$.", ("найдено слагаемое", "k"), ("найден квадрат одного слагаемого", "k^2"), ("возведена в квадрат сумма", "4*k^2")),
    ];

    static readonly IShape[] Medium =
    [
        new Shape<Rational>(Wall, "p: p", "2*k^2", "k=3..60 p=(4*k)", "", "Если боковая сторона $x$, то $S=x([p]-2x)$; $S'=[p]-4x=0$ при $x=[k]$; $S=[#2*k^2]$.", ("взят квадрат", "k^2"), ("огорожены четыре стороны", "4*k^2"), ("найдена боковая сторона", "k")),
        new Shape<Rational>(Field, "a: a", "4*k", "k=3..60 a=(k^2)", "", "$P=2x+\\frac{[2*a]}{x}$; $P'=2-\\frac{[2*a]}{x^2}=0$ при $x=[k]$; $P=[#4*k]$.", ("найдена сторона", "k"), ("найден полупериметр", "2*k"), ("стороны взяты не равными", "2*k^2+2")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Rational>(Sum, "a: a", "4*k^3", "k=2..50 a=(3*k)", "", "$P=x^2([a]-x)$; $P'=[=2*a*x-3*x^2]=0$ при $x=[#2*k]$; $P=[#4*k^3]$.", ("слагаемые взяты равными", "27*k^3/8"), ("слагаемые переставлены", "2*k^3"), ("найдено слагаемое", "2*k")),
        new Shape<Rational>(Box, "a: a", "16*k^3", "k=1..45 a=(6*k)", "", "Если сторона квадрата $x$, то $V=x([a]-2x)^2$; $V'=([a]-2x)([a]-6x)=0$, подходит $x=[k]$; $V=[#16*k^3]$.", ("вырезана четверть стороны", "27*k^3/2"), ("край вычтен один раз", "25*k^3"), ("взята треть стороны", "8*k^3")),
        new Shape<Rational>(Tank, "v: v", "12*k^2", "k=1..36 v=(4*k^3)", "", "Если сторона дна $x$, то $S=x^2+\\frac{[4*v]}{x}$; $S'=2x-\\frac{[4*v]}{x^2}=0$ при $x=[#2*k]$; $S=[#12*k^2]$.", ("дно посчитано дважды", "16*k^2"), ("дно не учтено", "8*k^2"), ("найдена площадь дна", "4*k^2")),
    ];

    public override IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    /// <param name="function">Of x, with letters for the slots.</param>
    /// <param name="most">What x is below; it is above 0.</param>
    static Asked<Rational> Of(string text, string unit, bool greatest, string function, string most)
    {
        var (told, end) = (Plain.Parse(function), Plain.Parse(most));
        return new(
            text,
            new NumberAnswer(unit: unit),
            read => Extremes.Points(Filled(told, read), 'x', greatest).Where(place => Real.Compare(place, 0) > 0 && Real.Compare(place, Real.Of(Filled(end, read))) < 0).ToArray() is [var place]
                ? Derivatives.ValueAt(Filled(told, read), place.Tree)
                : throw new EvaluationException("The problem has no single answer."),
            (read, answer) => new ExtremeValueCheck(Plain.Write(Filled(told, read)), "x", greatest ? "max" : "min", $"{answer}", "1/100", Plain.Write(Filled(end, read))));
    }

    static Expression Filled(Expression tree, Filling read) => tree.Replace(leaf => leaf is Letter { Name: not 'x' and var name } ? read.Expression($"{name}") : null);
}
