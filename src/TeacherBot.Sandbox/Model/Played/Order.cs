using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Model.Played;

/// One place of the sheet that is ordered.
sealed record OrderedPlace(int Number, string Type);

/// What is ordered, from the line of JSON at the end of the user's message.
sealed record Order(string Subject, int Grade, string Topic, string Difficulty, IReadOnlyList<OrderedPlace> Places)
{
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
            return JsonNode.Parse(line) is JsonObject fields && fields["subject"] is not null
                ? new Order(Text(fields, "subject"), Number(fields["grade"]) ?? 5, Text(fields, "topic"), Text(fields, "difficulty"), [.. Placed(fields["places"] as JsonArray ?? [])])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// A place is its type, or { n, type }; without a number it stands in the order of the list.
    static IEnumerable<OrderedPlace> Placed(JsonArray places) => places.Select((place, index) => place is JsonObject fields
        ? new OrderedPlace(Number(fields["n"] ?? fields["number"]) ?? index + 1, (fields["type"] ?? fields["t"])?.ToString() ?? "")
        : new OrderedPlace(index + 1, place?.ToString() ?? ""));

    static string Text(JsonObject fields, string name) => fields[name]?.ToString() ?? "";

    static int? Number(JsonNode? node) => int.TryParse(node?.ToString(), out var number) ? number : null;
}
