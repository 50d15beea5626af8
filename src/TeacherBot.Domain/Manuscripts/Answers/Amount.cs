using System.Text.RegularExpressions;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Manuscripts.Answers;

/// <summary>A number as anybody may write it: <c>5/6</c>, <c>1,5</c>, <c>$\frac{2}{4}$</c>, <c>x = −3</c>, <c>12 см</c>, <c>1 ч 20 мин</c>, <c>5 яблок</c>.</summary>
/// <param name="Value">In the smallest unit of its kind where units are known.</param>
/// <param name="Bare">The number as written; null when there are several: 1 ч 20 мин.</param>
/// <param name="Kind">What is measured or counted: a known kind of unit, the stem of a noun, or empty.</param>
/// <param name="IsMeasure">Whether the unit is known.</param>
sealed partial record Amount(Rational Value, Rational? Bare, string Kind, bool IsMeasure)
{
    /// <summary>Null when the text is no such number.</summary>
    public static Amount? Read(string text)
    {
        var bare = Plainer(text);
        if (bare.Length is 0 or > 60)
        {
            return null;
        }

        var parts = Parts(bare);
        return parts switch
        {
            null or [] => null,
            [var (number, unit)] => MeasureUnit.Find(unit) is { } known ? new(number * known.Factor, number, known.Kind, true) : new(number, number, Stem(unit), false),
            _ => Sum(parts),
        };
    }

    /// <summary>Whether both say the same; a number without a unit agrees with the number of any.</summary>
    public bool Agrees(Amount other) => (IsMeasure, other.IsMeasure) switch
    {
        (true, true) => Kind == other.Kind && Value == other.Value,
        (false, false) => Value == other.Value,
        _ => Bare is { } mine && other.Bare is { } others && mine == others && (Kind.Length == 0 || other.Kind.Length == 0),
    };

    /// <summary>Whether the two are one option: the same number of the same thing.</summary>
    public bool Same(Amount other) => Kind == other.Kind && Value == other.Value;

    static Amount? Sum(List<(Rational Number, string Unit)> parts)
    {
        var units = parts.Select(part => MeasureUnit.Find(part.Unit)).ToArray();
        return units.Contains(null) || units.DistinctBy(unit => unit!.Kind).Skip(1).Any()
            ? null
            : new(parts.Zip(units, (part, unit) => part.Number * unit!.Factor).Aggregate(Rational.Zero, (sum, value) => sum + value), null, units[0]!.Kind, true);
    }

    static List<(Rational, string)>? Parts(string text)
    {
        var parts = new List<(Rational, string)>();
        foreach (var match in Part.Matches(text).Where(match => match.Length > 0))
        {
            if (Number(match.Groups["number"].Value) is not { } number)
            {
                return null;
            }

            parts.Add((number, match.Groups["unit"].Value.Trim(' ', '.', '\u00A0')));
        }

        return parts.Count <= 3 ? parts : null;
    }

    /// <summary>One number, reducible fractions too; a calculation is none.</summary>
    public static Rational? Number(string text)
    {
        var digits = Grouped.Replace(text.Trim(' ', '\u00A0'), string.Empty);
        if (SpelledNumber.Read(digits) is { } spelled)
        {
            return spelled;
        }

        try
        {
            return Tex.Parse(digits) is { IsExpression: true } alone && IsLiteral(alone.Terms[0]) ? alone.Terms[0].Value() : null;
        }
        catch (Exception e) when (e is NotationException or EvaluationException)
        {
            return null;
        }
    }

    static bool IsLiteral(Expression expression) => expression switch
    {
        Mathematics.Number or Mixed => true,
        Negative negative => IsLiteral(negative.Operand),
        Binary { Operation: Operation.Over or Operation.Divide, Left: Mathematics.Number, Right: Mathematics.Number } over => true,
        _ => false,
    };

    static string Plainer(string text)
    {
        var bare = Worded.Replace(text.Replace("$", string.Empty, StringComparison.Ordinal), "${inner}").Replace("{,}", ",", StringComparison.Ordinal);
        bare = bare.Replace("\\,", " ", StringComparison.Ordinal).Replace("\\%", "%", StringComparison.Ordinal).Replace("^{\\circ}", "°", StringComparison.Ordinal).Replace("^\\circ", "°", StringComparison.Ordinal);
        return Named.Replace(bare.Trim().TrimEnd('.'), string.Empty).Trim();
    }

    static string Stem(string unit) => string.Join(' ', TextScanner.Scan(TextScanner.Clean(unit)).Where(token => token.IsWord).Select(token => RussianStemmer.Stem(token.Text)));

    /// <summary>A number and what follows it up to the next one.</summary>
    [GeneratedRegex(@"(?<number>[^а-яёА-ЯЁ%°]*)(?<unit>([а-яёА-ЯЁ%°²³/.,() \u00A0-]|(?<=[а-яёА-ЯЁ])\^?\{?[23]\}?)*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grouped { get; }

    [GeneratedRegex(@"\\(text|mathrm|mbox|textrm)\{(?<inner>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Worded { get; }

    /// <summary>«x = », «S = », «AB = » before the number.</summary>
    [GeneratedRegex(@"^(\\angle|\\triangle|∠)? ?[a-zA-Z]{1,3}(_\{?[a-z0-9]+\}?)? ?= ?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named { get; }
}
