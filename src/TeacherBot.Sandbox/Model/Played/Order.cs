using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Model.Played;

/// One place of the sheet that is ordered.
sealed record OrderedPlace(int Number, string Type);

/// What is ordered, from the line of JSON at the end of the user's message.
sealed record Order(string Subject, int Grade, string Topic, string Difficulty)
{
    public IReadOnlyList<OrderedPlace> Places { get; init; } = [];

    /// The largest number the grade or the topic knows.
    public int Largest { get; init; }

    /// The largest product and dividend.
    public int LargestProduct { get; init; }

    /// Concepts that pupils have not met.
    public IReadOnlyList<string> NotYet { get; init; } = [];

    public static Order? Read(string message)
    {
        foreach (var line in message.Split('\n').Reverse().Select(line => line.Trim()).Where(line => line.StartsWith('{')))
        {
            if (Parsed(line) is { } order)
                return order;
        }
        return null;
    }

    static Order? Parsed(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject fields && fields["subject"] is not null ? Of(fields) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static Order Of(JsonObject fields)
    {
        var grade = Number(fields["grade"]) ?? 5;
        var limits = fields["limits"] as JsonObject ?? [];
        var largest = Math.Min(grade switch { 1 => 20, 2 => 100, 3 => 1000, _ => 10_000 }, Math.Max(Number(limits["numbersTo"]) ?? int.MaxValue, 5));
        return new Order(Text(fields, "subject"), grade, Text(fields, "topic"), Text(fields, "difficulty"))
        {
            Places = [.. Placed(fields["places"] as JsonArray ?? [])],
            Largest = largest,
            LargestProduct = Math.Min(largest, Math.Max(Number(limits["productsTo"]) ?? int.MaxValue, 4)),
            NotYet = [.. (fields["notYet"] as JsonArray ?? []).Select(concept => concept?.ToString() ?? "")],
        };
    }

    /// A place is its type, or { n, type }; without a number it stands in the order of the list.
    static IEnumerable<OrderedPlace> Placed(JsonArray places) => places.Select((place, index) => place is JsonObject fields
        ? new OrderedPlace(Number(fields["n"]) ?? index + 1, Text(fields, "type"))
        : new OrderedPlace(index + 1, place?.ToString() ?? ""));

    static string Text(JsonObject fields, string name) => fields[name]?.ToString() ?? "";

    static int? Number(JsonNode? node) => int.TryParse(node?.ToString(), out var number) ? number : null;
}
