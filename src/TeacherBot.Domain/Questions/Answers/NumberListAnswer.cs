using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>Several numbers apart by semicolons: <c>2; 3; 5</c>.</summary>
/// <param name="ordered">Whether their order belongs to the answer; else any order is right, and the smallest is printed first.</param>
/// <param name="none">What is written when there are no numbers: «нет».</param>
public sealed class NumberListAnswer(bool ordered, NumberForm form = NumberForm.Fraction, string none = "нет") : AnswerKind<IReadOnlyList<Rational>>
{
    public override Written Write(IReadOnlyList<Rational> answer)
    {
        if (answer.Count == 0)
        {
            return new(none, none, [], null);
        }

        var items = Arranged(answer).Select(number => Numerals.Written(number, form)).ToArray();
        return new(string.Join("; ", items.Select(item => item.Value)), string.Join("; ", items.Select(item => item.Print)), [], null);
    }

    public override string Name(IReadOnlyList<Rational> answer) => string.Join("; ", Arranged(answer));

    public override bool TryRead(string text, out IReadOnlyList<Rational> answer)
    {
        var numbers = text == none ? [] : text.Split("; ").Select(SpelledNumber.Read).ToArray();
        answer = [.. numbers.OfType<Rational>()];
        return answer.Count == numbers.Length;
    }

    public override bool IsBelievable(IReadOnlyList<Rational> answer, NumberLimits limits) => answer.All(limits.Allows);

    IEnumerable<Rational> Arranged(IReadOnlyList<Rational> answer) => ordered ? answer : answer.Order();
}
