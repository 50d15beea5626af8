using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Problems that ask for the unknown of an equality.</summary>
public static class EquationProblem
{
    public static IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open, TaskType.FillBlank];

    /// <summary>The unknown, to build both sides with.</summary>
    public static Expression X { get; } = new Letter('x');

    /// <param name="root">The value of x.</param>
    /// <param name="way">How x is found: an expression with the value of x.</param>
    public static Problem Of(
        Setting setting,
        Expression left,
        Expression right,
        Rational root,
        Expression way,
        IEnumerable<Slip> slips,
        NumberForm form = NumberForm.Fraction)
    {
        var tex = Tex.Write(left, Relation.Equal, right);
        var plain = $"{left}={right}";
        var answer = Numerals.Written(root, form);
        return new Problem
        {
            Text = $"{Prompts.SolveEquation}: ${tex}$.",
            Answer = answer,
            Mistakes = [.. Slips.Sensible(slips, root, setting.Limits).Select(slip => new Mistake(slip.Name, Numerals.Written(slip.Value, form)))],
            Solution = $"$x={Tex.Write(way)}$; $x={Numerals.Tex(root, form)}$.",
            Statement = $"{plain}, x = {Numerals.Exact(root, form)}",
            Check = new RootsCheck(plain, "x", [Numerals.Exact(root, form)]),
            Key = plain,
            CommonKey = Canonical.Name(left, Relation.Equal, right),
            Gapped = new Gapped(
                Prompts.FillNumber,
                Prompts.FillNumbers,
                $"${Tex.Write(WithGap(left), Relation.Equal, WithGap(right))}$",
                [answer],
                $"{WithGap(left)}={WithGap(right)}"),
        };
    }

    static Expression WithGap(Expression side) => side.Replace(leaf => leaf is Letter ? new Gap(1) : null);
}
