using System.Text.RegularExpressions;

namespace TeacherBot.Sandbox.Model;

/// Words of a text without their endings, roughly: enough to see that two texts are about the same.
static partial class Words
{
    const int ShortestStem = 3;

    /// Longest first.
    static readonly string[] Endings =
    [
        "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ению", "ения", "ение", "ений", "ении", "ться", "ать", "ять", "еть", "ить",
        "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ых", "их", "ым", "им", "ом", "ем", "ов", "ев", "ам", "ям", "ах", "ях", "ия", "ии", "ию", "ью",
        "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й",
    ];

    static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "и", "в", "во", "на", "с", "со", "к", "о", "об", "по", "за", "из", "у", "от", "до", "для", "при", "или", "а", "the", "of", "and",
    };

    public static IEnumerable<string> Of(string text) =>
        Word.Matches(text.ToLowerInvariant().Replace('ё', 'е')).Select(match => match.Value);

    public static string Stem(string word)
    {
        var ending = Endings.FirstOrDefault(ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    /// All words of one of the concepts stand in the text.
    public static bool Know(string text, IReadOnlyList<string> concepts)
    {
        if (concepts.Count == 0)
            return false;
        var said = Of(text).Select(Stem).ToHashSet(StringComparer.Ordinal);
        return concepts.Any(concept => Of(concept).Where(word => !IsSmall(word)).Select(Stem).ToList() is { Count: > 0 } stems && stems.TrueForAll(said.Contains));
    }

    /// Whether a word of the text begins with one of these.
    public static bool Mention(string text, params IEnumerable<string> stems) =>
        Of(text).Any(word => stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));

    /// Says little about what a text is about.
    public static bool IsSmall(string word) => Small.Contains(word);

    [GeneratedRegex(@"\p{L}+|\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word { get; }
}
