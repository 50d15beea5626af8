using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A quantity in several units, the greater first: 3 м 5 см. Its value is counted in the smallest of them.</summary>
/// <param name="units">From the greatest to the smallest, as printed.</param>
/// <param name="ratios">How many of the next unit each but the smallest holds.</param>
public sealed partial class CompoundAnswer(IReadOnlyList<string> units, IReadOnlyList<int> ratios) : AnswerKind<Rational>
{
    const char Space = '\u00A0';

    public override Written Write(Rational answer)
    {
        var parts = Parts(answer);
        var print = string.Join(Space, parts.Select(part => $"{GroupedDigits.Of(part.Count, $"{Space}")}{Space}{part.Unit}"));
        return new(print.Replace(Space, ' '), print, [], answer);
    }

    public override string Name(Rational answer) => answer.ToString();

    /// <summary>Only the normal spelling is read: no more than one holds of a smaller unit, no noughts.</summary>
    public override bool TryRead(string text, out Rational answer)
    {
        answer = 0;
        var spaced = text.Replace(Space, ' ');
        if (!Pattern.IsMatch(spaced))
        {
            return false;
        }

        foreach (Match part in Part.Matches(spaced))
        {
            var unit = units.ToList().IndexOf(part.Groups["unit"].Value);
            if (unit < 0)
            {
                return false;
            }

            answer += new Rational(System.Numerics.BigInteger.Parse(part.Groups["count"].Value.Replace(" ", string.Empty)), 1) * ratios.Skip(unit).Aggregate(1, (size, ratio) => size * ratio);
        }

        return Write(answer).Value == spaced;
    }

    public override bool IsBelievable(Rational answer, NumberLimits limits) => answer.Sign > 0 && answer.IsInteger && limits.Allows(answer);

    IEnumerable<(Rational Count, string Unit)> Parts(Rational answer)
    {
        var rest = answer;
        for (var i = 0; i < units.Count; i++)
        {
            Rational size = ratios.Skip(i).Aggregate(1, (size, ratio) => size * ratio);
            Rational count = (rest / size).Floor();
            rest -= count * size;
            if (!count.IsZero || (i == units.Count - 1 && answer.IsZero))
            {
                yield return (count, units[i]);
            }
        }
    }

    [GeneratedRegex(@"^\d[\d ]* \p{L}+\.?²?( \d[\d ]* \p{L}+\.?²?)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"(?<count>\d[\d ]*) (?<unit>\p{L}+\.?²?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part { get; }
}
