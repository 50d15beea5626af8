using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// The entities argument: marks given as a list instead of by parse_mode.
sealed record JsonEntities(IReadOnlyList<Entity> Entities)
{
    public static JsonEntities? Read(ApiRequest request, string name)
    {
        if (request.Json(name, $"can't parse {name} JSON object") is not { } json)
            return null;
        if (json is not JsonArray array)
            throw ApiError.BadRequest("expected an Array of entities");
        return new JsonEntities([.. array.OfType<JsonObject>().Select(Read)]);
    }

    static Entity Read(JsonObject json) => new(
        json["type"]?.ToString() ?? throw ApiError.BadRequest("can't parse MessageEntity: Can't find field \"type\""),
        Number(json, "offset"), Number(json, "length"), json["url"]?.ToString(), json["language"]?.ToString(), json["custom_emoji_id"]?.ToString());

    static int Number(JsonObject json, string field) =>
        int.TryParse(json[field]?.ToString(), out var value) ? value : throw ApiError.BadRequest($"can't parse MessageEntity: Can't find field \"{field}\"");
}
