using TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Trigonometry;

/// <summary>One kind of inequality with all its solutions: the ends of the interval and the period, divided by π.</summary>
/// <param name="inequality">In plain notation with letters: <c>sin(x)&gt;{sin(pi/d)}</c>; a strict sign may become a weak one.</param>
/// <param name="from">In plain notation with letters.</param>
/// <param name="to">The other end.</param>
/// <param name="period">Of the solutions.</param>
/// <param name="open">Which ends are never included, as those of a tangent: <c>(</c>, <c>)</c>.</param>
sealed class IntervalShape(string inequality, string from, string to, string period, string open, string numbers, string where, string solution) : IShape
{
    readonly NumberSet set = new(numbers, where);

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, _ => true);
        var weak = random.Chance(40);
        var statement = AngleForms.Filled(inequality, cast);
        statement = statement with { Relations = [weak ? statement.Relations[0] == Relation.Less ? Relation.LessOrEqual : Relation.GreaterOrEqual : statement.Relations[0]] };
        var answer = new PeriodicInterval(Number(from, cast), weak && !open.Contains('('), Number(to, cast), weak && !open.Contains(')'), Number(period, cast));
        return FunctionQuestions.Solve.Pose(setting, new() { ["e"] = statement }, answer, Slips(answer), solution);
    }

    static Rational Number(string text, Cast cast) => AngleForms.Filled(text, cast).Terms[0].Value();

    static IEnumerable<(string Mistake, PeriodicInterval Answer)> Slips(PeriodicInterval right)
    {
        yield return ("взята другая часть окружности", new(right.To, right.FromIncluded, right.From + right.Period, right.ToIncluded, right.Period));
        yield return ("перепутан период", right with { Period = right.Period * 2 });
        yield return ("перепутано, входят ли концы", right with { FromIncluded = !right.FromIncluded, ToIncluded = !right.ToIncluded });
        yield return ("перепутаны знаки концов", new(-right.To, right.ToIncluded, -right.From, right.FromIncluded, right.Period));
        yield return ("взята дуга, сдвинутая на четверть", right with { From = right.From + new Rational(1, 2), To = right.To + new Rational(1, 2) });
    }
}

/// <summary>Inequalities with sines, cosines and tangents. Easy: table values; medium: coefficients and negative values; hard: multiples of x.</summary>
sealed class TrigonometricInequalityExercise() : ShapeExercise("algebra-11-trig-inequalities", Easy, Medium, Hard)
{
    const string Arc = "На единичной окружности отметим точки равенства и выберем нужную дугу.";
    const string Tangent = "На периоде тангенс возрастает; учтём, где он не определён.";
    const string Cotangent = "На периоде котангенс убывает; учтём, где он не определён.";

    static readonly IShape[] Easy =
    [
        new IntervalShape("a*sin(x)>{a*sin(pi/d)}", "1/d", "1-1/d", "2", "", "a=1..5 d=3..6", "d!=5", Arc),
        new IntervalShape("a*sin(x)<{a*sin(pi/d)}", "-1-1/d", "1/d", "2", "", "a=1..5 d=3..6", "d!=5", Arc),
        new IntervalShape("a*cos(x)>{a*cos(k*pi/12)}", "-k/12", "k/12", "2", "", "a=1..4 k=2..10", "(k-5)*(k-7)!=0", Arc),
        new IntervalShape("a*cos(x)<{a*cos(k*pi/12)}", "k/12", "2-k/12", "2", "", "a=1..4 k=2..10", "(k-5)*(k-7)!=0", Arc),
        new IntervalShape("a*tg(x)>{a*tg(k*pi/12)}", "k/12", "1/2", "1", ")", "a=1..4 k=-4..4", "(k-1)*(k+1)!=0", Tangent),
        new IntervalShape("a*tg(x)<{a*tg(k*pi/12)}", "-1/2", "k/12", "1", "(", "a=1..4 k=-4..4", "(k-1)*(k+1)!=0", Tangent),
    ];

    static readonly IShape[] Medium =
    [
        new IntervalShape("a*sin(x)>{-a*sin(pi/d)}", "-1/d", "1+1/d", "2", "", "a=2..6 d=3..6", "d!=5", Arc),
        new IntervalShape("a*sin(x)<{-a*sin(pi/d)}", "-1+1/d", "-1/d", "2", "", "a=2..6 d=3..6", "d!=5", Arc),
        new IntervalShape("a*cos(x)-{a*cos(k*pi/12)}>0", "-k/12", "k/12", "2", "", "a=2..6 k=2..4", "", Arc),
        new IntervalShape("a*cos(x)+{-a*cos(k*pi/12)}<0", "k/12", "2-k/12", "2", "", "a=2..6 k=8..10", "", Arc),
        new IntervalShape("a*tg(x)>{-a*tg(pi/d)}", "-1/d", "1/2", "1", ")", "a=2..6 d=3..6", "d!=5", Tangent),
        new IntervalShape("a*ctg(x)>{a*ctg(k*pi/12)}", "0", "k/12", "1", "(", "a=1..6 k=2..10", "(k-5)*(k-7)!=0;k!=6", Cotangent),
    ];

