using System.Globalization;
using System.Text;

namespace TeacherBot.Localization;

/// <summary>
/// All words of one language. A text may hold <c>{0}</c> for an argument and <c>{0:задание|задания|заданий}</c> for the
/// word that agrees with a number.
/// </summary>
public sealed class Words(string language, IReadOnlyDictionary<string, string> texts)
{
    public string Language { get; } = language;

    public IReadOnlyDictionary<string, string> Texts { get; } = texts;

    /// <summary>For buttons, short answers and file names.</summary>
    public string Plain(Phrase phrase) => Fill(phrase, escape: false);

    /// <summary>For messages: the text of the locale is HTML, its arguments are escaped.</summary>
    public string Html(Phrase phrase) => Fill(phrase, escape: true);

    public bool Has(string key) => Texts.ContainsKey(key);

    string Fill(Phrase phrase, bool escape)
    {
        if (!Texts.TryGetValue(phrase.Key, out var text))
        {
            throw new KeyNotFoundException($"locales/{Language}.json has no text for '{phrase.Key}'.");
        }

        var filled = new StringBuilder(text.Length + 32);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            filled.Append(text, at, open - at);
            filled.Append(Argument(phrase, text[(open + 1)..close], escape));
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    string Argument(Phrase phrase, string place, bool escape)
    {
        var colon = place.IndexOf(':', StringComparison.Ordinal);
        var argument = phrase.Arguments[int.Parse(colon < 0 ? place : place[..colon], CultureInfo.InvariantCulture)];
        if (colon >= 0)
        {
            var number = long.Parse(argument.Text!, CultureInfo.InvariantCulture);
            return PluralForm.Of(Language, number, place[(colon + 1)..].Split('|'));
        }

        return argument.Phrase is { } inner
            ? Fill(inner, escape)
            : escape ? Escaped(argument.Text!) : argument.Text!;
    }

    // Telegram's HTML knows only these; every other character, Cyrillic included, stays as it is.
    static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
