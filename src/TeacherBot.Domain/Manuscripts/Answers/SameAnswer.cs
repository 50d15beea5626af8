using System.Text.RegularExpressions;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Manuscripts.Answers;

/// <summary>Whether two answers mean the same: by value, in any unit, as fraction or decimal; lists in any order; words without regard to ё, case and spaces.</summary>
static partial class SameAnswer
{
    const int LongestAnswer = 200;

    /// <param name="inAnyOrder">Whether a list is a set: roots are, numbers put in order are not.</param>
    public static bool Of(string one, string other, bool inAnyOrder = false)
    {
        if (one.Length > LongestAnswer || other.Length > LongestAnswer || string.IsNullOrWhiteSpace(other))
        {
            return false;
        }

        return Words(one) == Words(other) || (Amount.Read(one), Amount.Read(other)) switch
        {
            ({ } first, { } second) => first.Agrees(second),
            (null, null) => Remainders(one, other) ?? Lists(one, other, inAnyOrder) ?? Sets(one, other) ?? Expressions(one, other) ?? false,
            _ => false,
        };
    }

    /// <summary>Lower case, ё as е, single spaces, no marks around.</summary>
    public static string Words(string text) =>
        Blank.Replace(text.Replace("$", string.Empty, StringComparison.Ordinal).Replace("\u0301", string.Empty, StringComparison.Ordinal), " ")
            .Trim(' ', '.', ',', ';', '«', '»', '"', '!', '?').ToLowerInvariant().Replace('ё', 'е').Replace('−', '-').Replace('–', '-').Replace('—', '-');

    static bool? Remainders(string one, string other) =>
        Remainder.Match(Words(one)) is { Success: true } first && Remainder.Match(Words(other)) is { Success: true } second
            ? first.Groups["q"].Value == second.Groups["q"].Value && first.Groups["r"].Value == second.Groups["r"].Value
            : null;

    /// <summary>Numbers apart by semicolons, commas or «и»; solutions in brackets. Null when one of the two is no such list.</summary>
    static bool? Lists(string one, string other, bool inAnyOrder) => Numbers(one) is { } first && Numbers(other) is { } second
        ? inAnyOrder ? first.Count == second.Count && first.ToHashSet(StringComparer.Ordinal).SetEquals(second) : first.SequenceEqual(second)
        : null;

    /// <summary>The names of the numbers of a list, or of the points of one; null when it is none.</summary>
    public static IReadOnlyList<string>? Numbers(string text)
    {
        var bare = text.Replace("$", string.Empty, StringComparison.Ordinal).Trim().TrimEnd('.');
        if (Points.Matches(bare) is { Count: > 0 } points && Separators.Replace(Points.Replace(bare, string.Empty), string.Empty).Trim().Length == 0)
        {
            var named = points.Select(point => Listed(point.Groups["inner"].Value)).ToArray();
            return named.Contains(null) ? null : [.. named.Select(point => $"({string.Join(';', point!)})")];
        }

        return ByLetters(bare) ?? (Listed(bare) is { Length: > 1 } numbers ? numbers : null);
    }

    /// <summary>«x = 3, y = 2» is the point (3; 2).</summary>
    static string[]? ByLetters(string text)
    {
        var parts = Separators.Split(text).Select(part => Lettered.Match(part.Trim())).ToArray();
        if (parts.Any(part => !part.Success) || parts.DistinctBy(part => part.Groups["letter"].Value, StringComparer.Ordinal).Count() is var letters && (letters < 2 || letters < parts.Length))
        {
            return null;
        }

        var values = parts.OrderBy(part => part.Groups["letter"].Value, StringComparer.Ordinal).Select(part => NameOf(part.Groups["value"].Value)).ToArray();
        return values.Contains(null) ? null : [$"({string.Join(';', values)})"];
    }

    static string[]? Listed(string text)
    {
        var names = Separators.Split(text.Replace("{,}", ",", StringComparison.Ordinal)).Select(part => NameOf(part.Trim())).ToArray();
        return Array.Exists(names, name => name is null) ? null : [.. names.OfType<string>()];
    }

    /// <summary>One name for all spellings of a number; null when the text is none.</summary>
    public static string? NameOf(string text) =>
        Amount.Read(text) is { Kind: "" } number ? number.Value.ToString()
        : Formulas.Written(text) is { } tree && !Formulas.HasUnknowns(tree) ? Formulas.Solved(() => RealAnswer.NameOf(Real.Of(tree)))
        : null;

    /// <summary>Sets of numbers: intervals, or an inequality that says the same. Null when one of the two is none.</summary>
    static bool? Sets(string one, string other) => Set(one) is { } first && Set(other) is { } second ? first.Equals(second) : null;

    public static IntervalSet? Set(string text)
    {
        var bare = Membership.Replace(text.Trim().TrimEnd('.').Replace("$", string.Empty, StringComparison.Ordinal), string.Empty);
        return Formulas.Solved(() => IntervalNotation.ParseTex(bare))
            ?? Formulas.Solved(() => IntervalNotation.ParsePlain(bare))
            ?? (Formulas.Plain(bare) is { IsExpression: false } said && !said.Relations.Contains(Relation.Equal) && Formulas.Letters(said.Terms) is [var letter]
                ? Formulas.Solved(() => Inequalities.Solve(said, letter))
                : null);
    }

    static bool? Expressions(string one, string other) =>
        Formulas.Written(one) is { } first && Formulas.Written(other) is { } second ? Formulas.Same(first, second) : null;

    [GeneratedRegex(@"[\s\u00A0\u202F]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank { get; }

    /// <summary>A comma between digits without a space belongs to a number.</summary>
    [GeneratedRegex(@"\s*;\s*|,\s+| и ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators { get; }

    [GeneratedRegex(@"\((?<inner>[^()]{1,60}[;,][^()]{1,60})\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Points { get; }

    [GeneratedRegex(@"^[a-z] ?(∈|\\in) ?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Membership { get; }

    [GeneratedRegex(@"^(?<letter>[a-zA-Z]) ?= ?(?<value>.{1,60})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lettered { get; }

    [GeneratedRegex(@"^(?<q>\d{1,9}),? ?\(?ост(аток)?\.? ?(?<r>\d{1,9})\)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remainder { get; }
}
