using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>«Решите неравенство» and systems: a set of numbers. The judge solves what is printed.</summary>
static class Inequality
{
    /// <summary>Fill <c>e</c> with an inequality, also a double one; it has one letter.</summary>
    public static readonly Asked<IntervalSet> Solve = new(
        "Решите неравенство: ${e}$.",
        new IntervalAnswer(),
        read => Inequalities.Solve(read.Statement("e"), Unknown(read.Statement("e"))),
        (read, answer) => new InequalityCheck(read.Plain("e"), $"{Unknown(read.Statement("e"))}", IntervalNotation.Plain(answer)))
    {
        Claim = "Решение неравенства ${e}$: {x}",
        Phrase = "${e}$",
        Matching = "Соотнесите неравенства и множества их решений.",
    };

    /// <summary>Fill <c>a</c> and <c>b</c> with inequalities of the same letter.</summary>
    public static readonly Asked<IntervalSet> SolveSystem = new(
        "Решите систему неравенств: $\\begin{cases}{a},\\\\{b}\\end{cases}$.",
        new IntervalAnswer(),
        read => Inequalities.Solve([read.Statement("a"), read.Statement("b")], Unknown(read.Statement("a"), read.Statement("b"))),
        (read, answer) => new InequalityCheck($"{read.Plain("a")}; {read.Plain("b")}", $"{Unknown(read.Statement("a"), read.Statement("b"))}", IntervalNotation.Plain(answer)))
    {
        Claim = "Решение системы неравенств $\\begin{cases}{a},\\\\{b}\\end{cases}$: {x}",
        Phrase = "$\\begin{cases}{a},\\\\{b}\\end{cases}$",
        Matching = "Соотнесите системы неравенств и множества их решений.",
    };

    public static Statement Of(Expression left, Relation relation, Expression right) => new([left, right], [relation]);

    /// <summary>The same set on paper, between dollars.</summary>
    public static string Print(IntervalSet set) => new IntervalAnswer().Write(set).Print;

    /// <summary>The set with every end moved in or out of it: the usual mistake with strict and not strict signs.</summary>
    public static IntervalSet OtherEnds(IntervalSet set) => set.Intervals
        .Where(interval => !interval.IsPoint)
        .Select(interval => IntervalSet.Between(interval.From, interval.From is not null && !interval.FromIncluded, interval.To, interval.To is not null && !interval.ToIncluded))
        .Aggregate(IntervalSet.Empty, (all, interval) => all.Union(interval));

    /// <summary>The set of the numbers opposite to those of the set: signs of the ends lost.</summary>
    public static IntervalSet Mirrored(IntervalSet set) => set.Intervals
        .Select(interval => IntervalSet.Between(Opposite(interval.To), interval.ToIncluded, Opposite(interval.From), interval.FromIncluded))
        .Aggregate(IntervalSet.Empty, (all, interval) => all.Union(interval));

    /// <summary>What lies beyond the set, the ends kept as they are in it: the inequality turned round.</summary>
    public static IntervalSet Turned(IntervalSet set) => OtherEnds(set.Complement());

    /// <summary>&lt; becomes &gt; and so on.</summary>
    public static Relation Reversed(Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.Greater => Relation.Less,
        Relation.LessOrEqual => Relation.GreaterOrEqual,
        Relation.GreaterOrEqual => Relation.LessOrEqual,
        _ => relation,
    };

    static Real? Opposite(Real? end) => end is null ? null : end.Rational is { } rational ? Real.Of(-rational) : Real.Of(new Negative(end.Tree));

    static char Unknown(params IReadOnlyList<Statement> statements) => statements.SelectMany(statement => statement.Terms).SelectMany(LinearEquation.Unknowns).OfType<Letter>().Select(letter => letter.Name).Distinct().ToArray() switch
    {
        [var only] => only,
        var several => throw new UnsolvedException($"The inequality has {several.Length} unknowns."),
    };
}
