using System.Text.RegularExpressions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Keys;

/// <summary>An answer in the words and labels of the sheet.</summary>
static partial class AnswerText
{
    /// <summary>Text with TeX between dollars.</summary>
    public static string Of(Answer answer, PrintWords words) => answer switch
    {
        ChoiceAnswer choice => $"{choice.Index + 1}",
        ChoicesAnswer choices => string.Join(", ", choices.Indices.Select(index => index + 1)),
        OpenAnswer open => Printed(open.Accept is [var first, ..] ? first : open.Value),
        MatchingAnswer matching => string.Join(", ", matching.Pairs.Select(pair => Pair(pair, words))),
        BlanksAnswer { Blanks: [var only] } => Filling(only),
        BlanksAnswer blanks => string.Join("; ", blanks.Blanks.Select((gap, i) => $"{i + 1})\u00A0{Filling(gap)}")),
        _ => throw new NotSupportedException($"The key cannot print {answer.GetType().Name}."),
    };

    static string Pair(IReadOnlyList<int> pair, PrintWords words) => pair is [var left, var right]
        ? $"{words.Letter(left)}–{right + 1}"
        : throw new PrintingException("A pair of matching has two ends.");

    static string Filling(IReadOnlyList<string> accepted) => accepted.Count == 0 ? "—" : Printed(accepted[0]);

    /// <summary>Plain notation as school print writes it: «1 1/2» and «-2.5» become formulas, words stay words.</summary>
    static string Printed(string value)
    {
        if (value.Contains('$', StringComparison.Ordinal))
        {
            return value;
        }

        if (Fraction().Match(value) is { Success: true } fraction)
        {
            var groups = fraction.Groups;
            return $"${groups["sign"].Value}{groups["whole"].Value}\\frac{{{groups["top"].Value}}}{{{groups["bottom"].Value}}}$";
        }

        return Number().IsMatch(value) ? $"${value.Replace('.', ',')}$" : value;
    }

    [GeneratedRegex(@"^(?<sign>-?)((?<whole>\d+)\s+)?(?<top>\d+)/(?<bottom>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^-?\d+([.,]\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
