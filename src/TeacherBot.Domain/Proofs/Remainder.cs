using System.Text.RegularExpressions;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Proofs;

/// <summary>What division with remainder gives.</summary>
sealed partial record Remainder(Rational Quotient, Rational Rest)
{
    /// <summary>By subtracting the remainder first: a = b·q + r, 0 ≤ r &lt; b.</summary>
    /// <exception cref="EvaluationException">Not a division of whole numbers.</exception>
    public static Remainder Of(Expression division)
    {
        if (division is not Binary { Operation: Operation.Divide } quotient)
        {
            throw new EvaluationException("Division with remainder has one division sign.");
        }

        var (dividend, divisor) = (quotient.Left.Value(), quotient.Right.Value());
        var rest = Evaluation.Apply(Operation.Modulo, dividend, divisor);
        return new Remainder((dividend - rest) / divisor, rest);
    }

    /// <summary><c>7 (ост. 5)</c> or <c>7 ост. 5</c>, numbers may be TeX; null when it is something else.</summary>
    public static Remainder? Read(string text) =>
        Pattern.Match(text) is { Success: true } match
        && SpelledNumber.Read(match.Groups["q"].Value) is { } quotient
        && SpelledNumber.Read(match.Groups["r"].Value) is { } rest
            ? new Remainder(quotient, rest)
            : null;

    [GeneratedRegex(@"^(?<q>\$[^$]+\$|\d+) (\(ост\. (?<r>\$[^$]+\$|\d+)\)|ост\. (?<r>\$[^$]+\$|\d+))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern { get; }
}
