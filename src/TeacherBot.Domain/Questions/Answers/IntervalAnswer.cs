using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A set of numbers: <c>(−∞; 4]</c>, <c>(1; 2) ∪ {5}</c>; empty, «решений нет».</summary>
public sealed class IntervalAnswer : AnswerKind<IntervalSet>
{
    public const string None = "решений нет";

    public override Written Write(IntervalSet answer) => answer.Equals(IntervalSet.Empty)
        ? new(None, None, ["нет решений"], null)
        : new(IntervalNotation.Plain(answer), $"${IntervalNotation.Tex(answer)}$", [], null);

    /// <summary>By value: the ends of equal sets may be written in different forms.</summary>
    public override string Name(IntervalSet answer) => string.Join('U', answer.Intervals.Select(interval =>
        $"{(interval.FromIncluded ? '[' : '(')}{End(interval.From)};{End(interval.To)}{(interval.ToIncluded ? ']' : ')')}"));

    public override bool TryRead(string text, out IntervalSet answer)
    {
        answer = IntervalSet.Empty;
        if (text is None or "нет решений")
        {
            return true;
        }

        try
        {
            answer = Printed.OnlyFormula(text) is { } tex ? IntervalNotation.ParseTex(tex) : IntervalNotation.ParsePlain(text);
            return true;
        }
        catch (Exception e) when (e is NotationException or EvaluationException or UnsolvedException)
        {
            return false;
        }
    }

    static string End(Real? end) => end is null ? "oo" : RealAnswer.NameOf(end);
}
