namespace TeacherBot.Features;

/// <summary>What people type.</summary>
static class Typing
{
    /// <summary>One line without control characters and doubled spaces.</summary>
    public static string Tidied(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
