using System.Collections.Frozen;
using System.Numerics;
using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Auditing;

/// <summary>Numerals and their nouns: every noun that any story counts is known in its three forms.</summary>
public static partial class Agreement
{
    static readonly string[] Everyday =
    [
        "рубль|рубля|рублей", "копейка|копейки|копеек", "час|часа|часов", "минута|минуты|минут", "секунда|секунды|секунд", "день|дня|дней", "неделя|недели|недель",
        "месяц|месяца|месяцев", "год|года|лет", "век|века|веков", "метр|метра|метров", "сантиметр|сантиметра|сантиметров", "километр|километра|километров",
        "килограмм|килограмма|килограммов", "грамм|грамма|граммов", "литр|литра|литров", "градус|градуса|градусов", "процент|процента|процентов",
        "задача|задачи|задач", "ученик|ученика|учеников", "раз|раза|раз", "сторона|стороны|сторон", "угол|угла|углов", "вершина|вершины|вершин", "десяток|десятка|десятков", "единица|единицы|единиц",
        "тонна|тонны|тонн", "центнер|центнера|центнеров", "сотня|сотни|сотен", "тысяча|тысячи|тысяч", "миллион|миллиона|миллионов", "слово|слова|слов", "буква|буквы|букв", "слог|слога|слогов", "звук|звука|звуков",
    ];

    static readonly Lazy<FrozenDictionary<string, Plural[]>> Nouns = new(() => StoryBook.All
        .SelectMany(story => Slot.Matches(story.Template.Template).Select(match => match.Groups["forms"].Value).Select(Plural.Parse).Append(Counted(story)))
        .Concat(Everyday.Select(Plural.Parse))
        .Where(noun => noun.One != noun.Few || noun.Few != noun.Many)
        .Distinct()
        .SelectMany(noun => new[] { noun.One, noun.Few, noun.Many }.Distinct(), (noun, form) => (noun, form))
        .GroupBy(pair => pair.form, pair => pair.noun, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal));

    /// <summary>Numerals whose noun stands in another form than their number demands.</summary>
    public static IEnumerable<string> Slips(string text)
    {
        foreach (Match match in Counting.Matches(OnlyNumber.Replace(text, "${number}")))
        {
            var (digits, word) = (match.Groups["number"].Value, match.Groups["word"].Value);
            if (Nouns.Value.TryGetValue(word, out var nouns) && Number(digits) is var number && !nouns.Any(noun => Fits(noun, word, number, match.Groups["before"].Value)))
            {
                yield return $"{digits} {word}";
            }
        }
    }

    /// <summary>After «из», «около», «больше» and the like the genitive stands: «из 3 яблок», «около 21 рубля».</summary>
    static bool Fits(Plural noun, string word, Rational number, string before)
    {
        if (!Genitive.IsMatch(before) || !number.IsInteger)
        {
            // «На 2 детей»: of living beings the accusative is the genitive.
            return noun.For(number) == word || (before.TrimEnd().EndsWith("на", StringComparison.Ordinal) && word == noun.Many);
        }

        return noun.For(number) == noun.One ? word == noun.Few : word == noun.Many;
    }

    static Plural Counted(Story story) => new(Noun(story, 1), Noun(story, 2), Noun(story, 5));

    static string Noun(Story story, int count) => story.Spell(count).Split('\u00A0', 2) is [_, var noun] ? noun : string.Empty;

    static Rational Number(string digits)
    {
        var parts = digits.Replace("\u00A0", "").Split(',');
        return new Rational(BigInteger.Parse(string.Concat(parts)), BigInteger.Pow(10, parts.Length > 1 ? parts[1].Length : 0));
    }

    [GeneratedRegex(@"\{[a-z]:(?<forms>[^{}|]+\|[^{}|]+\|[^{}|]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slot { get; }

    [GeneratedRegex(@"(?<before>[а-яёА-ЯЁ-]*[ \u00A0]?)(?<![\d,\u00A0/.:])(?<number>\d+(\u00A0\d{3})*(,\d+)?)[ \u00A0](?<word>[а-яё]+)(?![а-яё])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counting { get; }

    [GeneratedRegex(@"\$(?<number>\d+)\$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OnlyNumber { get; }

    [GeneratedRegex("(?<![а-яё])(из|от|до|у|без|хватит|хватает|не хватает|около|более|менее|больше|меньше|дороже|дешевле|длиннее|короче|выше|ниже|после|для|с|со|кроме|вместо|среди|свыше|против|из-за|течение)[ \u00A0]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Genitive { get; }
}
