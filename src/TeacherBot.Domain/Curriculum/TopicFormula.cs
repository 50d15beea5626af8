using System.Text.RegularExpressions;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Formulas inside of a topic: «(a+b)²» and «a²+b²» have the same letters and are different topics.</summary>
static partial class TopicFormula
{
    /// <summary>«у=кх» typed without changing the keyboard: the letters of a formula are Latin. Small digits above and below become digits.</summary>
    public static string WithLatinLetters(string text) =>
        SmallDigits().Replace(RussianLetters().Replace(text, match => Latin(match.Value.ToLowerInvariant())), match => Plain(match.Value[0]));

    /// <summary>Every formula in one spelling: Latin letters, no spaces, powers with <c>^</c>.</summary>
    /// <param name="text">As typed: cleaning takes the sign of powers away.</param>
    public static IEnumerable<string> All(string text) =>
        Runs().Matches(Plain(text))
            .Select(match => WithoutDash(match.Value.Trim()).Replace(" ", "").TrimStart('+', '*', '/', '=', '<', '>', '^', '.', ',').TrimEnd('-', '+', '*', '/', '=', '<', '>', '^', '.', ','))
            .Where(run => run.Any(char.IsLetter) && run.IndexOfAny(['-', '+', '*', '/', '=', '<', '>', '^', '√']) >= 0);

    /// <summary>«тема — x²» begins with a dash, «-x²» with a minus.</summary>
    static string WithoutDash(string run) => run.StartsWith("- ", StringComparison.Ordinal) ? run[2..] : run;

    static string Plain(string text) => text.ToLowerInvariant()
        .Replace('−', '-').Replace('–', '-').Replace('—', '-').Replace('·', '*').Replace('×', '*')
        .Replace("²", "^2").Replace("³", "^3").Replace("≤", "<=").Replace("≥", ">=");

    static string Plain(char small) => small switch
    {
        >= '₀' and <= '₉' => ((char)('0' + (small - '₀'))).ToString(),
        'ⁿ' => "^n",
        _ => "^" + (char)('0' + (small - '⁰')),
    };

    static string Latin(string letters) => string.Concat(letters.Select(letter => "yxkabceop"["ухкавсеор".IndexOf(letter)]));

    /// <summary>One or two letters that look Latin, beside a sign of a formula.</summary>
    [GeneratedRegex(@"(?<![а-яёА-ЯЁ])[ухкавсеор]{1,2}(?=\s?[=+^<>²³])|(?<=[=+<>]\s?)[ухкавсеор]{1,2}(?![а-яёА-ЯЁ])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex RussianLetters();

    [GeneratedRegex("[₀-₉⁰⁴-⁹ⁿ]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SmallDigits();

    [GeneratedRegex(@"[a-zα-ω0-9√|().,+*/=<>^ -]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Runs();
}
