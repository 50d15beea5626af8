using System.Text.Json;

namespace TeacherBot.Scenarios.Stage;

/// <summary>A chat as it is shown now.</summary>
public sealed record Shown(IReadOnlyList<ShownMessage> Messages, IReadOnlyList<string> Toasts)
{
    public IReadOnlyList<ShownDocument> Documents => [.. Messages.Select(m => m.Document).OfType<ShownDocument>()];

    /// <summary>The text of the bot's newest message; empty before the first.</summary>
    public string Newest => Messages.LastOrDefault(m => m.IsBots)?.Text ?? "";

    public ShownMessage Last => Messages.Last(m => m.IsBots);

    public static Shown Of(JsonElement chat) => new(
        [.. chat.GetProperty("messages").EnumerateArray().Select(ShownMessage.Of)],
        [.. chat.GetProperty("toasts").EnumerateArray().Select(toast =>
            toast.ValueKind == JsonValueKind.String ? toast.GetString()! : toast.GetProperty("text").GetString()!)]);

    public override string ToString() => string.Join('\n', Messages) + $"\ntoasts: {string.Join(" | ", Toasts)}";
}

public sealed record ShownMessage(long Id, bool IsBots, string Text, IReadOnlyList<ShownButton> Buttons, ShownDocument? Document)
{
    public static ShownMessage Of(JsonElement message) => new(
        message.GetProperty("id").GetInt64(),
        message.GetProperty("from").GetString() == "bot",
        message.GetProperty("text").GetString() ?? "",
        [.. message.GetProperty("buttons").EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(button =>
            new ShownButton(button.GetProperty("label").GetString()!, button.GetProperty("data").GetString(), button.GetProperty("url").GetString()))],
        message.GetProperty("document") is { ValueKind: JsonValueKind.Object } document
            ? new ShownDocument(document.GetProperty("name").GetString()!, document.GetProperty("size").GetInt64(), document.GetProperty("url").GetString()!)
            : null);

    public bool Has(string label) => Buttons.Any(b => b.Label == label);

    public string UrlOf(string label) => Buttons.Single(b => b.Label == label).Url!;

    public string DataOf(string label) => Buttons.Single(b => b.Label == label).Data!;

    public override string ToString() =>
        $"{(IsBots ? "bot" : "teacher")} #{Id}: {Text} {Document?.Name} [{string.Join(" | ", Buttons.Select(b => b.Label))}]";
}

public sealed record ShownButton(string Label, string? Data, string? Url);

public sealed record ShownDocument(string Name, long Size, string Url);
