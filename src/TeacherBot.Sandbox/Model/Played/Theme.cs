namespace TeacherBot.Sandbox.Model.Played;

/// The words of a topic as a title that any sentence can hold: the played author declines no words, so «Динозавры» stays «Динозавры».
static class Theme
{
    /// The grade that reads the shortest sentences reads titles of so many words.
    const int MostWords = 4;
    const int LongestTitle = 40;

    /// «сложение про динозавров» is about dinosaurs: the title begins there.
    static readonly HashSet<string> Abouts = new(StringComparer.OrdinalIgnoreCase) { "про", "о", "об", "обо" };

    /// Null when the topic has no words, or only such as pupils have not met.
    public static string? Of(Order order)
    {
        List<string> words = [.. order.Topic.Split(' ').Select(Bare).Where(word => word.Length > 0)];
        var about = words.FindIndex(Abouts.Contains);
        words = words[(about >= 0 && about < words.Count - 1 ? about : Named(words))..];
        if (words.Count > MostWords)
        {
            // Half of «кот и его друзья» would be «кот и его».
            words = words[..MostWords];
            var and = words.LastIndexOf("и");
            words = and > 0 ? words[..and] : words;
        }
        while (words.Count > 0 && (Words.IsSmall(words[^1].ToLowerInvariant()) || Abouts.Contains(words[^1]) || string.Join(' ', words).Length > LongestTitle))
            words.RemoveAt(words.Count - 1);
        var title = string.Join(' ', words).TrimEnd(',');
        return title.Length == 0 || Words.Know(title, order.NotYet) ? null : $"{char.ToUpperInvariant(title[0])}{title[1..]}";
    }

    /// «Сложение в космосе» happens in space: a skill before it says nothing of the story.
    static int Named(List<string> words) => words.TakeWhile(Skills.IsName).Count() is var skills && skills < words.Count ? skills : 0;

    /// Words only: a number in a task would have to be calculated with.
    static string Bare(string word) => word.Any(char.IsDigit) ? "" : string.Concat(word.Where(sign => sign is '-' or ',' or 'ё' or 'Ё' or (>= 'А' and <= 'я') || char.IsAsciiLetter(sign))).Trim('-', ',') is { Length: > 0 } bare
        ? word.EndsWith(',') ? $"{bare}," : bare
        : "";
}
