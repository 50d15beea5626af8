using System.Text.RegularExpressions;

namespace TeacherBot.Authoring.Providers;

/// <summary>One model has several names: <c>openai/gpt-4.1-mini</c>, <c>gpt-4.1-mini-2025-04-14</c>.</summary>
public static partial class ModelName
{
    /// <summary>The name without its maker and its date.</summary>
    public static string Canonical(string name) => Date().Replace(name[(name.LastIndexOf('/') + 1)..].ToLowerInvariant(), "");

    public static bool AreSame(string? left, string? right) =>
        left is not null && right is not null && Canonical(left) == Canonical(right);

    [GeneratedRegex("-20[0-9]{2}-?[0-9]{2}-?[0-9]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Date();
}
