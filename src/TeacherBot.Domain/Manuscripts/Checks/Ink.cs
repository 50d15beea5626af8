using System.Text.RegularExpressions;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>What may stand in a text at all: signs our fonts print, no mark-up, no signs that nobody sees, nothing too long.</summary>
static partial class Ink
{
    public const int LongestText = 1000;
    public const int LongestEntry = 200;

    /// <summary>Signs outside of the alphabets that Russian school print uses.</summary>
    const string Signs = "\u00A0\u202F«»°²³±·×÷µ§№–—‑…“”„‘’′″−√∞∠△⊥∥∪∩∈∉⊂∅≤≥≠≈∽→⇒⇔ℕℤℚℝ½¼¾⅓⅔□∙⋅ˈ\u0301";

    /// <summary>Null when the text is fit for paper.</summary>
    public static Fault? Fault(string text, int longest)
    {
        if (text.Length > longest)
        {
            return Shape($"a text has {text.Length} characters, at most {longest} are allowed");
        }

        if (text.FirstOrDefault(sign => !Prints(sign)) is var strange and not '\0')
        {
            return Shape($"a text has the character U+{(int)strange:X4}, which is not printed");
        }

        var pieces = text.Split('$');
        return pieces.Length % 2 == 0 ? Shape("a formula is not closed: the number of $ is odd")
            : pieces.Where((_, i) => i % 2 == 1).Any(string.IsNullOrWhiteSpace) ? Shape("a formula is empty")
            : pieces.Where((_, i) => i % 2 == 0).Any(MarkUp.IsMatch) ? Shape("a text has mark-up, a link or a command outside of a formula")
            : null;
    }

    static Fault Shape(string reason) => new(RejectionKind.Shape, reason);

    static bool Prints(char sign) => sign is '\n' or '\r' or '\t' or (>= ' ' and <= '~') or (>= 'А' and <= 'я') or 'ё' or 'Ё' or (>= 'Α' and <= 'ω') || Signs.Contains(sign);

    [GeneratedRegex(@"</?[a-zA-Z!]|&(#|[a-zA-Z]{2,8};)|\*\*|```|`|\\[a-zA-Z]|https?:|www\.|\{\{", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MarkUp { get; }
}
