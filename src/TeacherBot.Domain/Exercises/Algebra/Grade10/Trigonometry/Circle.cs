using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Degrees to radians and back.</summary>
sealed class RadiansAndDegrees() : ShapeExercise("algebra-10-radians", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Radians("k*δ", "{k*pi/180}", "k=15..345/15", ("взято пи за полный оборот", "{k*pi/360}"), ("взято пи за прямой угол", "{k*pi/90}"), ("взят смежный угол", "{pi-k*pi/180}")),
        Radians("k*δ", "{k*pi/180}", "k=10..350/20", ("взято пи за полный оборот", "{k*pi/360}"), ("взято пи за прямой угол", "{k*pi/90}"), ("взят смежный угол", "{pi-k*pi/180}")),
        Degrees("{k*pi/6}", "30*k", "k=1..24", ("взято пи за полный оборот", "60*k"), ("взято пи за прямой угол", "15*k"), ("взят смежный угол", "180+30*k")),
        Degrees("{k*pi/4}", "45*k", "k=1..20", ("взято пи за полный оборот", "90*k"), ("взят другой знаменатель", "30*k"), ("взят смежный угол", "180+45*k")),
    ];

    static readonly IShape[] Medium =
    [
        Radians("k*δ", "{k*pi/180}", "k=10..350/10", ("взято пи за полный оборот", "{k*pi/360}"), ("взято пи за прямой угол", "{k*pi/90}"), ("взят смежный угол", "{pi-k*pi/180}")),
        Radians("-k*δ", "{-k*pi/180}", "k=15..345/15", ("потерян знак", "{k*pi/180}"), ("взято пи за полный оборот", "{-k*pi/360}"), ("взято пи за прямой угол", "{-k*pi/90}")),
        Degrees("{k*pi/9}", "20*k", "k=1..17", ("взято пи за полный оборот", "40*k"), ("взято пи за прямой угол", "10*k"), ("взят смежный угол", "180+20*k")),
        Degrees("{k*pi/10}", "18*k", "k=1..19", ("взято пи за полный оборот", "36*k"), ("взято пи за прямой угол", "9*k"), ("взят смежный угол", "180+18*k")),
    ];

    static readonly IShape[] Hard =
    [
        Radians("k*δ", "{k*pi/180}", "k=372..1044/12", ("взято пи за полный оборот", "{k*pi/360}"), ("взято пи за прямой угол", "{k*pi/90}"), ("отброшен оборот", "{(k-360)*pi/180}")),
        Radians("k*δ", "{k*pi/180}", "k=7.5..172.5/15", ("взято пи за полный оборот", "{k*pi/360}"), ("взято пи за прямой угол", "{k*pi/90}"), ("взят смежный угол", "{pi-k*pi/180}")),
        Degrees("{-k*pi/15}", "-12*k", "k=1..29", ("потерян знак", "12*k"), ("взято пи за полный оборот", "-24*k"), ("взято пи за прямой угол", "-6*k")),
        Degrees("{k*pi/12}", "15*k", "k=25..71", ("взято пи за полный оборот", "30*k"), ("отброшен оборот", "15*k-360"), ("взят другой знаменатель", "12*k")),
    ];

    static IShape Radians(string angle, string answer, string numbers, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<Real>(CircleQuestions.InRadians, $"a: {angle}", answer, numbers, "", "$180^{\\circ}$ — это $\\pi$ радиан: $[k]\\cdot \\frac{\\pi}{180}=[{k*pi/180}]$.".Replace("$[k]", angle[0] == '-' ? "$[-k]" : "$[k]", StringComparison.Ordinal).Replace("[{k*pi/180}]", $"[{answer}]", StringComparison.Ordinal), slips);

    static IShape Degrees(string angle, string answer, string numbers, params IReadOnlyList<NamedSlip> slips) =>
        new AngleShape<Rational>(CircleQuestions.InDegrees, $"a: {angle}", answer, numbers, "", $"$\\pi$ радиан — это $180^{{\\circ}}$: заменим $\\pi$ на 180, получим $[{{{answer}}}]^{{\\circ}}$.", slips);
}

/// <summary>Points of the circle: coordinates, the number of the first turn.</summary>
sealed class CirclePoints() : ShapeExercise("algebra-10-circle-points", Easy, Medium, Hard)
{
    static readonly IShape[] Easy =
    [
        Point("{k*pi/12}", "k=2..22", "(k mod 2)*(k mod 3)=0"),
        First("{k*pi/6+2*m*pi}", "{k*pi/6}", "k=1..11 m=1..2"),
        First("{k*pi/4+2*m*pi}", "{k*pi/4}", "k=1..7 m=1..4"),
    ];

    static readonly IShape[] Medium =
    [
        Point("{-k*pi/12}", "k=2..23", "(k mod 2)*(k mod 3)=0"),
        First("{-k*pi/12}", "{2*pi-k*pi/12}", "k=1..23"),
        First("{k*pi/12+2*m*pi}", "{k*pi/12}", "k=1..23 m=1..3"),
    ];

    static readonly IShape[] Hard =
    [
        Point("{k*pi/12}", "k=26..60", "(k mod 2)*(k mod 3)=0"),
        First("{-k*pi/12-2*m*pi}", "{2*pi-k*pi/12}", "k=1..23 m=1..3"),
        First("{k*pi/5+2*m*pi}", "{k*pi/5}", "k=1..9 m=3..9"),
    ];

