using System.Text.Json;

namespace TeacherBot.Localization;

/// <summary>The languages the bot speaks, from the files in <c>locales/</c> that are built into the program.</summary>
public sealed class Languages
{
    public const string Russian = "ru";

    readonly Dictionary<string, Words> words;

    Languages(Dictionary<string, Words> words) => this.words = words;

    public IReadOnlyCollection<string> All => words.Keys;

    public Words this[string language] => words.TryGetValue(language, out var known) ? known : words[Russian];

    /// <summary>Telegram's language code (<c>en-GB</c>) as one of ours; Russian when it is none.</summary>
    public string Nearest(string? languageCode)
    {
        var language = languageCode?.Split('-')[0].ToLowerInvariant();
        return language is not null && words.ContainsKey(language) ? language : Russian;
    }

    public static Languages Load()
    {
        var assembly = typeof(Languages).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith("locales/", StringComparison.Ordinal));
        return new Languages(files.ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file =>
            {
                using var stream = assembly.GetManifestResourceStream(file)!;
                var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
                return new Words(Path.GetFileNameWithoutExtension(file), texts);
            },
            StringComparer.Ordinal));
    }
}
