using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeacherBot.Sandbox.Model;

/// What OpenAI demands of a schema that is to be kept strictly: a real provider would refuse the request, so the played one does.
static partial class SchemaRules
{
    public static void Demand(string name, JsonObject? schema)
    {
        if (!SchemaName.IsMatch(name))
            throw ModelError.Invalid("Invalid 'response_format.json_schema.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.", "response_format.json_schema.name");
        if (schema is null)
            throw ModelError.Missing("response_format.json_schema.schema");
        if (!Is(schema, "object"))
            throw Refused(name, "()", "schema must be a JSON Schema of 'type: \"object\"'");
        Walk(name, "()", schema);
    }

    static void Walk(string name, string where, JsonObject schema)
    {
        if (Is(schema, "object"))
            WalkObject(name, where, schema);
        if (Is(schema, "array"))
            Walk(name, $"{where}.items", schema["items"] as JsonObject ?? throw Refused(name, where, "array schema missing items"));
        foreach (var (index, choice) in (schema["anyOf"] as JsonArray ?? []).OfType<JsonObject>().Index())
            Walk(name, $"{where}.anyOf[{index}]", choice);
    }

    static void WalkObject(string name, string where, JsonObject schema)
    {
        if (schema["additionalProperties"] is not JsonValue further || !further.TryGetValue(out bool allowed) || allowed)
            throw Refused(name, where, "'additionalProperties' is required to be supplied and to be false");
        var properties = schema["properties"] as JsonObject ?? [];
        var required = (schema["required"] as JsonArray ?? []).Select(field => field?.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var (property, inner) in properties)
        {
            if (!required.Contains(property))
                throw Refused(name, where, $"'required' is required to be supplied and to be an array including every key in properties. Missing '{property}'");
            Walk(name, $"{where}.{property}", inner as JsonObject ?? throw Refused(name, $"{where}.{property}", "schema must be an object"));
        }
    }

    static bool Is(JsonObject schema, string type) =>
        schema["type"] is JsonArray types ? types.Any(one => one?.ToString() == type) : schema["type"]?.ToString() == type;

    static ModelError Refused(string name, string where, string why) =>
        ModelError.Invalid($"Invalid schema for response_format '{name}': In context={where}, {why}.", "response_format");

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SchemaName { get; }
}
