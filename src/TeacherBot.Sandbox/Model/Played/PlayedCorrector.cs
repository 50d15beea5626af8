using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeacherBot.Sandbox.Model.Played;

/// Solves a list of tasks, each beginning with a line that has its number: calculations for itself, the rest from what the author remembers.
/// Options «#1 …» are answered by their numbers, columns «А) …» and «1) …» by pairs «А-1».
static partial class PlayedCorrector
{
    const decimal Close = 0.000001m;

    public static bool IsList(string message) => Questions(message).Any();

    public static JsonObject Solve(string message, AuthorsMemory memory) => new()
    {
        ["answers"] = new JsonArray([.. Questions(message).Select(question => new JsonObject
        {
            ["n"] = question.Number,
            ["w"] = "",
            ["a"] = new JsonArray([.. Answers(question.Text, memory).Select(answer => (JsonNode)answer)]),
        })]),
        ["off"] = new JsonArray(),
    };

    /// «3. …» begins a task; where no line does, «3) …» and «3 …» do.
    static IEnumerable<(int Number, string Text)> Questions(string message)
    {
        var starts = Dotted.Matches(message) is { Count: > 0 } dotted ? dotted : Numbered.Matches(message);
        return starts.Select((start, index) => (
            int.Parse(start.Groups["n"].Value),
            message[(start.Index + start.Length)..(index + 1 < starts.Count ? starts[index + 1].Index : message.Length)]));
    }

    static IEnumerable<string> Answers(string question, AuthorsMemory memory)
    {
        var options = Option.Matches(question).Select(option => option.Groups["text"].Value.Trim()).ToList();
        if (memory.Find(question) is not { } known)
            return options.Count > 0 ? Chosen(question, options) : Solved(question);
        if (known.Pairs.Count > 0)
            return known.Pairs.Select(pair => Paired(question, pair));
        return options.Count == 0 ? known.Answer
            : known.Answer.Select(answer => options.FindIndex(option => IsSame(option, answer))).Where(index => index >= 0).Select(index => $"#{index + 1}");
    }

    static bool IsSame(string option, string answer) =>
        AuthorsMemory.Plain(option) == AuthorsMemory.Plain(answer)
        || (Formula.Solve(option.Trim('$', ' ')) is { } one && Formula.Solve(answer.Trim('$', ' ')) is { } other && Math.Abs(one - other) < Close);

    static string Paired(string question, (string Left, string Right) pair)
    {
        var left = Entry.Matches(question).FirstOrDefault(entry => IsSame(entry.Groups["text"].Value, pair.Left) && char.IsLetter(entry.Groups["label"].Value[0]));
        var right = Entry.Matches(question).FirstOrDefault(entry => IsSame(entry.Groups["text"].Value, pair.Right) && char.IsDigit(entry.Groups["label"].Value[0]));
        return left is null || right is null ? $"{pair.Left} — {pair.Right}" : $"{left.Groups["label"].Value}-{right.Groups["label"].Value}";
    }

    /// True equalities, or the option that has the value asked for.
    static IEnumerable<string> Chosen(string question, List<string> options)
    {
        var value = InDollars.Match(question[..question.IndexOf('#', StringComparison.Ordinal)]) is { Success: true } asked ? Formula.Solve(asked.Groups["tex"].Value) : null;
        return options.Select((option, index) => (Tex: option.Trim('$'), Label: $"#{index + 1}"))
            .Where(option => value is null ? Formula.Holds(option.Tex) : Formula.Solve(option.Tex) is { } own && Math.Abs(own - value.Value) < Close)
            .Select(option => option.Label);
    }

    static IEnumerable<string> Solved(string question)
    {
        var formulas = InDollars.Matches(question).Select(match => match.Groups["tex"].Value).ToList();
        return question.Contains("верн", StringComparison.OrdinalIgnoreCase) ? formulas.Where(Formula.Holds).Select(tex => $"${tex}$")
            : formulas.Count > 0 && Formula.Solve(formulas[0]) is { } value ? [value.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',')]
            : [];
    }

    [GeneratedRegex(@"^\s*(?<n>\d{1,3})\.\s+(?=\S)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dotted { get; }

    [GeneratedRegex(@"^\s*(?<n>\d{1,3})[):]?\s+(?=\S)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"^#\d+\s+(?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Option { get; }

    [GeneratedRegex(@"^(?<label>[А-Е]|\d)\)\s+(?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entry { get; }

    [GeneratedRegex(@"\$(?<tex>[^$]+)\$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InDollars { get; }
}
