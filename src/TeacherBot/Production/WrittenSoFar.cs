using System.Text;
using System.Text.RegularExpressions;

namespace TeacherBot.Production;

/// <summary>The tasks in the beginning of an author's reply, for a preview: nothing of them is proven yet.</summary>
/// <param name="Count">How many are begun.</param>
/// <param name="Latest">The texts of the last ones.</param>
public sealed partial record WrittenSoFar(int Count, IReadOnlyList<string> Latest)
{
    /// <summary>The latest ones: a card is no sheet.</summary>
    const int MostShown = 3;

    const int Longest = 120;

    public static WrittenSoFar In(string reply)
    {
        var texts = TaskText().Matches(reply).Select(match => Readable(match.Groups["text"].Value)).ToList();
        // Choices often begin with the same words: saying them once is enough.
        return new WrittenSoFar(texts.Count, [.. texts.Distinct(StringComparer.Ordinal).TakeLast(MostShown)]);
    }

    static string Readable(string json)
    {
        StringBuilder text = new();
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] != '\\' || at + 1 >= json.Length)
            {
                text.Append(json[at]);
                continue;
            }

            at++;
            text.Append(json[at] switch { 'n' or 't' or 'r' => ' ', 'u' => '…', var other => other });
            at += json[at] == 'u' ? 4 : 0;
        }

        var plain = PreviewText.Of(text.ToString());
        return plain.Length <= Longest ? plain : $"{plain[..Longest]}…";
    }

    [GeneratedRegex("\"q\":\\s*\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TaskText();
}
