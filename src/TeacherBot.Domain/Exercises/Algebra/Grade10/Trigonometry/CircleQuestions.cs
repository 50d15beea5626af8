using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Degrees and radians, points and quarters of the unit circle. The judge turns the angle back by whole turns and looks at its sine and cosine.</summary>
static class CircleQuestions
{
    static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public static readonly Asked<Real> InRadians = new(
        "Выразите угол ${a}$ в радианах.",
        new RealAnswer(),
        read => TrigonometricQuestions.Real(Angle(read, "a")),
        (read, answer) => new ValueCheck(read.Plain("a"), answer.ToString()))
    {
        Claim = "Угол ${a}$ в радианах равен {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите углы в градусах и их радианные меры.",
    };

    public static readonly Asked<Rational> InDegrees = new(
        "Сколько градусов содержит угол, равный ${a}$ радиан?",
        new NumberAnswer(),
        read => (Angle(read, "a") * 180 / Exact.Pi).Rational ?? throw new UnsolvedException("No fraction of a turn."),
        (read, answer) => new ValueCheck($"({read.Plain("a")})*180/pi", $"{answer}"))
    {
        Claim = "Число градусов в угле, равном ${a}$ радиан, — {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите радианные меры углов и числа градусов в них.",
    };

    public static readonly Asked<string> Quarter = new(
        "В какой четверти лежит точка числовой окружности, соответствующая углу ${a}$?",
        new WordAnswer(Quarters),
        read => Quarters[QuarterOf(Sine(read), Cosine(read))],
        (read, answer) => new StatementCheck($"sin({read.Plain("a")}){(Array.IndexOf(Quarters, answer) < 2 ? ">" : "<")}0; cos({read.Plain("a")}){(Array.IndexOf(Quarters, answer) is 0 or 3 ? ">" : "<")}0"))
    {
        Claim = "Точка числовой окружности, соответствующая углу ${a}$, лежит в четверти {x}",
    };

    /// <summary>Fill <c>s</c> and <c>t</c> with signs of two functions of one letter.</summary>
    public static readonly Asked<string> QuarterOfSigns = new(
        "В какой четверти лежит угол, если ${s}$ и ${t}$?",
        new WordAnswer(Quarters),
        read => Quarters.Where((_, quarter) => Fits(read.Statement("s"), quarter) && Fits(read.Statement("t"), quarter)).ToArray() is [var only] ? only : throw new EvaluationException("No single quarter."),
        (read, answer) => new InequalityCheck($"{InX(read.Statement("s"))}; {InX(read.Statement("t"))}", "x", QuarterInterval(Array.IndexOf(Quarters, answer)), "(0;2*pi)"))
    {
        Claim = "Если ${s}$ и ${t}$, то угол лежит в четверти {x}",
    };

