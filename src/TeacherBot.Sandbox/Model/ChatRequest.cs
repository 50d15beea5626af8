using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Model;

/// One message as the model reads it.
sealed record ChatLine(string Role, string Text);

/// A request for a reply, read from the wire.
sealed record ChatRequest(string Provider, string Model, IReadOnlyList<ChatLine> Messages)
{
    public string? SchemaName { get; init; }
    public JsonObject? Schema { get; init; }
    public int? MaxTokens { get; init; }
    public bool Streamed { get; init; }
    public bool WithUsage { get; init; }

    public string LastUserMessage => Messages.LastOrDefault(line => line.Role == "user")?.Text ?? "";

    /// What the model is billed for reading: the schema first, as part of the instructions, then the messages.
    public string Prompt => string.Join('\n', Messages.Select(line => $"{line.Role}\n{line.Text}").Prepend(Schema?.ToJsonString(BotApi.Wire.Json) ?? ""));

    public static ChatRequest Read(string provider, JsonObject body)
    {
        var model = Text(body["model"]) is { Length: > 0 } name ? name : throw ModelError.Invalid("you must provide a model parameter");
        if (body["messages"] is not JsonArray messages)
            throw ModelError.Missing("messages");
        if (messages.Count == 0)
            throw ModelError.Invalid("Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.", "messages", "empty_array");
        var (schemaName, schema) = ReadFormat(body["response_format"]);
        return new ChatRequest(provider, model, [.. messages.Select(Line)])
        {
            SchemaName = schemaName,
            Schema = schema,
            MaxTokens = Positive(body, "max_completion_tokens") ?? Positive(body, "max_tokens"),
            Streamed = Flag(body["stream"]),
            WithUsage = Flag(body["stream_options"]?["include_usage"]),
        };
    }

    static ChatLine Line(JsonNode? message, int index)
    {
        if (message is not JsonObject line || Text(line["role"]) is not { } role)
            throw ModelError.Missing($"messages[{index}].role");
        return role is "system" or "developer" or "user" or "assistant" or "tool"
            ? new ChatLine(role, Content(line["content"]))
            : throw ModelError.Invalid($"Invalid value: '{role}'. Supported values are: 'system', 'assistant', 'user', 'tool', and 'developer'.", $"messages[{index}].role", "invalid_value");
    }

    /// A text, or parts of which the texts are read.
    static string Content(JsonNode? content) => content is JsonArray parts
        ? string.Join('\n', parts.OfType<JsonObject>().Select(part => Text(part["text"])).OfType<string>())
        : Text(content) ?? "";

    static (string? Name, JsonObject? Schema) ReadFormat(JsonNode? format)
    {
        switch (Text((format as JsonObject)?["type"]))
        {
            case null or "text" or "json_object":
                return (null, null);
            case "json_schema":
                if (format!["json_schema"] is not JsonObject described || Text(described["name"]) is not { Length: > 0 } name)
                    throw ModelError.Missing("response_format.json_schema.name");
                var schema = described["schema"] as JsonObject;
                if (Flag(described["strict"]))
                    SchemaRules.Demand(name, schema);
                return (name, schema);
            case { } other:
                throw ModelError.Invalid($"Invalid value: '{other}'. Supported values are: 'json_object', 'json_schema', and 'text'.", "response_format.type", "invalid_value");
        }
    }

    static int? Positive(JsonObject body, string name)
    {
        if (body[name] is not { } node)
            return null;
        return node is JsonValue value && value.TryGetValue(out int number) && number > 0
            ? number
            : throw ModelError.Invalid($"Invalid '{name}': integer below minimum value. Expected a value >= 1.", name, "integer_below_min_value");
    }

    static bool Flag(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && flag;

    static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
