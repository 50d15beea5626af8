using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Problems that ask which of two values is greater. Three signs are too few for four options, so choices are made of whole records.</summary>
public static class Comparison
{
    static readonly Relation[] Signs = [Relation.Less, Relation.Greater, Relation.Equal];

    public static IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open, TaskType.FillBlank];

    public static Problem Of(Expression left, Expression right, NumberForm form = NumberForm.Fraction)
    {
        var (leftValue, rightValue) = (left.Value(), right.Value());
        var relation = Relations.Between(leftValue, rightValue);
        var sign = relation.Sign();
        var (leftTex, rightTex) = (Tex.Write(left), Tex.Write(right));
        var (leftPlain, rightPlain) = (Plain.Write(left), Plain.Write(right));
        return new Problem
        {
            Text = $"{Prompts.Compare} ${leftTex}$ и ${rightTex}$. {Prompts.WriteSign}",
            Answer = Sign(relation),
            Mistakes = [.. Signs.Where(other => other != relation).Select(other => new Mistake("перепутан знак", Sign(other)))],
            Solution = Solution(left, right, relation, form),
            Statement = $"{leftPlain} {sign} {rightPlain}",
            Check = new PredicateCheck([true], [$"{leftPlain}{sign}{rightPlain}"]),
            Key = $"{leftPlain}?{rightPlain}",
            CommonKey = Canonical.Name(left, Relation.Equal, right),
            Claims = new Claims(
                Prompts.RightRecord,
                Prompts.RightRecords,
                Record(relation),
                Signs.Where(other => other != relation).Select(Record)),
            Gapped = new Gapped(
                Prompts.FillSign, Prompts.FillSigns, $"${leftTex} ___(1)___ {rightTex}$", [Sign(relation)], $"{leftPlain} [1] {rightPlain}"),
        };

        Claim Record(Relation claimed) => new($"${leftTex}{claimed.Sign()}{rightTex}$", new StatementCheck($"{leftPlain}{claimed.Sign()}{rightPlain}"));
    }

    static Written Sign(Relation relation) => new(relation.Sign(), $"${relation.Sign()}$", [], null);

    static string Solution(Expression left, Expression right, Relation relation, NumberForm form)
    {
        var (leftValue, rightValue) = (Numerals.Tex(left.Value(), form), Numerals.Tex(right.Value(), form));
        var reached = new[] { (left, leftValue), (right, rightValue) }
            .Where(side => Steps.Of(side.Item1).Count > 0)
            .Select(side => $"${Tex.Write(side.Item1)}={side.Item2}$");
        return string.Join("; ", reached.Append($"${leftValue}{relation.Sign()}{rightValue}$")) + ".";
    }
}
