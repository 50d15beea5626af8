using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>«Решите систему уравнений» with x and y, one of them of the first degree in a letter. The judge substitutes one equation into the other.</summary>
static class EquationSystem
{
    static readonly Letter X = new('x');
    static readonly Letter Y = new('y');

    public static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Solve = new(
        "Решите систему уравнений: $\\begin{cases}{a},\\\\{b}\\end{cases}$.",
        new SolutionsAnswer(),
        read => Solutions(read.Statement("a"), read.Statement("b")),
        (read, answer) => new SystemCheck([read.Plain("a"), read.Plain("b")], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]))
    {
        Claim = "Решения системы $\\begin{cases}{a},\\\\{b}\\end{cases}$: {x}",
        Phrase = "$\\begin{cases}{a},\\\\{b}\\end{cases}$",
        Matching = "Соотнесите системы уравнений и их решения.",
    };

    /// <summary>All pairs (x; y), from the smallest x.</summary>
    /// <exception cref="UnsolvedException">No letter can be expressed from an equation.</exception>
    public static IReadOnlyList<IReadOnlyList<Real>> Solutions(Statement first, Statement second)
    {
        foreach (var (linear, other) in new[] { (first, second), (second, first) })
        {
            foreach (var (known, found) in new[] { (X, Y), (Y, X) })
            {
                if (Expressed(linear, found) is { } expressed)
                {
                    return Substituted(other, known, found, expressed);
                }
            }
        }

        throw new UnsolvedException("No letter can be expressed.");
    }

    /// <summary>How a pupil begins: a letter through the other one, and the equation that is left.</summary>
    public static string Way(Statement first, Statement second)
    {
        var ways =
            from pair in new[] { (Linear: first, Other: second), (Linear: second, Other: first) }
            from letters in new[] { (Known: X, Found: Y), (Known: Y, Found: X) }
            let expressed = Expressed(pair.Linear, letters.Found)
            where expressed is not null
            let rest = Polynomial.TryOf(Put(pair.Other, letters.Found, expressed) is var put ? put.Terms[0] - put.Terms[1] : null!)
            where rest is not null
            orderby Plain.Write(expressed).Contains('/') ? 1 : 0
            select $"${Tex.Write(letters.Found)}={Tex.Write(expressed)}$; ${Tex.Write((rest.By(letters.Known.Name)[^1].FreeTerm.Sign < 0 ? rest * -1 : rest).ToExpression())}=0$";
        return ways.First();
    }

    /// <summary>The letter through the other one; null when the equation is not of the first degree with a number before the letter.</summary>
    public static Expression? Expressed(Statement equation, Letter letter)
    {
        if (!equation.IsEquality || Polynomial.TryOf(equation.Terms[0] - equation.Terms[1]) is not { } polynomial)
        {
            return null;
        }

        var parts = polynomial.By(letter.Name);
        return parts.Count == 2 && parts[1].IsConstant ? (parts[0] * (-1 / parts[1].FreeTerm)).ToExpression() : null;
    }

    static Statement Put(Statement equation, Letter letter, Expression expressed) => equation.Replace(leaf => leaf == letter ? expressed : null);

    static IReadOnlyList<IReadOnlyList<Real>> Substituted(Statement other, Letter known, Letter found, Expression expressed)
    {
        var equation = Put(other, found, expressed);
        var roots = Roots.Of(equation, known.Name) is { IsAll: false } some ? some.List : throw new EvaluationException("There are infinitely many solutions.");
        var points = roots.Select(root => (Known: root, Found: Valued(expressed.Replace(leaf => leaf == known ? root.Tree : null))));
        return [.. points.Select(point => known == X ? new[] { point.Known, point.Found } : [point.Found, point.Known]).OrderBy(point => point[0].Approximation).ThenBy(point => point[1].Approximation)];
    }

    static Real Valued(Expression tree) => Polynomial.TryOf(tree) is { IsConstant: true } constant ? constant.FreeTerm : Real.Of(tree);
}
