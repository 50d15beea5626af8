using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>The words of the programme; it knows a school word with a slip of the finger in it.</summary>
sealed class SchoolVocabulary
{
    /// <summary>Shorter words have too many neighbours.</summary>
    const int ShortestCorrected = 5;

    const int ShortestTelling = 3;

    readonly FrozenSet<string> words;
    readonly FrozenSet<string> stems;
    readonly FrozenDictionary<(char, int), string[]> byFirstLetterAndLength;

    public SchoolVocabulary(IEnumerable<string> texts)
    {
        words = texts
            .SelectMany(text => TextScanner.Scan(text))
            .Where(token => token.IsWord)
            .Select(token => token.Text)
            .Concat(TopicLanguage.Abbreviations.Keys).Concat(TopicLanguage.SameWords.Keys)
            .Concat(TopicLanguage.Ordinals.Keys).Concat(TopicLanguage.Cardinals.Keys).Concat(TopicLanguage.Joints)
            .ToFrozenSet(StringComparer.Ordinal);
        stems = words.Select(RussianStemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
        byFirstLetterAndLength = words
            .Where(word => word.Length >= ShortestCorrected)
            .GroupBy(word => (word[0], word.Length))
            .ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>Whether the programme uses the word, in this or another form.</summary>
    public bool Knows(string word) => words.Contains(word) || stems.Contains(RussianStemmer.Stem(word)) || TopicLanguage.WeakStems.Contains(RussianStemmer.Stem(word));

    /// <summary>Whether the word alone tells that school is spoken of: long enough not to be met by chance.</summary>
    public bool IsTelling(string word) => word.Length >= ShortestTelling && !TopicLanguage.WeakStems.Contains(RussianStemmer.Stem(word))
        && (words.Contains(word) || (RussianStemmer.Stem(word) is { Length: > ShortestTelling } stem && stems.Contains(stem)));

    /// <summary>The school word this must have been: one slip, two in a long word, the first letter right; the word itself when unsure.</summary>
    public string Corrected(string word)
    {
        if (word.Length < ShortestCorrected || word.Length > 30 || Knows(word) || TopicLanguage.OtherStems.Contains(RussianStemmer.Stem(word)))
        {
            return word;
        }

        for (var slips = 1; slips <= (word.Length >= 10 ? 2 : 1); slips++)
        {
            var near = Neighbours(word, slips).DistinctBy(RussianStemmer.Stem, StringComparer.Ordinal).Take(2).ToArray();
            if (near.Length > 0)
            {
                return near.Length == 1 ? near[0] : word;
            }
        }

        return word;
    }

    IEnumerable<string> Neighbours(string word, int slips) =>
        Enumerable.Range(word.Length - 1, 3)
            .SelectMany(length => byFirstLetterAndLength.GetValueOrDefault((word[0], length), []))
            .Where(known => Slips.AtMost(slips, word, known));
}
