using System.Text;
using System.Text.RegularExpressions;
using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>A text as its words, by their stems, and its formulas; a bare number among the words is a formula too.</summary>
/// <param name="Row">The stems in their order, <c>#</c> for a formula, <c>%</c> for a percent sign behind one; words of politeness are left out.</param>
/// <param name="Stems">The words of the row.</param>
/// <param name="Formulas">TeX, in their order.</param>
sealed partial record AskedWords(string Row, IReadOnlySet<string> Stems, IReadOnlyList<string> Formulas)
{
    /// <summary>Nouns whose accusative ends as the dative of an adjective.</summary>
    static readonly HashSet<string> LikeAdjectives = new(StringComparer.Ordinal) { "систему", "теорему", "аксиому", "схему", "проблему", "форму" };

    /// <summary>They ask for an answer and say nothing about it.</summary>
    static readonly HashSet<string> Polite = Of("ответ ответе запиши запишите правильный правильно верный вариант один пожалуйста ребята число числом только свой полученный");

    static readonly HashSet<string> Joints = Of("и а в");

    public static AskedWords Read(string text)
    {
        var (row, formulas) = (new StringBuilder(), new List<string>());
        var pieces = text.Split('$');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 1)
            {
                formulas.Add(pieces[i].Trim());
                row.Append(" #");
                continue;
            }

            foreach (Match match in Token.Matches(pieces[i]))
            {
                if (match.Groups["number"].Success)
                {
                    formulas.Add(match.Value.Replace(",", "{,}", StringComparison.Ordinal).Replace("\u00A0", "\\,", StringComparison.Ordinal));
                    row.Append(" #");
                }
                else
                {
                    row.Append(' ').Append(match.Groups["word"].Success ? Stem(match.Value) : match.Value);
                }
            }
        }

        string[] words = [.. row.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Polite.Contains(word))];
        return new(string.Join(' ', words), words.Where(word => word is not ("#" or "%") && !Joints.Contains(word)).ToHashSet(StringComparer.Ordinal), formulas);
    }

    /// <summary>Whether no other words than these stand there.</summary>
    public bool HasOnly(params IEnumerable<IReadOnlySet<string>> known) => Stems.All(stem => known.Any(set => set.Contains(stem)));

    public bool Has(string stem) => Stems.Contains(stem);

    /// <summary>The stems of words, as the text's words are stemmed.</summary>
    public static HashSet<string> Of(string words) => [.. words.Split(' ').Select(Stem)];

    public static string Stem(string word)
    {
        var lower = word.ToLowerInvariant().Replace('ё', 'е');
        return RussianStemmer.Stem(LikeAdjectives.Contains(lower) ? lower[..^1] : lower);
    }

    [GeneratedRegex(@"(?<number>\d+(\u00A0\d{3})*(,\d+)?)|(?<word>[а-яёА-ЯЁa-zA-Z]+)|%", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token { get; }
}
