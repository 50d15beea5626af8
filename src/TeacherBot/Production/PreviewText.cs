using System.Text.RegularExpressions;

namespace TeacherBot.Production;

/// <summary>A task's text in a chat message, which sets no formulas: TeX becomes what one would type, a gap becomes a line.</summary>
static partial class PreviewText
{
    static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["cdot"] = "·",
        ["times"] = "·",
        ["div"] = ":",
        ["le"] = "≤",
        ["leq"] = "≤",
        ["ge"] = "≥",
        ["geq"] = "≥",
        ["ne"] = "≠",
        ["neq"] = "≠",
        ["approx"] = "≈",
        ["pm"] = "±",
        ["infty"] = "∞",
        ["pi"] = "π",
        ["alpha"] = "α",
        ["beta"] = "β",
        ["circ"] = "°",
        ["angle"] = "∠",
        ["triangle"] = "△",
        ["parallel"] = "∥",
        ["perp"] = "⊥",
        ["sqrt"] = "√",
        ["left"] = "",
        ["right"] = "",
        ["text"] = "",
        ["mathrm"] = "",
    };

    public static string Of(string text) => string.Concat(Gap().Replace(text, "___").Split('$').Select((part, i) => i % 2 == 0 ? part : Formula(part)));

    static string Formula(string tex)
    {
        var plain = Fraction().Replace(tex, "${above}/${below}");
        plain = Command().Replace(plain, command => Signs.GetValueOrDefault(command.Groups["name"].Value, command.Groups["name"].Value));
        return plain
            .Replace("^{°}", "°", StringComparison.Ordinal)
            .Replace("^°", "°", StringComparison.Ordinal)
            .Replace("^2", "²", StringComparison.Ordinal)
            .Replace("^3", "³", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal)
            .Replace("\\", "", StringComparison.Ordinal)
            .Replace('-', '−');
    }

    [GeneratedRegex(@"_{2,}\(\d+\)_{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\\[dt]?frac\s*\{(?<above>[^{}]*)\}\s*\{(?<below>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\\(?<name>[a-zA-Z]+) ?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Command();
}
