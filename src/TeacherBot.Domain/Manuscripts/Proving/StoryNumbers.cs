using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Whether the numbers of a story are the numbers of its statement: every printed one is used, and nothing comes from nowhere.</summary>
static partial class StoryNumbers
{
    /// <summary>Numerals in the forms that stories use; «семью» is left out, it is a family as well.</summary>
    static readonly FrozenDictionary<string, Rational> Words = Numerals(
        (2, "два две двух двум двумя двое двоих оба обе обоих"), (3, "три трёх трем тремя трое троих трём"), (4, "четыре четырёх четырём четырьмя четверо четверых"), (5, "пять пяти пятью пятеро пятерых"),
        (6, "шесть шести шестью шестеро"), (7, "семь семи семеро"), (8, "восемь восьми восемью"), (9, "девять девяти девятью"), (10, "десять десяти десятью десяток десятка десятков"),
        (11, "одиннадцать одиннадцати"), (12, "двенадцать двенадцати дюжина дюжину дюжины"), (13, "тринадцать тринадцати"), (14, "четырнадцать четырнадцати"), (15, "пятнадцать пятнадцати"),
        (16, "шестнадцать шестнадцати"), (17, "семнадцать семнадцати"), (18, "восемнадцать восемнадцати"), (19, "девятнадцать девятнадцати"),
        (20, "двадцать двадцати"), (30, "тридцать тридцати"), (40, "сорок сорока"), (50, "пятьдесят пятидесяти"), (60, "шестьдесят шестидесяти"), (70, "семьдесят"), (80, "восемьдесят"), (90, "девяносто"),
        (100, "сто ста сотня сотню сотни сотен"), (200, "двести двухсот"), (300, "триста трёхсот"), (400, "четыреста"), (500, "пятьсот пятисот"), (600, "шестьсот"), (700, "семьсот"), (800, "восемьсот"), (900, "девятьсот"));

    /// <summary>Words that bring a number into the statement without being one: either it stands there, or it does not.</summary>
    static readonly (string Stem, Rational[] Brings)[] Hints =
    [
        ("половин", [2, new(1, 2)]), ("пополам", [2, new(1, 2)]), ("полчас", [30, new(1, 2)]), ("полови", [2]), ("вдвое", [2]), ("вдвоём", [2]), ("дважды", [2]), ("пар", [2]), ("двойн", [2]), ("втрое", [3]), ("трижды", [3]), ("вчетверо", [4]), ("впятеро", [5]),
        ("трет", [3, new(1, 3)]), ("четверт", [4, new(1, 4)]), ("пят", [5, new(1, 5)]), ("шест", [6, new(1, 6)]), ("седьм", [7, new(1, 7)]), ("восьм", [8, new(1, 8)]), ("девят", [9, new(1, 9)]), ("десят", [10, new(1, 10)]), ("сот", [100, new(1, 100)]), ("полтор", [new(3, 2)]),
        ("недел", [7]), ("сутк", [24]), ("сутки", [24]), ("суток", [24]), ("год", [12, 365]), ("процент", [100]), ("больше", [2]), ("меньше", [2]), ("периметр", [2, 3, 4, 6]), ("квадрат", [2, 4]), ("прямоугольн", [2, 4, 90]), ("треугольник", [2, 3, 180]), ("диаметр", [2]), ("радиус", [2]),
        ("углы", [90, 180, 360, 2]), ("угол", [90, 180, 360, 2]), ("угл", [90, 180, 360, 2]), ("биссектрис", [2]), ("медиан", [2]), ("средн", [2, 3, 4, 5]), ("куб", [3, 6, 12]), ("ромб", [2, 4]), ("трапец", [2, 360, 180]), ("параллелограмм", [2, 180, 360]), ("смежн", [180]), ("катет", [2, 90]), ("площад", [2]), ("последовательн", [1, 2]), ("сосед", [1, 2]), ("окружност", [2, 180, 360]), ("хорд", [2]), ("вписан", [2]),
    ];

    /// <summary>60° is π/3.</summary>
    static readonly Rational[] PartsOfPi = [2, 3, 4, 5, 6, 180];

    static readonly FrozenDictionary<string, Rational> Tens = Words.Where(word => word.Value >= 20).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null when the numbers agree.</summary>
    public static string? Fault(string text, StatementClaim statement)
    {
        var (printed, needed) = (Printed(text).ToArray(), statement.Numbers.ToHashSet());
        var converts = Units.IsMatch(text);
        var sums = converts ? Compound(printed).ToArray() : [];
        if (Array.Find(printed, own => own.MustBeUsed && !(own.IsAngle && statement.HasAngles) && !needed.Any(number => Covers(own, number, converts)) && !sums.Any(sum => (sum.First == own || sum.Second == own) && needed.Contains(sum.Value))) is { } unused)
        {
            return $"the number {unused.Text} of the text is not used in the statement";
        }

        var known = Known(text, converts).Concat(statement.HasAngles ? PartsOfPi : []).Concat(statement.Exponents).ToHashSet();
        var foreign = needed.FirstOrDefault(number => number != 0 && number != 1 && !known.Contains(number)
            && !Array.Exists(printed, own => Covers(own, number, converts)) && !Array.Exists(sums, sum => sum.Value == number));
        return foreign.IsZero ? null : $"the number {foreign} of the statement is not in the text";
    }

