using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Model.Played;

/// Brings a reply into the form its schema demands: nothing that is not asked for, nothing missing.
static class SchemaFit
{
    const int Deepest = 12;

    public static JsonNode? Fit(JsonNode? reply, JsonObject? schema, int depth = 0)
    {
        if (schema is null || depth > Deepest)
            return reply?.DeepClone();
        if (schema["anyOf"] is JsonArray choices)
            return Fit(reply, Nearest(reply as JsonObject ?? [], choices), depth + 1);
        return Type(schema) switch
        {
            "object" => Object(reply as JsonObject ?? [], schema, depth),
            "array" => new JsonArray([.. (reply as JsonArray ?? []).Select(item => Fit(item, schema["items"] as JsonObject, depth + 1))]),
            "string" => Text(reply, schema["enum"] as JsonArray),
            "integer" or "number" => reply?.DeepClone() ?? 0,
            "boolean" => reply?.DeepClone() ?? false,
            _ => reply?.DeepClone(),
        };
    }

    static JsonObject Object(JsonObject reply, JsonObject schema, int depth)
    {
        if (schema["properties"] is not JsonObject properties)
            return reply.DeepClone().AsObject();
        return new JsonObject(properties.Select(property =>
            KeyValuePair.Create(property.Key, Fit(reply[property.Key], property.Value as JsonObject, depth + 1))));
    }

    /// The form that keeps most of what is said, and of those the smallest.
    static JsonObject? Nearest(JsonObject reply, JsonArray choices) => choices.OfType<JsonObject>()
        .OrderByDescending(choice => Fields(choice).Count(field => Says(reply[field.Key])))
        .ThenBy(choice => Fields(choice).Count)
        .FirstOrDefault();

    static JsonObject Fields(JsonObject choice) => choice["properties"] as JsonObject ?? [];

    static bool Says(JsonNode? field) => field is JsonArray list ? list.Count > 0 : field?.ToString() is { Length: > 0 };

    static string Text(JsonNode? reply, JsonArray? allowed)
    {
        var text = reply?.ToString() ?? "";
        return allowed is null || allowed.Any(word => word?.ToString() == text) ? text : allowed[0]?.ToString() ?? "";
    }

    /// Of a type that may also be null, the type.
    static string? Type(JsonObject schema) => schema["type"] is JsonArray types
        ? types.Select(type => type?.ToString()).FirstOrDefault(type => type != "null")
        : schema["type"]?.ToString();
}
