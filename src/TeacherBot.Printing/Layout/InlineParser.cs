using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Layout;

/// <summary>Reads the text of tasks: sentences with TeX between dollars and gaps <c>___(1)___</c>.</summary>
static partial class InlineParser
{
    /// <exception cref="TexException">A formula is malformed; the position counts from the formula's start.</exception>
    /// <exception cref="PrintingException">A dollar has no partner.</exception>
    public static IReadOnlyList<Inline> Parse(string text)
    {
        var parts = new List<Inline>();
        var words = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var gap = text[i] == '_' ? GapAt().Match(text, i) : Match.Empty;
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length && text[i + 1] == '$':
                    words.Append('$');
                    i++;
                    break;
                case '$':
                    Flush(words, parts);
                    var end = FormulaEnd(text, i);
                    parts.Add(new InlineFormula(TexParser.Parse(text[(i + 1)..end])));
                    i = end;
                    break;
                case '_' when gap.Success:
                    Flush(words, parts);
                    parts.Add(new InlineGap(int.Parse(gap.Groups["number"].Value, CultureInfo.InvariantCulture)));
                    i += gap.Length - 1;
                    break;
                case '\n':
                    Flush(words, parts);
                    parts.Add(new InlineLineEnd());
                    break;
                default:
                    AppendPrintable(words, text[i]);
                    break;
            }
        }

        Flush(words, parts);
        return parts;
    }

    /// <summary>Words without any mathematics.</summary>
    public static IReadOnlyList<Inline> Plain(string text)
    {
        var words = new StringBuilder();
        foreach (var character in text.Trim().Replace('\n', ' '))
        {
            AppendPrintable(words, character);
        }

        return words.Length == 0 ? [] : [new InlineWords(words.ToString())];
    }

    static int FormulaEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '$' && text[i - 1] != '\\')
            {
                return i;
            }
        }

        throw new PrintingException($"The dollar at {start} has no partner in «{text}».");
    }

    static void Flush(StringBuilder words, List<Inline> parts)
    {
        if (words.Length > 0)
        {
            parts.Add(new InlineWords(words.ToString()));
            words.Clear();
        }
    }

    /// <summary>Invisible characters (soft hyphens, joiners, controls) would print as boxes.</summary>
    static void AppendPrintable(StringBuilder words, char character)
    {
        if (character is '\t' or '\u2028' or '\u2029')
        {
            words.Append(' ');
        }
        else if (character is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\uFE0E' or '\uFE0F') && !char.IsControl(character))
        {
            words.Append(character);
        }
    }

    [GeneratedRegex(@"\G_{2,}\((?<number>\d{1,2})\)_{2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GapAt();
}
