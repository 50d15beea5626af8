using System.Text.RegularExpressions;

namespace TeacherBot.Features;

/// <summary>What people type.</summary>
static partial class Typing
{
    /// <summary>One line without control characters, doubled spaces and tags that came along from a web page.</summary>
    public static string Tidied(string text) =>
        string.Join(' ', string.Concat(Tag().Replace(text, " ").Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As a heading begins: what was typed in a hurry stands on paper.</summary>
    public static string Capitalised(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    [GeneratedRegex("</?[a-zA-Z]{1,10} ?/?>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
