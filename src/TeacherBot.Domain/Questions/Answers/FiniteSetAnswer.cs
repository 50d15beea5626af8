using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A finite set of numbers: <c>{1; 2; 5}</c>, in any order; without elements ∅.</summary>
public sealed class FiniteSetAnswer : AnswerKind<IReadOnlyList<Rational>>
{
    const string Empty = "\\varnothing";

    public override Written Write(IReadOnlyList<Rational> answer)
    {
        if (answer.Count == 0)
        {
            return new("∅", $"${Empty}$", ["пустое множество"], null);
        }

        var ordered = answer.Distinct().Order().ToArray();
        var listed = string.Join("; ", ordered);
        return new($"{{{listed}}}", $"$\\{{{string.Join(";\\ ", ordered.Select(number => Numerals.Tex(number)))}\\}}$", [listed], null);
    }

    public override string Name(IReadOnlyList<Rational> answer) => string.Join("; ", answer.Distinct().Order());

    public override bool TryRead(string text, out IReadOnlyList<Rational> answer)
    {
        answer = [];
        if (text is "∅" or "пустое множество" or $"${Empty}$")
        {
            return true;
        }

        var isTex = text.StartsWith("$\\{", StringComparison.Ordinal) && text.EndsWith("\\}$", StringComparison.Ordinal);
        var bare = isTex ? text[3..^3].Replace(";\\ ", "; ", StringComparison.Ordinal) : text.StartsWith('{') && text.EndsWith('}') ? text[1..^1] : text;
        var numbers = bare.Split("; ").Select(part => SpelledNumber.Read(isTex ? $"${part}$" : part)).ToArray();
        answer = [.. numbers.OfType<Rational>()];
        return answer.Count == numbers.Length && answer.Distinct().Count() == answer.Count;
    }
}
