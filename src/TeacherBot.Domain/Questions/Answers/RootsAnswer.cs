using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>All roots of an equation, from the smallest: <c>−2; 3</c>; without any, «корней нет».</summary>
/// <param name="none">What is written when there are none; a key accepts «нет корней» as well where roots are asked for.</param>
public sealed class RootsAnswer(string none = RootsAnswer.None) : AnswerKind<IReadOnlyList<Real>>
{
    public const string None = "корней нет";

    public override Written Write(IReadOnlyList<Real> answer)
    {
        var roots = Real.Ordered(answer).Select(RealAnswer.Written).ToArray();
        return roots switch
        {
            [] => new(none, none, none == None ? ["нет корней"] : [], null),
            [var only] => only,
            _ => new(string.Join("; ", roots.Select(root => root.Value)), string.Join("; ", roots.Select(root => root.Print)), [], null),
        };
    }

    public override string Name(IReadOnlyList<Real> answer) => string.Join("; ", Real.Ordered(answer).Select(RealAnswer.NameOf));

    /// <summary>In any order; a root that is named twice is no answer.</summary>
    public override bool TryRead(string text, out IReadOnlyList<Real> answer)
    {
        var roots = text == none || (none == None && text == "нет корней") ? [] : text.Split("; ").Select(RealAnswer.Read).ToArray();
        answer = [.. roots.OfType<Real>()];
        return answer.Count == roots.Length && Real.Ordered(answer).Count == answer.Count;
    }
}
