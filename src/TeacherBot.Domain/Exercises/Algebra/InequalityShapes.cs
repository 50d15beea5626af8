using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>One of several shapes that are equally hard, drawn for every problem: all of them are one form.</summary>
sealed class AnyOf(params IReadOnlyList<IShape> shapes) : IShape
{
    public Problem Draw(Setting setting, SheetRandom random) => random.Pick(shapes).Draw(setting, random);
}

/// <summary>Inequalities that are written once, with ≤ or ≥, and asked with a strict sign as often.</summary>
static class InequalityShapes
{
    /// <param name="inequality">With <c>&lt;=</c> or <c>&gt;=</c> and the unknown x.</param>
    /// <param name="set">Where the ends marked <c>[</c> and <c>]</c> belong to it only when the sign is not strict; <c>[[</c> and <c>]]</c> belong to it always.</param>
    /// <param name="solution">With <c>\le</c> and <c>\ge</c> where the sign is meant; <c>\leq</c> and <c>\geq</c> stay.</param>
    /// <param name="slips">In the notation of the set.</param>
    public static IShape Set(string inequality, string set, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) => new AnyOf(
        One(inequality, Kept(set), numbers, where, solution, [.. slips.Select(slip => slip with { Formula = Kept(slip.Formula) })]),
        One(Strict(inequality), Open(set), numbers, where, Strict(solution), [.. slips.Select(slip => slip with { Formula = Open(slip.Formula) })]));

    /// <summary>With the sign as it stands there.</summary>
    public static IShape Exactly(string inequality, string set, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        One(inequality, set, numbers, where, solution, slips);

    static Shape<IntervalSet> One(string inequality, string set, string numbers, string where, string solution, IReadOnlyList<NamedSlip> slips) =>
        new(Inequality.Solve, $"e: {inequality}", set, numbers, where, solution, slips);

    static string Kept(string set) => set.Replace("[[", "[", StringComparison.Ordinal).Replace("]]", "]", StringComparison.Ordinal);

    static string Open(string set) => set.Replace("[[", "«", StringComparison.Ordinal).Replace("]]", "»", StringComparison.Ordinal)
        .Replace('[', '(').Replace(']', ')').Replace('«', '[').Replace('»', ']');

    static string Strict(string text) => text.Replace("<=", "<", StringComparison.Ordinal).Replace(">=", ">", StringComparison.Ordinal)
        .Replace("\\le ", "<", StringComparison.Ordinal).Replace("\\ge ", ">", StringComparison.Ordinal);
}
