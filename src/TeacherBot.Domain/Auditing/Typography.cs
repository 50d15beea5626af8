using System.Text.RegularExpressions;

namespace TeacherBot.Domain.Auditing;

/// <summary>Slips of typesetting in printed Russian text.</summary>
public static partial class Typography
{
    /// <summary>The slips of any printed text: options and columns too.</summary>
    public static IEnumerable<string> Slips(string text)
    {
        var pieces = text.Split('$');
        if (pieces.Length % 2 == 0)
        {
            yield return "a formula is not closed";
            yield break;
        }

        if (pieces.Where((_, i) => i % 2 == 1).Any(formula => formula.Length == 0 || PointInNumber.IsMatch(formula)))
        {
            yield return "a decimal point or nothing in a formula";
        }

        // For the words around them a formula is a sign and a gap, which may stand inside of a word, a letter.
        var words = string.Concat(pieces.Select((piece, i) => i % 2 == 0 ? GapMark.Replace(piece, "н") : "x"));
        foreach (var (pattern, slip) in Patterns)
        {
            if (pattern.Match(words) is { Success: true } match)
            {
                yield return $"{slip}: «{match.Value}»";
            }
        }

        foreach (Match match in Units.AfterNumber.Matches(words.Replace('x', '0')))
        {
            if (match.Groups["space"].Value is "" or " ")
            {
                yield return $"no no-break space: «{match.Value}»";
            }
        }
    }

    /// <summary>The slips of a task's text, which is one or more sentences.</summary>
    public static IEnumerable<string> SlipsOfSentences(string text) =>
        text.TrimEnd('$') is { Length: > 0 } sentence && ".?!…:»)".Contains(sentence[^1]) ? Slips(text) : Slips(text).Append("no mark at the end");

    static readonly (Regex Pattern, string Slip)[] Patterns =
    [
        (StraightQuote, "a straight quote"),
        (HyphenForDash, "a hyphen for a dash"),
        (TwoSpaces, "two spaces"),
        (SpaceBeforeMark, "a space before a mark"),
        (NoSpaceAfterMark, "no space after a mark"),
        (TwoMarks, "two marks"),
        (EdgeSpace, "a space at an end"),
        (PointInNumber, "a decimal point"),
        (MissingYo, "е for ё"),
        (MixedAlphabets, "Latin letters in a Russian word"),
    ];

    [GeneratedRegex("[\"'“”]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StraightQuote { get; }

    [GeneratedRegex(@"\w?[ \u00A0]-[ \u00A0]\w?|--", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HyphenForDash { get; }

    [GeneratedRegex(@"[ \u00A0]{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TwoSpaces { get; }

    [GeneratedRegex(@"[ \u00A0][,.;:!)»]|[(«][ \u00A0]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpaceBeforeMark { get; }

    [GeneratedRegex("[,;:!?][а-яёА-ЯЁ]|[а-яё]{2}[.][А-ЯЁ]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoSpaceAfterMark { get; }

    [GeneratedRegex(@"[,;:]{2}|,[.?!]|(?<![.?!])\.\.(?!\.)|[а-яё]{4,}\.[,;:?!]|[?!](?!\.\.)\.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TwoMarks { get; }

    [GeneratedRegex(@"^[\s\u00A0]|[\s\u00A0]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EdgeSpace { get; }

    [GeneratedRegex(@"\d\.\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PointInNumber { get; }

    [GeneratedRegex("[а-яёА-ЯЁ][a-zA-Z]|[a-zA-Z][а-яёА-ЯЁ]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MixedAlphabets { get; }

    [GeneratedRegex(@"___\(\d\)___", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapMark { get; }

    /// <summary>Words that have ё in every meaning they have.</summary>
    [GeneratedRegex(
        @"(?<![а-яё-])(еще|ее|мое|твое|свое|чье|трех[а-я]*|четырех[а-я]*|идет|дает|берет|найдет|придет|пройдет|пришел|ушел|нашел|вошел|шел|прошел|подошел|живет|растет|везет|несет|"
        + "ведет|плывет|ждет|поймет|возьмет|начнет|идем|найдем|пьет|шьет|льет|поет|бьет|черн(ый|ая|ое|ые|ого|ых)|желт(ый|ая|ое|ые|ого|ых)|зелен(ый|ая|ое|ые|ого|ых)|"
        + "тепл(ый|ая|ое|ые|ого|ых)|легк(ий|ая|ое|ие|ого|их)|темн(ый|ая|ое|ые|ого|ых)|твердый|твердая|счет|учет|расчет|отчет|зачет|четн[а-я]+|нечетн[а-я]+|самолет[а-я]*|"
        + "вертолет[а-я]*|полет(а|у|ом|е|ы|ов)?|ребенок|котенок|теленок|утенок|цыпленок|зверек|мед|лед|еж|елк[а-я]*|елочк[а-я]*|тетя|тети|петр|семен|артем[а-я]*|федор[а-я]*|алена|алены|объем[а-я]*|"
        + "подъем[а-я]*|прием(а|у|ом|е|ы|ов)?|днем|вперед|веревк[а-я]+|берез[а-я]+|клен[а-я]*|шелк|ведер|сестер|озер|гнезд|пчел|актер[а-я]*|шофер[а-я]*|вахтер[а-я]*|жилье|белье|ружье|причем|"
        + "определенн[а-я]+|приближенн[а-я]+|сокращенн[а-я]+|заключенн[а-я]+|развернут(ый|ая|ое|ые|ого))(?![а-яё-])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex MissingYo { get; }
}