    public static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Coordinates = new(
        "Найдите координаты точки числовой окружности, соответствующей числу ${a}$.",
        new SolutionsAnswer(),
        read => [[TrigonometricQuestions.Real(Part(Function.Cos, read)), TrigonometricQuestions.Real(Part(Function.Sin, read))]],
        (read, answer) => new SystemCheck([$"x=cos({read.Plain("a")})", $"y=sin({read.Plain("a")})"], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]))
    {
        Claim = "Числу ${a}$ соответствует точка числовой окружности с координатами {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите числа и координаты соответствующих точек числовой окружности.",
    };

    public static readonly Asked<Real> FirstTurn = new(
        "Какому числу из промежутка $[0;\\ 2\\pi )$ соответствует та же точка числовой окружности, что и числу ${a}$?",
        new RealAnswer(),
        read => Enumerable.Range(-50, 100).Select(turn => Angle(read, "a") + (Exact.Pi * (2 * turn))).First(angle => angle.Sign >= 0) is var first ? TrigonometricQuestions.Real(first) : null!,
        (read, answer) => new RootsCheck($"sin((x-({read.Plain("a")}))/2)=0", "x", [answer.ToString()], "[0;2*pi)"))
    {
        Claim = "Числу ${a}$ на первом обороте числовой окружности соответствует число {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите числа и совпадающие с ними точки первого оборота.",
        HasGaps = false,
    };

    public static readonly Selection SamePoint = new(
        "Выберите число, которому соответствует та же точка числовой окружности, что и числу ${a}$.",
        "Выберите все числа, которым соответствует та же точка числовой окружности, что и числу ${a}$.",
        (read, item) => ((Exact.TryOf(item.Expression) ?? throw new EvaluationException("No number.")) - Angle(read, "a")) * new Rational(1, 2) is var half && (half.IsZero || PeriodicPoint.Fraction(half) is { IsInteger: true }),
        (read, item) => new StatementCheck($"sin(({Plain.Write(item.Expression)}-({read.Plain("a")}))/2)=0"));

    public static readonly Selection Sign = new(
        "Выберите выражение с {s|положительным|отрицательным} значением.",
        "Выберите все выражения с {s|положительным|отрицательным} значением.",
        (read, item) => Careful.Value(item.Expression) is { } value && value != 0 ? value > 0 == (read.Word("s") == "положительным") : throw new EvaluationException("No sign."),
        (read, item) => new StatementCheck($"{Plain.Write(item.Expression)}{(read.Word("s") == "положительным" ? ">" : "<")}0"));

    public static readonly Selection Possible = new(
        "Выберите равенство, которое возможно при некотором ${t}$.",
        "Выберите все равенства, каждое из которых возможно при некотором ${t}$.",
        (_, item) => Bounded(item) is not { } bound || Exact.Zero.CompareTo(1 - bound) <= 0,
        (_, item) => Bounded(item) is { } bound ? new StatementCheck($"({bound})<=1") : new StatementCheck($"({Plain.Write(item.Statement.Terms[1])})^2>=0"));

    /// <summary>The size of a sine or a cosine; null for a tangent, that takes any value.</summary>
    static Exact? Bounded(PrintedItem item) => item.Statement is { IsEquality: true, Terms: [Call call, var right] } && Exact.TryOf(right) is { } value
        ? call.Function is Function.Sin or Function.Cos ? value.Sign < 0 ? -value : value : null
        : throw new EvaluationException("No such equality.");

    static Exact Angle(Filling read, string slot) => Exact.TryOf(read.Expression(slot)) ?? throw new UnsolvedException("The angle is not exact.");

    static Exact Part(Function function, Filling read) => ExactAngle.Of(function, Angle(read, "a")) ?? throw new UnsolvedException("No angle of the table.");

    static double Sine(Filling read) => Math.Sin(Angle(read, "a").ToDouble());

    static double Cosine(Filling read) => Math.Cos(Angle(read, "a").ToDouble());

    static int QuarterOf(double sine, double cosine) => Math.Abs(sine) < 1e-6 || Math.Abs(cosine) < 1e-6
        ? throw new EvaluationException("The point lies on an axis.")
        : sine > 0 ? cosine > 0 ? 0 : 1 : cosine < 0 ? 2 : 3;

    static bool Fits(Statement sign, int quarter)
    {
        if (sign is not { Terms: [var tree, Number { Value.IsZero: true }], Relations: [Relation.Less or Relation.Greater] })
        {
            throw new UnsolvedException("No sign of a function.");
        }

        var value = Numeric.Value(tree, _ => (quarter + 0.4) * Math.PI / 2);
        return sign.Relations[0] == Relation.Greater ? value > 0 : value < 0;
    }

    static string InX(Statement sign) => Plain.Write(sign.Replace(leaf => leaf is Letter ? new Letter('x') : null));

    static string QuarterInterval(int quarter) => new[] { "(0;pi/2)", "(pi/2;pi)", "(pi;3*pi/2)", "(3*pi/2;2*pi)" }[quarter];
}
