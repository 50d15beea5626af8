using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Natural numbers said in words, for slots of sentences: hundreds, tens and the rest below twenty.</summary>
public static class NumberWords
{
    public static IReadOnlyList<string> Hundreds { get; } = ["сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

    /// <summary>From 20.</summary>
    public static IReadOnlyList<string> Tens { get; } = ["двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

    /// <summary>1–19 of a masculine noun.</summary>
    public static IReadOnlyList<string> Small { get; } =
    [
        "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать",
        "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
    ];

    /// <summary>1–19 of a feminine noun, as thousands are counted.</summary>
    public static IReadOnlyList<string> SmallFeminine { get; } = ["одна", "две", .. Small.Skip(2)];

    static readonly Dictionary<string, int> Values = new(StringComparer.Ordinal);

    static NumberWords()
    {
        foreach (var (word, value) in Hundreds.Select((word, i) => (word, 100 * (i + 1)))
            .Concat(Tens.Select((word, i) => (word, 10 * (i + 2))))
            .Concat(Small.Select((word, i) => (word, i + 1)))
            .Concat(SmallFeminine.Take(2).Select((word, i) => (word, i + 1))))
        {
            Values[word] = value;
        }
    }

    /// <summary>The words of a number below a thousand; empty where a place has none.</summary>
    public static (string Hundreds, string Tens, string Small) Of(int number, bool feminine = false)
    {
        var (hundreds, rest) = (number / 100, number % 100);
        var small = rest < 20 ? rest : rest % 10;
        return (
            hundreds == 0 ? string.Empty : Hundreds[hundreds - 1],
            rest < 20 ? string.Empty : Tens[(rest / 10) - 2],
            small == 0 ? string.Empty : (feminine ? SmallFeminine : Small)[small - 1]);
    }

    /// <summary>What a word is worth; 0 for no word.</summary>
    /// <exception cref="EvaluationException">No number word.</exception>
    public static int Value(string word) => word.Trim() is var trimmed && trimmed.Length == 0 ? 0
        : Values.TryGetValue(trimmed, out var value) ? value
        : throw new EvaluationException($"«{word}» is no number word.");
}