    static readonly IShape[] Hard =
    [
        new IntervalShape("a*sin(k*x)>{a*sin(pi/d)}", "1/(d*k)", "(1-1/d)/k", "2/k", "", "a=1..6 k=2..5 d=3..6", "d!=5", Arc),
        new IntervalShape("a*cos(k*x)<{a*cos(c*pi/12)}", "c/(12*k)", "(2-c/12)/k", "2/k", "", "a=1..6 k=2..5 c=2..10", "(c-5)*(c-7)!=0;c!=6", Arc),
        new IntervalShape("tg(x/k)<{tg(c*pi/12)}", "-k/2", "k*c/12", "k", "(", "k=2..5 c=-4..4", "(c-1)*(c+1)!=0", Tangent),
        new IntervalShape("a*cos(x-{pi/b})>{a*cos(pi/d)}", "1/b-1/d", "1/b+1/d", "2", "", "a=1..6 b=3..6 d=3..6", "b!=5;d!=5", Arc),
        new IntervalShape("a*sin(x)*cos(x)>{a/4}", "1/12", "5/12", "1", "", "a=1..19", "", "По формуле двойного угла $\\sin 2x$ сравним с $\\frac{1}{2}$ и выберем дугу."),
        new IntervalShape("a*cos(x)^2-a*sin(x)^2<{-a/2}", "1/3", "2/3", "1", "", "a=1..19", "", "По формуле двойного угла $\\cos 2x$ сравним с $-\\frac{1}{2}$ и выберем дугу."),
    ];
}

/// <summary>Inequalities on one turn.</summary>
sealed class InequalitiesOnSegments() : ShapeExercise("algebra-11-trig-inequalities-on-segment", Easy, Medium, Hard)
{
    const string Arc = "Отметим на отрезке корни равенства и выберем промежутки нужного знака.";

    static readonly IShape[] Easy =
    [
        Of("a*sin(x)>={a*sin(pi/d)}", "0", "{2*pi}", "[{pi/d};{pi-pi/d}]", "a=1..9 d=3..6", "d!=5"),
        Of("a*cos(x)<={a*cos(k*pi/12)}", "0", "{2*pi}", "[{k*pi/12};{2*pi-k*pi/12}]", "a=1..4 k=2..10", "(k-5)*(k-7)!=0"),
        Of("a*cos(x)>{a*cos(k*pi/12)}", "{-pi}", "{pi}", "({-k*pi/12};{k*pi/12})", "a=1..4 k=2..10", "(k-5)*(k-7)!=0"),
    ];

    static readonly IShape[] Medium =
    [
        Of("a*sin(x)<{a*sin(pi/d)}", "0", "{2*pi}", "[0;{pi/d})U({pi-pi/d};{2*pi}]", "a=2..6 d=3..6", "d!=5"),
        Of("a*cos(x)>={a*cos(k*pi/12)}", "0", "{2*pi}", "[0;{k*pi/12}]U[{2*pi-k*pi/12};{2*pi}]", "a=2..6 k=2..10", "(k-5)*(k-7)!=0;k!=6"),
        Of("a*sin(x)<={-a*sin(pi/d)}", "0", "{2*pi}", "[{pi+pi/d};{2*pi-pi/d}]", "a=2..6 d=3..6", "d!=5"),
    ];

    static readonly IShape[] Hard =
    [
        Of("a*sin(2*x)>{a*sin(pi/d)}", "0", "{2*pi}", "({pi/(2*d)};{pi/2-pi/(2*d)})U({pi+pi/(2*d)};{3*pi/2-pi/(2*d)})", "a=1..9 d=3..6", "d!=5"),
        Of("{2*a}*sin(x)^2-{a*(2*c+1)}*sin(x)+{a*c}<0", "0", "{2*pi}", "({pi/6};{5*pi/6})", "a=1..3 c=2..9", ""),
        Of("{2*a}*cos(x)^2+{a*(2*c-1)}*cos(x)-{a*c}>0", "{-pi}", "{pi}", "({-pi/3};{pi/3})", "a=1..3 c=2..9", ""),
        Of("a*cos(2*x)>={a*cos(k*pi/12)}", "{-pi}", "{pi}", "[{-pi};{k*pi/24-pi}]U[{-k*pi/24};{k*pi/24}]U[{pi-k*pi/24};{pi}]", "a=1..6 k=2..10", "(k-5)*(k-7)!=0;k!=6"),
    ];

    static IShape Of(string inequality, string from, string to, string answer, string numbers, string where) =>
        new AngleShape<IntervalSet>(FunctionQuestions.OnSegment, $"e: {inequality}|a: {from}|b: {to}", answer, numbers, where, Arc);
}
