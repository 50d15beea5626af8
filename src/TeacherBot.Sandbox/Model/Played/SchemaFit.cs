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
        return Type(schema) switch
        {
            "object" => Object(reply as JsonObject ?? [], schema, depth),
            "array" => new JsonArray([.. (reply as JsonArray ?? []).Select(item => Fit(item, schema["items"] as JsonObject, depth + 1))]),
            "string" => reply?.ToString() ?? (schema["enum"] as JsonArray)?[0]?.ToString() ?? "",
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

    /// Of a type that may also be null, the type.
    static string? Type(JsonObject schema) => schema["type"] is JsonArray types
        ? types.Select(type => type?.ToString()).FirstOrDefault(type => type != "null")
        : schema["type"]?.ToString();
}