    /// <summary>2 м 35 см as 235: a number with the one behind it.</summary>
    static IEnumerable<(PrintedNumber First, PrintedNumber Second, Rational Value)> Compound(PrintedNumber[] printed) =>
        printed.Zip(printed.Skip(1)).SelectMany(pair => Conversions.Factors.Skip(1).Select(factor => (pair.First, pair.Second, (pair.First.Value * factor) + pair.Second.Value)));

    static bool Covers(PrintedNumber own, Rational number, bool converts) =>
        own.Value == number
        || (!own.Value.IsInteger && (own.Value.Numerator == number || own.Value.Denominator == number))
        || (own.IsPercent && Percents(own.Value).Contains(number))
        || (converts && Conversions.Factors.Any(factor => own.Value * factor == number || own.Value / factor == number));

    static IEnumerable<Rational> Percents(Rational number) => [number / 100, (100 + number) / 100, (100 - number) / 100, 100 + number, 100 - number];

    static IEnumerable<Rational> Known(string text, bool converts)
    {
        var lower = text.ToLowerInvariant().Replace('ё', 'е');

        // A stem anywhere will do: what is let through here still has to be solved by somebody else.
        return Hints.Where(hint => lower.Contains(hint.Stem.Replace('ё', 'е'), StringComparison.Ordinal)).SelectMany(hint => hint.Brings)
            .Concat(converts ? Conversions.Factors : [])
            .Concat(lower.Contains('%', StringComparison.Ordinal) ? [100] : []);
    }

    /// <param name="MustBeUsed">False for what may only seem to be a datum: one, two friends, ordinals, years, names of classes.</param>
    sealed record PrintedNumber(Rational Value, string Text, bool MustBeUsed, bool IsPercent, bool IsAngle = false);

    static IEnumerable<PrintedNumber> Printed(string text)
    {
        foreach (Match match in Token.Matches(text))
        {
            if (match.Groups["tex"].Success)
            {
                var isDatum = Datum.IsMatch(match.Groups["tex"].Value);
                foreach (var number in InFormula.Matches(match.Groups["tex"].Value).Select(digits => Amount.Number(digits.Value)).OfType<Rational>())
                {
                    yield return new(number, number.ToString(), isDatum && number != 1, match.Value.Contains('%') || text[(match.Index + match.Length)..].TrimStart(' ', '\u00A0').StartsWith('%'), match.Value.Contains("circ", StringComparison.Ordinal));
                }
            }
            else if (match.Groups["number"].Success && Amount.Number(match.Groups["number"].Value) is { } value)
            {
                yield return new(value, match.Groups["number"].Value, value != 1 && !match.Groups["name"].Success, match.Groups["percent"].Success);
            }
            else if (match.Groups["word"].Success && Spelled(match.Groups["word"].Value) is { } spelled)
            {
                yield return new(spelled, match.Groups["word"].Value, false, false);
            }
        }
    }

    /// <summary>One numeral, or a ten and a unit.</summary>
    static Rational? Spelled(string words)
    {
        var parts = words.ToLowerInvariant().Replace('ё', 'е').Split([' ', '\u00A0']);
        return parts is [var only] ? Words.TryGetValue(only, out var value) ? value : null
            : parts.All(Words.ContainsKey) && Tens.ContainsKey(parts[0]) ? parts.Select(part => Words[part]).Aggregate(Rational.Zero, (sum, part) => sum + part)
            : null;
    }

    static FrozenDictionary<string, Rational> Numerals(params (int Value, string Forms)[] numerals) => numerals
        .SelectMany(numeral => numeral.Forms.Replace('ё', 'е').Split(' '), (numeral, form) => (form, numeral.Value))
        .DistinctBy(entry => entry.form, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.form, entry => (Rational)entry.Value, StringComparer.Ordinal);

    [GeneratedRegex(
        @"\$(?<tex>[^$]+)\$|(?<![\w,])(?<number>\d+([\u00A0\u202F]\d{3})*(,\d+)?)(?<percent>[ \u00A0]?(%|процент))?(?<name>(-[а-яё]+|[ \u00A0](«[А-Я]»|класс[а-я]*|год[ау]?(?![а-яё])|год[ау]?\b|век[а-я]*|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)))?|(?<word>(двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто|двести|триста)[ \u00A0][а-яё]+|[а-яёА-ЯЁ]+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Token { get; }

    /// <summary>A number alone, or a named one: $5$, $AB=12$, $\angle A=40^{\circ}$.</summary>
    [GeneratedRegex(@"^(\\?[a-zA-Z ]+=)? ?\d+(\{?,\}?\d+)?(\\,\d{3})*(\^\{?\\circ\}?|\\?%)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Datum { get; }

    [GeneratedRegex(@"(?<![_\d])\d+((\{,\}|,)\d+)?(\\,\d{3})*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InFormula { get; }

    [GeneratedRegex(@"(\d|\$)[ \u00A0]?(мм|см|дм|м|км|г|кг|ц|т|с|мин|ч|сут|л|мл|р|к|км/ч|м/с|м/мин)[²³]?(?![а-яё])|метр|грамм|минут|час|секунд|рубл|копе|литр|тонн|центнер|сутк|сутки|недел", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Units { get; }
}
