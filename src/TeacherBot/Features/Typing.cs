using System.Text.RegularExpressions;

namespace TeacherBot.Features;

/// <summary>What people type.</summary>
static partial class Typing
{
    /// <summary>Without tags that came along from a web page: they name no topic. In a name they stay, as they were typed.</summary>
    public static string Untagged(string text) => Tag().Replace(text, " ");

    /// <summary>One line without control characters and doubled spaces.</summary>
    public static string Tidied(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As a heading begins: what was typed in a hurry stands on paper.</summary>
    public static string Capitalised(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    [GeneratedRegex("</?[a-zA-Z]{1,10} ?/?>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
