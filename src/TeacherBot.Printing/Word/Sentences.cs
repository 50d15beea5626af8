using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Word;

/// <summary>The text of tasks as runs of words, equations and gaps.</summary>
static class Sentences
{
    /// <summary>Of an underscore, em.</summary>
    const float Underscore = 0.5f;

    /// <summary>Text with TeX and gaps.</summary>
    /// <exception cref="PrintingException">A formula is malformed, or a dollar has no partner.</exception>
    public static IEnumerable<OpenXmlElement> Of(string text, Gaps? gaps = null)
    {
        var parts = InlineParser.Parse(text.Trim());
        var written = new List<OpenXmlElement>();
        for (var i = 0; i < parts.Count; i++)
        {
            switch (parts[i])
            {
                case InlineWords words:
                    var set = words.Typeset(i > 0 && parts[i - 1] is InlineFormula);
                    var isBeforeLetter = i + 1 < parts.Count && parts[i + 1] is InlineFormula { StaysWithWord: true } && set.EndsWith(' ');
                    written.Add(Paragraphs.Words(isBeforeLetter ? set[..^1] + "\u00A0" : set));
                    break;
                case InlineFormula formula:
                    written.Add(EquationShape.NumberOf(formula.Formula) is { } number ? Paragraphs.Words(number) : Equation.Of(formula.Formula, gaps ?? Gaps.None));
                    break;
                case InlineGap gap:
                    written.AddRange(Gap(gap.Number, gaps ?? Gaps.None));
                    break;
                case InlineLineEnd:
                    written.Add(new Run(new Break()));
                    break;
                default:
                    throw new NotSupportedException($"A paragraph cannot hold {parts[i].GetType().Name}.");
            }
        }

        return written;
    }

    /// <summary>What people typed for the head: what looks like a broken formula stays words.</summary>
    public static IEnumerable<OpenXmlElement> Typed(string text)
    {
        try
        {
            return Of(text);
        }
        catch (PrintingException)
        {
            return InlineParser.Plain(text).OfType<InlineWords>().Select(words => Paragraphs.Words(words.Text)).ToArray();
        }
    }

    /// <summary>The line of a gap as underscores: a line that can be lengthened.</summary>
    public static string LineOf(int number, Gaps gaps) => new('_', (int)MathF.Ceiling(gaps.WidthOf(number) / Underscore));

    static IEnumerable<Run> Gap(int number, Gaps gaps)
    {
        yield return Paragraphs.Words(LineOf(number, gaps));
        if (gaps.IsNumbered)
        {
            yield return Paragraphs.Words($"({number})", StyleSheet.GapNumber);
        }
    }
}
