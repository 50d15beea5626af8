using System.Globalization;
using System.Text;
using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Authoring.Roles;

/// <summary>What a teacher or a model typed, as data for a prompt: one line, bounded, without characters that only machines see.</summary>
static class TopicText
{
    /// <summary>Marks by which chat templates part roles (<c>&lt;|im_start|&gt;</c>); no school topic has them.</summary>
    static readonly string[] Marks = ["<|", "|>", "```"];

    public static string Clean(string text, int longest = Wish.LongestTopic)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Select(rune => IsPrinted(rune) ? rune : new Rune(' ')))
        {
            if (line.Length + rune.Utf16SequenceLength > longest)
            {
                break;
            }

            line.Append(rune.ToString());
        }

        var marked = Marks.Aggregate(line.ToString(), (cleaned, mark) => cleaned.Replace(mark, " ", StringComparison.Ordinal));
        return string.Join(' ', marked.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A few short entries of a list.</summary>
    public static IReadOnlyList<string> Clean(IEnumerable<string> texts, int most, int longest) =>
        [.. texts.Select(text => Clean(text, longest)).Where(text => text.Length > 0).Take(most)];

    static bool IsPrinted(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
