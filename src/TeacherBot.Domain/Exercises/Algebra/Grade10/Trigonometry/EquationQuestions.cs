using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Trigonometric equations: all roots, those of a segment, the one nearest to 0. The judge counts the roots of one turn.</summary>
static class EquationQuestions
{
    public static readonly Asked<PeriodicRoots> Solve = new(
        "Решите тригонометрическое уравнение: ${e}$.",
        new PeriodicRootsAnswer(),
        read => new PeriodicRoots([], Roots(read)),
        (read, answer) => new FamilyCheck(read.Plain("e"), "x", [.. answer.Set.Points.Select(point => Plain.Write(point.Tree!))], Plain.Write(PeriodicSet.OfPi(answer.Set.Period).Tree)))
    {
        Claim = "Все корни уравнения ${e}$: {x}",
        Phrase = "${e}$",
        Matching = "Соотнесите тригонометрические уравнения и их корни.",
    };

    public static readonly Asked<IReadOnlyList<Real>> OnSegment = new(
        "Найдите все корни уравнения ${e}$ на отрезке $\\left[{a};\\ {b}\\right]$.",
        new RootsAnswer(),
        read => Roots(read).Between(End(read, "a"), End(read, "b")),
        (read, answer) => new RootsCheck(read.Plain("e"), "x", [.. Real.Ordered(answer).Select(root => root.ToString())], $"[{read.Plain("a")};{read.Plain("b")}]"))
    {
        Claim = "Все корни уравнения ${e}$ на отрезке $\\left[{a};\\ {b}\\right]$: {x}",
        Phrase = "${e}$, $\\left[{a};\\ {b}\\right]$",
        Matching = "Соотнесите уравнения и их корни на данных отрезках.",
    };

    public static readonly Asked<Real> Nearest = new(
        "Найдите {w|наименьший положительный|наибольший отрицательный} корень уравнения ${e}$.",
        new RealAnswer(),
        read => IsPositive(read) ? Between(read, 0, 100).First(root => root.Approximation > 0) : Between(read, -100, 0).Last(root => root.Approximation < 0),
        (read, answer) => new RootsCheck(read.Plain("e"), "x", [answer.ToString()], IsPositive(read) ? $"(0;{answer}]" : $"[{answer};0)"))
    {
        Claim = "Число {x} — {w|наименьший положительный|наибольший отрицательный} корень уравнения ${e}$",
        Phrase = "{w|наименьший положительный|наибольший отрицательный} корень уравнения ${e}$",
        Matching = "Соотнесите описания корней и их значения.",
        HasGaps = false,
    };

    static bool IsPositive(Filling read) => read.Word("w") == "наименьший положительный";

    static IReadOnlyList<Real> Between(Filling read, int from, int to) => Roots(read).Between(from, to);

    static PeriodicSet Roots(Filling read) => TrigonometricEquations.Roots(read.Statement("e"), 'x') ?? throw new EvaluationException("Any number is a root.");

    static Rational End(Filling read, string slot) => Exact.TryOf(read.Expression(slot)) is { } exact && PeriodicPoint.Fraction(exact) is { } fraction
        ? fraction
        : throw new UnsolvedException("The end is no fraction of π.");
}
