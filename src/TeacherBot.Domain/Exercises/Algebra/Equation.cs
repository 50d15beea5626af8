using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>«Решите уравнение» of the algebra: all roots, however many. The judge solves the printed equation.</summary>
static class Equation
{
    /// <summary>Fill <c>e</c> with the equation; it has one letter.</summary>
    public static readonly Asked<IReadOnlyList<Real>> Solve = new(
        "Решите уравнение: ${e}$.",
        new RootsAnswer(),
        read => Roots.Of(read.Statement("e"), Unknown(read)) is { IsAll: false } roots ? roots.List : throw new EvaluationException("Any number is a root."),
        (read, answer) => new RootsCheck(read.Plain("e"), $"{Unknown(read)}", [.. Real.Ordered(answer).Select(root => root.Rational?.ToString() ?? root.ToString())]))
    {
        Claim = "Уравнение ${e}$, ответ: {x}",
        Phrase = "${e}$",
        Matching = "Соотнесите уравнения и их корни.",
    };

    public static Statement Of(Expression left, Expression right) => new([left, right], [Relation.Equal]);

    static char Unknown(Filling read) => read.Statement("e").Terms.SelectMany(LinearEquation.Unknowns).OfType<Letter>().Select(letter => letter.Name).Distinct().ToArray() switch
    {
        [var only] => only,
        var several => throw new UnsolvedException($"The equation has {several.Length} unknowns."),
    };
}
