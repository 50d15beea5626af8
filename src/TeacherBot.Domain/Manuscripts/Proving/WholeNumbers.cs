using System.Numerics;
using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;
using Division = TeacherBot.Domain.Proofs.Remainder;

namespace TeacherBot.Domain.Manuscripts.Proving;

/// <summary>Division with remainder, common divisors and multiples, rounding, comparison.</summary>
static partial class WholeNumbers
{
    static readonly HashSet<string> DivisionWords = AskedWords.Of("деление остаток остатком");

    static readonly HashSet<string> Numbers = AskedWords.Of("число числа чисел выражение выражения выражений значения");

    static readonly HashSet<string> ComparisonWords = AskedWords.Of("сравни сравните поставь поставьте знак сравнения вставь вставьте");

    static readonly Dictionary<string, Rational> Places = new(StringComparer.Ordinal)
    {
        [AskedWords.Stem("десятков")] = 10, [AskedWords.Stem("сотен")] = 100, [AskedWords.Stem("тысяч")] = 1000, [AskedWords.Stem("единиц")] = 1, [AskedWords.Stem("целых")] = 1,
        [AskedWords.Stem("десятых")] = new(1, 10), [AskedWords.Stem("сотых")] = new(1, 100), [AskedWords.Stem("тысячных")] = new(1, 1000),
    };

    /// <summary>«Выполните деление с остатком: $47:6$.»</summary>
    public static FormulaQuestion? Remainder(AskedWords words)
    {
        if (!words.HasOnly(Calculations.Verbs, DivisionWords, AskedWords.Of("с")) || !words.Has(AskedWords.Stem("остатком"))
            || words.Formulas is not [var tex] || Formulas.TexExpression(tex) is not Binary { Operation: Operation.Divide } division)
        {
            return null;
        }

        var result = Division.Of(division);
        return new()
        {
            Key = $"remainder {division}",
            IsAnswer = spelled => SameAnswer.Of($"{result.Quotient} (ост. {result.Rest})", spelled),
            Check = _ => new BlanksCheck($"{Plain.Write(division.Left)} = {Plain.Write(division.Right)}*[1]+[2]", [result.Quotient.ToString(), result.Rest.ToString()]),
            Answer = _ => new($"{result.Quotient} (ост. {result.Rest})", $"${result.Quotient}$ (ост. ${result.Rest}$)", [], null),
            Solution = _ => $"${Tex.Write(division)}={result.Quotient}$ (ост. ${result.Rest}$).",
        };
    }

    /// <summary>«Найдите НОД чисел 12 и 18.»</summary>
    public static FormulaQuestion? Divisor(AskedWords words)
    {
        var match = Common.Match(words.Row);
        if (!match.Success || words.Formulas.Select(Amount.Number).ToArray() is not { Length: 2 or 3 } numbers || numbers.Any(number => number is not { IsInteger: true, Sign: > 0 }))
        {
            return null;
        }

        BigInteger[] whole = [.. numbers.Select(number => number!.Value.Numerator)];
        string[] written = [.. whole.Select(number => number.ToString())];
        var greatest = match.Groups["gcd"].Success;
        Rational value = greatest ? Divisibility.Gcd(whole) : Divisibility.Lcm(whole);
        return new()
        {
            Key = $"{(greatest ? "gcd" : "lcm")} {string.Join(' ', whole.Order())}",
            IsAnswer = spelled => Amount.Read(spelled) is { Kind: "" } amount && amount.Value == value,
            Check = _ => greatest ? new GcdCheck(written, value.ToString()) : new LcmCheck(written, value.ToString()),
            Answer = form => Numerals.Written(value, form),
            Number = value,
        };
    }

    /// <summary>«Округлите 3478 до сотен.»</summary>
    public static FormulaQuestion? Rounded(AskedWords words)
    {
        if (Rounding.Match(words.Row) is not { Success: true } match || !Places.TryGetValue(match.Groups["place"].Value, out var place) || Amount.Number(words.Formulas[0]) is not { } number)
        {
            return null;
        }

        var (size, half) = (Rational.Abs(number), new Rational(1, 2));
        var rounded = ((size / place) + half).Floor() * place * (number.Sign < 0 ? -1 : 1);
        var form = number.IsInteger ? NumberForm.Fraction : NumberForm.Decimal;
        return new()
        {
            Key = $"round {number} {place}",
            IsAnswer = spelled => Amount.Read(spelled) is { Kind: "" } amount && amount.Value == rounded,
            Check = _ => new RoundCheck(Numerals.Exact(number, form), Numerals.Exact(place, NumberForm.Decimal), Numerals.Exact(rounded, form)),
            Answer = _ => Numerals.Written(rounded, form),
            Number = rounded,
        };
    }

    /// <summary>«Сравните $\frac{1}{2}$ и $\frac{2}{3}$.» The answer is a sign.</summary>
    public static FormulaQuestion? Comparison(AskedWords words)
    {
        string[] terms = [.. words.Formulas.Where(tex => tex is not ("<" or ">" or "="))];
        if (!words.HasOnly(ComparisonWords, Numbers, AskedWords.Of("или")) || !words.Stems.Overlaps(ComparisonWords)
            || terms.Select(Formulas.TexExpression).ToArray() is not [{ } left, { } right] || Formulas.Value(left) is not { } first || Formulas.Value(right) is not { } second)
        {
            return null;
        }

        var sign = Relations.Between(first, second).Sign();
        return new()
        {
            Key = $"compare {Formulas.Ordered(left)} {Formulas.Ordered(right)}",
            IsAnswer = spelled => spelled.Replace("$", string.Empty, StringComparison.Ordinal).Trim() == sign || Formulas.Tex(spelled.Replace("$", string.Empty, StringComparison.Ordinal)) is { IsExpression: false } said && Said(said, left, right, sign),
            Check = _ => new PredicateCheck([true], [$"{Plain.Write(left)}{sign}{Plain.Write(right)}"]),
            Answer = _ => new(sign, $"${sign}$", [], null),
        };
    }

    static bool Said(Statement said, Expression left, Expression right, string sign) =>
        said.Terms is [var first, var second] && said.Relations[0].Sign() == sign && first == left && second == right;

    [GeneratedRegex("^((найд|вычисл|определ|чем|равн)[а-я]* )*((?<gcd>нод|наибольш общ делител)|нок|наименьш общ кратн)( чис[а-я]*)? # (и )?#( и #)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Common { get; }

    [GeneratedRegex("^округл[а-я]*( числ)? # до (?<place>[а-я]+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rounding { get; }
}