    public override IReadOnlyList<Worksheets.TaskType> Types => Simplification.WithoutGaps;

    static IShape Point(string angle, string numbers, string where) => new PointShape(angle, numbers, where);

    static IShape First(string angle, string answer, string numbers) =>
        new AngleShape<Real>(CircleQuestions.FirstTurn, $"a: {angle}", answer, numbers, "", $"Прибавим или вычтем целое число оборотов по $2\\pi$: получим $[{answer}]$.", ("взята противоположная точка", $"{{{answer.Trim('{', '}')}+pi}}"), ("перепутан знак", $"{{2*pi-({answer.Trim('{', '}')})}}"), ("взята симметричная точка", $"{{pi-({answer.Trim('{', '}')})}}"));
}

/// <summary>Coordinates of the point of an angle.</summary>
sealed class PointShape(string angle, string numbers, string where) : IShape
{
    readonly NumberSet set = new(numbers, where);

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, _ => true);
        var tree = AngleForms.Filled(angle, cast).Terms[0];
        var (cos, sin) = (Value(new Call(Function.Cos, tree)), Value(new Call(Function.Sin, tree)));
        return CircleQuestions.Coordinates.Pose(
            setting,
            new() { ["a"] = tree },
            [[Number(cos), Number(sin)]],
            [
                ("переставлены координаты", [[Number(sin), Number(cos)]]),
                ("перепутан знак абсциссы", [[Number(-cos), Number(sin)]]),
                ("перепутан знак ординаты", [[Number(cos), Number(-sin)]]),
                ("взята противоположная точка", [[Number(-cos), Number(-sin)]]),
                ("переставлены координаты и знак", [[Number(-sin), Number(cos)]]),
            ],
            $"Абсцисса — $\\cos t={Tex.Write(cos.ToExpression())}$, ордината — $\\sin t={Tex.Write(sin.ToExpression())}$.");
    }

    static Exact Value(Expression tree) => Exact.TryOf(tree) ?? throw new EvaluationException("No angle of the table.");

    static Real Number(Exact value) => TrigonometricQuestions.Real(value);
}

/// <summary>In which quarter an angle lies. Easy: of the first turn; medium: negative, in radians; hard: several turns.</summary>
sealed class Quarters() : ShapeExercise("algebra-10-circle-quarters", Easy, Medium, Hard)
{
    public override IReadOnlyList<TaskType> Types { get; } = [.. TaskTypes.All.Where(type => type != TaskType.Matching)];

    static readonly IShape[] Easy =
    [
        Lies("k*δ", "k=5..355/5", "k mod 90!=0"),
        Lies("{k*pi/12}", "k=1..23", "k mod 6!=0"),
    ];

    static readonly IShape[] Medium =
    [
        Lies("-k*δ", "k=5..355/5", "k mod 90!=0"),
        Lies("{k*pi/10}", "k=1..39", "k mod 5!=0"),
        Lies("{-k*pi/9}", "k=1..17", "k mod 9!=0"),
    ];

    static readonly IShape[] Hard =
    [
        Lies("k*δ", "k=365..1435/10", "k mod 90!=0"),
        Lies("{-k*pi/12}", "k=25..71", "k mod 6!=0"),
        Lies("{k*pi/7}", "k=15..60", "k mod 7!=0"),
    ];

    static IShape Lies(string angle, string numbers, string where) => new QuarterShape(angle, numbers, where);
}

/// <summary>The quarter of an angle, by whole turns.</summary>
sealed class QuarterShape(string angle, string numbers, string where) : IShape
{
    static readonly string[] Names = ["I", "II", "III", "IV"];

    readonly NumberSet set = new(numbers, where);

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var cast = set.Draw(random, _ => true);
        var tree = AngleForms.Filled(angle, cast).Terms[0];
        var ofPi = PeriodicPoint.Fraction(Exact.TryOf(tree)!)!.Value;
        var turns = (ofPi / 2).Floor();
        var rest = ofPi - (turns * (Rational)2);
        var quarter = (int)(rest * 2).Floor();
        Expression first = tree is Degrees or Negative { Operand: Degrees } ? new Degrees(PolynomialPrint.Of(rest * 180)) : (Exact.Pi * rest).ToExpression();
        return CircleQuestions.Quarter.Pose(
            setting,
            new() { ["a"] = tree },
            Names[quarter],
            [],
            turns.IsZero
                ? $"Угол {Between(quarter, first is Degrees)}, это {Names[quarter]} четверть."
                : $"Без целых оборотов остаётся угол ${Tex.Write(first)}$, он {Between(quarter, first is Degrees)}: {Names[quarter]} четверть.");
    }

    static string Between(int quarter, bool degrees) => degrees
        ? $"больше ${quarter * 90}^{{\\circ}}$ и меньше ${(quarter + 1) * 90}^{{\\circ}}$"
        : $"больше ${Tex.Write(PeriodicSet.OfPi(new Rational(quarter, 2)).Tree)}$ и меньше ${Tex.Write(PeriodicSet.OfPi(new Rational(quarter + 1, 2)).Tree)}$";
}
