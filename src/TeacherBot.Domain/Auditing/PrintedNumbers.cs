using System.Numerics;
using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Auditing;

/// <summary>Every number a pupil meets in a task: printed ones, and results of the printed calculations.</summary>
public static partial class PrintedNumbers
{
    /// <summary>What stands outside of the limits, one line for each text at most; empty when all is inside.</summary>
    public static IEnumerable<string> Outside(SheetTask task, NumberLimits limits) =>
        from text in Texts(task)
        let outside = Outside(text, limits)
        where outside is not null
        select $"{outside} | {text}";

    /// <summary>Everything of the task that is printed on the sheet or on the key, the answers aside.</summary>
    internal static IEnumerable<string> Texts(SheetTask task) =>
        [task.Text, task.Solution, .. task.Options ?? [], .. task.Left ?? [], .. task.Right ?? []];

    static string? Outside(string text, NumberLimits limits)
    {
        // A quotient with a remainder is no fraction.
        var hasRemainder = text.Contains("ост.", StringComparison.Ordinal) || text.Contains("остатком", StringComparison.Ordinal);
        if (hasRemainder && limits.School.Remainders == false)
        {
            return "a remainder";
        }

        var pieces = text.Split('$');
        return pieces.Select((piece, i) => i % 2 == 0 ? Words(piece, limits) : Formula(piece, limits, hasRemainder)).FirstOrDefault(outside => outside is not null);
    }

    static string? Words(string words, NumberLimits limits) =>
        limits.School.Percent == false && PercentWord.IsMatch(words) ? "a percent"
        : NumberInWords.Matches(words).Select(match => Outside(Digits(match.Value.Replace(",", "{,}")), limits)).FirstOrDefault(outside => outside is not null)
            ?? UnknownUnit(words, limits);

    static string? UnknownUnit(string words, NumberLimits limits) => limits.School.Units is not { } known ? null
        : Units.AfterNumber.Matches(words)
            .Select(match => match.Groups["unit"].Value)
            .Where(unit => !known.Contains(unit, StringComparer.Ordinal))
            .Select(unit => $"the unit {unit}")
            .FirstOrDefault();

    static string? Formula(string tex, NumberLimits limits, bool hasRemainder) =>
        limits.School.Roots == false && tex.Contains(@"\sqrt", StringComparison.Ordinal) ? "a root"
        : limits.School.Percent == false && tex.Contains('%') ? "a percent"
        : limits.School.Letters == false && LetterInFormula.IsMatch(Command.Replace(tex, " ")) ? "a letter"
        : Values(tex, hasRemainder).Select(value => Outside(value, limits)).FirstOrDefault(outside => outside is not null);

    static string? Outside(Rational value, NumberLimits limits) => limits.Allows(value) ? null : $"the number {value}";

    /// <summary>The values of the formula and of its parts; where it cannot be read, the numbers as they stand in it.</summary>
    static IReadOnlyList<Rational> Values(string tex, bool hasRemainder)
    {
        if (GapAlone.IsMatch(tex) || tex is "<" or ">" or "=")
        {
            return [];
        }

        try
        {
            var formula = tex.Contains("___", StringComparison.Ordinal) && !tex.Contains('=') ? GapSign.Replace(tex, "=") : tex;
            return [.. Tex.Parse(formula).Terms.SelectMany(term => Parts(term).Skip(hasRemainder && term is Binary { Operation: Operation.Divide } ? 1 : 0))];
        }
        catch (Exception fault) when (fault is NotationException or EvaluationException)
        {
            return [.. NumberInTex.Matches(GapSign.Replace(tex, " ")).Select(match => Digits(match.Value))];
        }
    }

    static IEnumerable<Rational> Parts(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Over } over when IsNumber(over) => Own(expression),
        // Under a root, and in a factorial, the large number is only written: factors are taken out or cancelled.
        Binary { Operation: Operation.Power } power when !IsWhole(power.Right) => [.. Own(expression), .. Written(power.Left), .. Parts(power.Right)],
        Call { Function: Function.Factorial } factorial => factorial.Arguments.SelectMany(Parts),
        Binary binary => [.. Own(expression), .. Parts(binary.Left), .. Parts(binary.Right)],
        Negative negative => [.. Parts(negative.Operand), .. Own(expression)],
        _ => Own(expression),
    };

    static bool IsWhole(Expression exponent) => !Own(exponent).Any(value => !value.IsInteger);

    static IEnumerable<Rational> Written(Expression expression) => expression switch
    {
        Number number => [number.Value],
        Binary binary => [.. Written(binary.Left), .. Written(binary.Right)],
        Negative negative => Written(negative.Operand),
        _ => [],
    };

    static bool IsNumber(Binary over) => over is { Left: Number, Right: Number };

    static IEnumerable<Rational> Own(Expression expression)
    {
        try
        {
            return [expression.Value()];
        }
        catch (EvaluationException)
        {
            // A letter, a gap or a root: it has no exact value, its parts are looked at by themselves.
            return [];
        }
    }

    static Rational Digits(string number)
    {
        var parts = Spaces.Replace(number, "").Split("{,}");
        return parts.Length == 1
            ? new Rational(BigInteger.Parse(parts[0]), 1)
            : new Rational(BigInteger.Parse(parts[0] + parts[1]), BigInteger.Pow(10, parts[1].Length));
    }

    [GeneratedRegex(@"\d+([\u00A0\u202F]\d{3})*(,\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberInWords { get; }

    [GeneratedRegex(@"\d+(\\[,;: ]\d{3})*(\{,\}\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberInTex { get; }

    [GeneratedRegex(@"\\[,;: ]|[\s\u00A0\u202F]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces { get; }

    [GeneratedRegex("%|процент", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PercentWord { get; }

    [GeneratedRegex(@"\\[a-zA-Z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Command { get; }

    /// <summary>Capitals name points and things to compare.</summary>
    [GeneratedRegex("[a-z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LetterInFormula { get; }

    [GeneratedRegex(@"^___\(\d\)___$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapAlone { get; }

    [GeneratedRegex(@"___\(\d\)___", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapSign { get; }
}
