namespace TeacherBot.Features;

/// <summary>What people type.</summary>
static class Typing
{
    /// <summary>One line without control characters and doubled spaces.</summary>
    public static string Tidied(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As a heading begins: what was typed in a hurry stands on paper.</summary>
    public static string Capitalised(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
}
