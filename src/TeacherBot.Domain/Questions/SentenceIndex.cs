namespace TeacherBot.Domain.Questions;

/// <summary>Who uses which sentence. A text is tried against the few sentences that begin like it, and against each only once.</summary>
sealed class SentenceIndex
{
    const int Letters = 6;

    readonly Dictionary<string, Use[]>.AlternateLookup<ReadOnlySpan<char>> byBeginning;
    readonly Use[] others;

    public SentenceIndex(IEnumerable<(Sentence Sentence, Asked Asked)> uses)
    {
        var sentences = uses
            .GroupBy(use => use.Sentence.Template, StringComparer.Ordinal)
            .Select(same => new Use(same.First().Sentence, [.. same.Select(use => use.Asked)]))
            .ToLookup(use => use.Sentence.Beginning.Length >= Letters);
        byBeginning = sentences[true]
            .GroupBy(use => use.Sentence.Beginning[..Letters], StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        others = [.. sentences[false]];
    }

    /// <summary>The sentences that may have written the text.</summary>
    public IEnumerable<Use> Candidates(string text) =>
        text.Length >= Letters && byBeginning.TryGetValue(text.AsSpan(0, Letters), out var alike) ? alike.Concat(others) : others;

    /// <param name="Askers">All who use the sentence.</param>
    public sealed record Use(Sentence Sentence, IReadOnlyList<Asked> Askers);
}
