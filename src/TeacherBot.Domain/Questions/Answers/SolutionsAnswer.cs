using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>All solutions of a system, or points: <c>(3; 2); (2; 3)</c>; without any, «решений нет».</summary>
public sealed class SolutionsAnswer : AnswerKind<IReadOnlyList<IReadOnlyList<Real>>>
{
    public const string None = "решений нет";

    public override Written Write(IReadOnlyList<IReadOnlyList<Real>> answer) => answer.Count == 0
        ? new(None, None, ["нет решений"], null)
        : new(
            string.Join("; ", answer.Select(solution => $"({string.Join("; ", solution.Select(number => RealAnswer.Written(number).Value))})")),
            string.Join("; ", answer.Select(solution => $"$({string.Join(";\\ ", solution.Select(number => RealAnswer.Written(number).Print.Trim('$')))})$")),
            [],
            null);

    public override string Name(IReadOnlyList<IReadOnlyList<Real>> answer) =>
        string.Join("; ", answer.Select(solution => $"({string.Join("; ", solution.Select(RealAnswer.NameOf))})").Order(StringComparer.Ordinal));

    /// <summary>In any order; a solution that is named twice is no answer.</summary>
    public override bool TryRead(string text, out IReadOnlyList<IReadOnlyList<Real>> answer)
    {
        answer = [];
        if (text is None or "нет решений")
        {
            return true;
        }

        var bare = text.Replace("$", string.Empty, StringComparison.Ordinal).Replace(";\\ ", "; ", StringComparison.Ordinal);
        if (bare.Length < 2 || bare[0] != '(' || bare[^1] != ')')
        {
            return false;
        }

        var formulas = text[0] == '$';
        var solutions = bare[1..^1].Split("); (").Select(solution => solution.Split("; ").Select(part => RealAnswer.Read(formulas ? $"${part}$" : part)).ToArray()).ToArray();
        if (solutions.Any(solution => solution.Length < 2 || solution.Any(part => part is null)))
        {
            return false;
        }

        answer = [.. solutions.Select(solution => solution.OfType<Real>().ToArray())];
        return answer.Select(solution => Name([solution])).Distinct(StringComparer.Ordinal).Count() == answer.Count;
    }
}
