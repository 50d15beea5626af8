using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace TeacherBot;

/// <summary>What is wrong with the configuration, one line a field, out of whatever the start threw.</summary>
public static partial class WrongSettings
{
    /// <summary>Empty when the fault is no matter of the configuration.</summary>
    public static IReadOnlyList<string> In(Exception fault) => fault switch
    {
        OptionsValidationException wrong => [.. wrong.Failures],
        // Several sections are wrong at once.
        AggregateException several when several.InnerExceptions.All(inner => In(inner).Count > 0) => [.. several.InnerExceptions.SelectMany(In)],
        InvalidOperationException unreadable when Unreadable().Match(unreadable.Message) is { Success: true } match =>
            [$"{match.Groups["path"].Value.Replace(":", "__", StringComparison.Ordinal)}: must be {Expected(match.Groups["type"].Value)}."],
        _ => [],
    };

    static string Expected(string type) => type switch
    {
        "System.Int32" or "System.Int64" => "a whole number",
        "System.Double" or "System.Decimal" => "a number",
        "System.Boolean" => "true or false",
        "System.TimeSpan" => "a time like 00:30:00",
        _ => $"a {type[(type.LastIndexOf('.') + 1)..]}",
    };

    /// <summary>The configuration binder's words; the value it repeats is left out, it might be a secret in the wrong place.</summary>
    [GeneratedRegex("^Failed to convert configuration value .* at '(?<path>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Unreadable();
}
