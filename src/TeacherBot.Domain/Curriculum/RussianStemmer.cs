using System.Buffers;
using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>
/// The stem of a Russian word after the Snowball algorithm (snowballstem.org/algorithms/russian), with the words
/// of the school in which a vowel comes and goes (числа, чисел) brought to one stem.
/// </summary>
static class RussianStemmer
{
    static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюя");

    static readonly string[] PerfectiveAfterA = ["вшись", "вши", "в"];
    static readonly string[] Perfective = ["ившись", "ывшись", "ивши", "ывши", "ив", "ыв"];
    static readonly string[] Adjective =
        ["ими", "ыми", "его", "ого", "ему", "ому", "ее", "ие", "ые", "ое", "ей", "ий", "ый", "ой", "ем", "им", "ым", "ом", "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею"];
    static readonly string[] ParticipleAfterA = ["ем", "нн", "вш", "ющ", "щ"];
    static readonly string[] Participle = ["ивш", "ывш", "ующ"];
    static readonly string[] Reflexive = ["ся", "сь"];
    static readonly string[] VerbAfterA =
        ["ете", "йте", "ешь", "нно", "ла", "на", "ли", "ем", "ло", "но", "ет", "ют", "ны", "ть", "й", "л", "н"];
    static readonly string[] Verb =
        ["уйте", "ейте", "ила", "ыла", "ена", "ите", "или", "ыли", "ило", "ыло", "ено", "ует", "уют", "ены", "ить", "ыть", "ишь", "ей", "уй", "ил", "ыл", "им", "ым", "ен", "ят", "ит", "ыт", "ую", "ю"];
    static readonly string[] Noun =
        ["иями", "ями", "ами", "ией", "иям", "ием", "иях", "ев", "ов", "ие", "ье", "еи", "ии", "ей", "ой", "ий", "ям", "ем", "ам", "ом", "ах", "ях", "ию", "ью", "ия", "ья", "а", "е", "и", "й", "о", "у", "ы", "ь", "ю", "я"];
    static readonly string[] Superlative = ["ейше", "ейш"];
    static readonly string[] Derivational = ["ость", "ост"];

    static readonly FrozenDictionary<string, string> Wandering = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["чисел"] = "числ", ["скобок"] = "скобк", ["приставок"] = "приставк", ["угол"] = "угл", ["отрезок"] = "отрезк",
        ["корен"] = "корн", ["остаток"] = "остатк", ["десяток"] = "десятк", ["им"] = "имен", ["ребер"] = "ребр", ["времен"] = "врем",
        ["конец"] = "конц", ["точек"] = "точк", ["клеток"] = "клетк", ["задачк"] = "задач", ["окошек"] = "окошк", ["табличн"] = "таблиц",
        ["ошибок"] = "ошибк", ["многочл"] = "многочлен", ["одночл"] = "одночлен", ["трехчл"] = "трехчлен", ["доле"] = "дол", ["порядок"] = "порядк", ["список"] = "списк",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words whose end only looks like an ending.</summary>
    static readonly FrozenSet<string> Whole =
        TopicLanguage.Set("систем теорем объем прием морфем аксиом синоним антоним омоним пароним алгоритм перевод вывод");

    /// <param name="word">Lower case, ё written as е.</param>
    public static string Stem(string word)
    {
        if (Whole.Contains(word))
        {
            return word;
        }

        var start = RegionAfterFirstVowel(word);
        var stem = start >= word.Length ? word : word[..start] + Ending(word[start..], word[start - 1]);
        return Wandering.GetValueOrDefault(stem, stem);
    }

    static string Ending(string region, char before)
    {
        region = Inflection(region, before);
        region = region.EndsWith('и') ? region[..^1] : region;
        region = InSecondRegion(region, before) ? Without(region, Derivational) ?? region : region;
        if (region.EndsWith("нн", StringComparison.Ordinal))
        {
            return region[..^1];
        }

        return Without(region, Superlative) is { } plain
            ? plain.EndsWith("нн", StringComparison.Ordinal) ? plain[..^1] : plain
            : region.EndsWith('ь') ? region[..^1] : region;
    }

    static string Inflection(string region, char before)
    {
        if ((WithoutAfterA(region, before, PerfectiveAfterA) ?? Without(region, Perfective)) is { } gerund)
        {
            return gerund;
        }

        region = Without(region, Reflexive) ?? region;
        if (Without(region, Adjective) is { } adjective)
        {
            return WithoutAfterA(adjective, before, ParticipleAfterA) ?? Without(adjective, Participle) ?? adjective;
        }

        return LongerOf(WithoutAfterA(region, before, VerbAfterA), Without(region, Verb)) ?? Without(region, Noun) ?? region;
    }

    static string? LongerOf(string? one, string? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        _ => one.Length <= other.Length ? one : other,
    };

    static string? Without(string region, string[] endings)
    {
        var ending = Array.Find(endings, e => region.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? null : region[..^ending.Length];
    }

    /// <summary>The ending counts only after а or я, which stay.</summary>
    static string? WithoutAfterA(string region, char before, string[] endings)
    {
        var ending = Array.Find(endings, e => region.EndsWith(e, StringComparison.Ordinal)
            && (region.Length > e.Length ? region[^(e.Length + 1)] : before) is 'а' or 'я');
        return ending is null ? null : region[..^ending.Length];
    }

    static int RegionAfterFirstVowel(string word)
    {
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        return vowel < 0 ? word.Length : vowel + 1;
    }

    /// <summary>Whether «ость» stands after a second vowel and consonant, as Snowball's region R2 asks.</summary>
    static bool InSecondRegion(string region, char before)
    {
        var changes = 0;
        var vowel = Vowels.Contains(before);
        foreach (var letter in region.AsSpan(0, Math.Max(0, region.Length - 3)))
        {
            var isVowel = Vowels.Contains(letter);
            changes += vowel && !isVowel ? 1 : 0;
            vowel = isVowel;
        }

        return changes >= 2;
    }
}
