using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Composing;

namespace TeacherBot.Domain.Manuscripts.Reading;

/// <summary>What an author wrote as Russian print has it: one kind of dollar, decimal commas, dashes, quotation marks, units kept beside their numbers.</summary>
static partial class FairCopy
{
    /// <summary>A sentence: it ends with a mark.</summary>
    public static string Sentence(string text)
    {
        var copy = Of(text);
        return copy.Length > 0 && !".?!…:".Contains(copy[^1]) ? copy + "." : copy;
    }

    public static string Of(string text)
    {
        var whole = Dollars(text);
        if (whole.Split('$') is not { } pieces || pieces.Length % 2 == 0)
        {
            return whole.Trim();
        }

        return Polish.Of(string.Join('$', pieces.Select((piece, i) => i % 2 == 0 ? Words(piece) : Formula(piece))).Trim());
    }

    static string Dollars(string text) => text
        .Replace("\\(", "$", StringComparison.Ordinal).Replace("\\)", "$", StringComparison.Ordinal)
        .Replace("\\[", "$", StringComparison.Ordinal).Replace("\\]", "$", StringComparison.Ordinal)
        .Replace("$$", "$", StringComparison.Ordinal)
        .Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    static string Words(string words)
    {
        var copy = Group.Replace(Point.Replace(Quoted.Replace(words, "«${inner}»"), ","), "\u00A0");
        return Spaces.Replace(Hyphen.Replace(copy, " — "), " ");
    }

    static string Formula(string tex) => Comma.Replace(tex.Trim(), "{,}").Replace("*", " \\cdot ", StringComparison.Ordinal);

    [GeneratedRegex(@"[""“„](?<inner>[^""“”„]{1,300})[""”“]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"(?<=\d)\.(?=\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Point { get; }

    /// <summary>38 476 is one number.</summary>
    [GeneratedRegex(@"(?<=(?<![\d ])\d{1,3}([\u00A0]\d{3})*) (?=\d{3}(?!\d))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Group { get; }

    [GeneratedRegex(@"(?<=\d)[.,](?=\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comma { get; }

    [GeneratedRegex(" +- +", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hyphen { get; }

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces { get; }
}
