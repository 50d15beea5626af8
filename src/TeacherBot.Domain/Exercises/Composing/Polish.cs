using System.Text.RegularExpressions;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>The last touch on sentences put together from parts: a unit never leaves its number, a sentence ends with one full stop.</summary>
static partial class Polish
{
    public static string Of(string text) => TwoStops.Replace(BeforeUnit.Replace(text, "\u00A0"), ".");

    [GeneratedRegex(@"(?<=\d\$?) (?=(мм|см|дм|м|км|г|кг|ц|т|с|мин|ч|л)[²³]?(?![а-яё]|\s[а-яё]{1,2}\s)|р\.|к\.)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforeUnit { get; }

    /// <summary>Two dots before a letter or a closing mark are a missing letter: «к..рова».</summary>
    [GeneratedRegex(@"(?<!\.)\.\.(?![.а-яё»])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TwoStops { get; }
}
