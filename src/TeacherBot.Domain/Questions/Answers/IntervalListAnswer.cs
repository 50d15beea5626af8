using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>Intervals one by one, as a function grows on each of them: <c>(−∞; −1], [3; +∞)</c>. No union: on the union it need not grow.</summary>
public sealed class IntervalListAnswer : AnswerKind<IntervalSet>
{
    const string Separator = ", ";

    static readonly IntervalAnswer Set = new();

    public override Written Write(IntervalSet answer) => answer.Intervals.Count < 2
        ? Set.Write(answer)
        : new(
            string.Join(Separator, Parts(answer).Select(IntervalNotation.Plain)),
            string.Join(Separator, Parts(answer).Select(part => $"${IntervalNotation.Tex(part)}$")),
            [],
            null);

    public override string Name(IntervalSet answer) => Set.Name(answer);

    public override bool TryRead(string text, out IntervalSet answer)
    {
        answer = IntervalSet.Empty;
        foreach (var part in text.Split(Separator))
        {
            if (!Set.TryRead(part, out var interval) || interval.Intervals.Count > 1)
            {
                return false;
            }

            answer = answer.Union(interval);
        }

        return answer.Intervals.Count == text.Split(Separator).Length || answer.IsEmpty;
    }

    /// <summary>Schools differ in whether the ends belong to such an interval: only where there is no value, as at 0, an end is left out of a wrong answer.</summary>
    public override bool IsBelievable(IntervalSet answer, NumberLimits limits) => answer.Intervals.All(interval =>
        (interval.FromIncluded || interval.From?.Rational is null or { IsZero: true }) && (interval.ToIncluded || interval.To?.Rational is null or { IsZero: true }));

    static IEnumerable<IntervalSet> Parts(IntervalSet answer) => answer.Intervals.Select(interval => IntervalSet.Between(interval.From, interval.FromIncluded, interval.To, interval.ToIncluded));
}
