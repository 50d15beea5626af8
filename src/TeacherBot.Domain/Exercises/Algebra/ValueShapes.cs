using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>Questions for the value of a calculation with roots, powers and logarithms. The judge calculates exactly what is printed.</summary>
static class ValueShapes
{
    public static Asked<Rational> Rational(string question, string matching) => new(
        question,
        new NumberAnswer(),
        read => read.Expression("f").Value(),
        (read, answer) => new ValueCheck(read.Plain("f"), $"{answer}"))
    {
        Claim = "${f}={x}$",
        Phrase = "${f}$",
        Matching = matching,
    };

    /// <summary>For answers with roots or logarithms.</summary>
    public static Asked<Real> Real(string question, string matching) => new(
        question,
        new RealAnswer(),
        read => Mathematics.Real.Of(read.Expression("f")),
        (read, answer) => new ValueCheck(read.Plain("f"), answer.Rational?.ToString() ?? answer.ToString()))
    {
        Claim = "${f}={x}$",
        Phrase = "${f}$",
        Matching = matching,
    };

    /// <param name="way">Between the calculation and its value, in plain notation; several steps apart by <c>=</c>, none when empty.</param>
    public static IShape Number(Asked<Rational> asked, string given, string way, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(asked, $"f: {given}", answer, numbers, where, $"$[{given}]={Steps(way)}[#{answer}]$.", slips);

    public static IShape Surd(Asked<Real> asked, string given, string way, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Real>(asked, $"f: {given}", answer, numbers, where, $"$[{given}]={Steps(way)}[{answer}]$.", slips);

    static string Steps(string way) => string.Concat(way.Split('=', StringSplitOptions.RemoveEmptyEntries).Select(step => $"[{step}]="));
}
