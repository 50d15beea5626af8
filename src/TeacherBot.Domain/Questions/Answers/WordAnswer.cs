using TeacherBot.Domain.Exercises;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>One of a few words or short phrases.</summary>
/// <param name="words">As printed, in lower case.</param>
public sealed class WordAnswer(params IReadOnlyList<string> words) : AnswerKind<string>
{
    public override Written Write(string answer) => new(answer, answer, [], null);

    public override string Name(string answer) => answer;

    public override bool TryRead(string text, out string answer)
    {
        answer = text;
        return words.Contains(text, StringComparer.Ordinal);
    }

    public override IEnumerable<(string Mistake, string Answer)> Near(string answer) =>
        words.Where(word => word != answer).Select(word => ("выбрано не то слово", word));
}
