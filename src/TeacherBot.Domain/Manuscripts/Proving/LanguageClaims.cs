using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>What code sees in tasks of language without knowing the language: a key that is given away, or that is no answer to the print.</summary>
static class LanguageClaims
{
    const int ShortestGivenAway = 4;

    public static Fault? Fault(Sketch sketch)
    {
        if (sketch.Type == TaskType.FillBlank && FilledWords(sketch).FirstOrDefault(word => Contains(sketch.Text, word)) is { } shown)
        {
            return new(RejectionKind.Shape, $"the text shows the answer: «{shown}»");
        }

        return sketch.Type == TaskType.Open && sketch.Right.Count > 1 && sketch.Right.Select(SameAnswer.Words).Distinct(StringComparer.Ordinal).Count() < sketch.Right.Count
            ? new(RejectionKind.Shape, "a spelling of the answer stands twice")
            : null;
    }

    /// <summary>The words with gaps as they read when filled; a word that is chosen from brackets may stand in the text.</summary>
    static IEnumerable<string> FilledWords(Sketch sketch)
    {
        for (var i = 0; i < sketch.Blanks.Count; i++)
        {
            var (mark, text) = ($"___({i + 1})___", sketch.Text);
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            var (start, end) = (at, at + mark.Length);
            while (start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            var word = text[start..at] + sketch.Blanks[i][0] + text[(at + mark.Length)..end];
            if (at > start || end > at + mark.Length)
            {
                yield return word;
            }
        }
    }

    static bool Contains(string text, string word)
    {
        var (inside, sought) = ($" {SameAnswer.Words(text)} ", SameAnswer.Words(word));
        return sought.Length >= ShortestGivenAway && inside.Split([' ', ',', '.', ';', ':', '!', '?', '«', '»', '(', ')']).Contains(sought, StringComparer.Ordinal);
    }
}
