using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeacherBot.Sandbox.Model.Played;

/// Solves a list of tasks, one a line beginning with its number: calculations for itself, the rest from what the author remembers.
static partial class PlayedCorrector
{
    public static bool IsList(string message) => NumberedLine.IsMatch(message);

    public static JsonObject Solve(string message, AuthorsMemory memory) => new()
    {
        ["answers"] = new JsonArray([.. NumberedLine.Matches(message).Select(line => new JsonObject
        {
            ["n"] = int.Parse(line.Groups["n"].Value),
            ["a"] = new JsonArray([.. Answers(line.Groups["task"].Value, memory).Select(answer => (JsonNode)answer)]),
        })]),
    };

    static IEnumerable<string> Answers(string task, AuthorsMemory memory)
    {
        if (memory.Find(task) is { } known)
            return known.Pairs.Count > 0 ? known.Pairs.Select(pair => $"{pair.Left} — {pair.Right}") : known.Answer;
        var formulas = InDollars.Matches(task).Select(match => match.Groups["tex"].Value).ToList();
        return task.Contains("верн", StringComparison.OrdinalIgnoreCase)
            ? formulas.Where(Formula.Holds).Select(tex => $"${tex}$")
            : formulas.Count == 0 ? [] : Solved(formulas[0]);
    }

    static IEnumerable<string> Solved(string tex) =>
        Formula.Solve(tex) is { } value ? [value.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',')] : [];

    [GeneratedRegex(@"^\s*(?<n>\d{1,3})[.):\s]\s*(?<task>\S.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberedLine { get; }

    [GeneratedRegex(@"\$(?<tex>[^$]+)\$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InDollars { get; }
}
