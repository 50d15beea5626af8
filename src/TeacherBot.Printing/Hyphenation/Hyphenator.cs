using System.Collections.Concurrent;

namespace TeacherBot.Printing.Hyphenation;

/// <summary>
/// Where a Russian word may be cut at the end of a line: Liang's algorithm («Word Hy-phen-a-tion by Com-put-er», 1983)
/// over the patterns of A. I. Lebedev. Safe for any number of threads.
/// </summary>
static class Hyphenator
{
    /// <summary>Shorter words are not worth a hyphen.</summary>
    const int ShortestWord = 6;

    /// <summary>Letters that stay on the line.</summary>
    const int LeastBefore = 2;

    /// <summary>Letters that go to the next line.</summary>
    const int LeastAfter = 3;

    /// <summary>Sheets use the same words again and again; beyond so many the memory begins anew.</summary>
    const int MostRemembered = 20_000;

    static readonly Lazy<HyphenPatterns> Patterns = new(HyphenPatterns.Load);

    static readonly ConcurrentDictionary<string, int[]> Remembered = new(StringComparer.Ordinal);

    /// <summary>The indices before which a hyphen may stand, from the left.</summary>
    /// <param name="piece">A word with the signs around it. Names, abbreviations, stressed words and other languages stay whole.</param>
    public static IReadOnlyList<int> Places(string piece)
    {
        var (start, end) = (0, piece.Length);
        while (start < end && !char.IsLetterOrDigit(piece[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(piece[end - 1]))
        {
            end--;
        }

        var word = piece[start..end];
        if (word.Length < ShortestWord || !word.All(IsSmallRussian))
        {
            return [];
        }

        if (Remembered.Count > MostRemembered)
        {
            Remembered.Clear();
        }

        var places = Remembered.GetOrAdd(word, Found);
        return start == 0 ? places : [.. places.Select(place => place + start)];
    }

    static int[] Found(string word)
    {
        var values = Patterns.Value.ValuesOf(word);
        return [.. Enumerable.Range(LeastBefore, word.Length - LeastBefore - LeastAfter + 1).Where(i => values[i] % 2 == 1)];
    }

    static bool IsSmallRussian(char letter) => letter is (>= 'а' and <= 'я') or 'ё';
}
