using System.Text.RegularExpressions;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Formulas inside of a topic: «(a+b)²» and «a²+b²» have the same letters and are different topics.</summary>
static partial class TopicFormula
{
    /// <summary>Every formula in one spelling: Latin letters, no spaces, powers with <c>^</c>.</summary>
    /// <param name="text">As typed: cleaning takes the sign of powers away.</param>
    public static IEnumerable<string> All(string text)
    {
        var plain = RussianLetters().Replace(Plain(text), match => Latin(match.Value));
        return Runs().Matches(plain)
            .Select(match => match.Value.Replace(" ", "").Trim('-', '+', '*', '/', '=', '<', '>', '^', '.', ',', '|'))
            .Where(run => run.Any(char.IsAsciiLetter) && run.IndexOfAny(['-', '+', '*', '/', '=', '<', '>', '^', '√']) >= 0);
    }

    static string Plain(string text) => text.ToLowerInvariant()
        .Replace('−', '-').Replace('–', '-').Replace('—', '-').Replace('·', '*').Replace('×', '*')
        .Replace("²", "^2").Replace("³", "^3").Replace("≤", "<=").Replace("≥", ">=");

    static string Latin(string letters) => string.Concat(letters.Select(letter => "yxkabceop"["ухкавсеор".IndexOf(letter)]));

    /// <summary>One or two letters that look Latin, beside a sign of a formula.</summary>
    [GeneratedRegex(@"(?<![а-яё])[ухкавсеор]{1,2}(?=\s?[=+^<>])|(?<=[=+<>]\s?)[ухкавсеор]{1,2}(?![а-яё])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RussianLetters();

    [GeneratedRegex(@"[a-z0-9√|().,+*/=<>^ -]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Runs();
}
