using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// One InputMedia object: a document or a photo with its caption.
sealed record InputMedia(StoredFile File, FormattedText Caption)
{
    public static InputMedia Read(ApiRequest request, JsonNode? node, FileArguments files, string tooLong)
    {
        if (node is not JsonObject json)
            throw ApiError.BadRequest("can't parse InputMedia: expected an Object");
        var kind = json["type"]?.ToString() switch
        {
            "document" => FileKind.Document,
            "photo" => FileKind.Photo,
            null => throw ApiError.BadRequest("can't parse InputMedia: Can't find field \"type\""),
            _ => throw ApiError.BadRequest("can't parse InputMedia: invalid media type specified"),
        };
        if (json["media"]?.ToString() is not { Length: > 0 } reference)
            throw ApiError.BadRequest("can't parse InputMedia: media not found");
        var caption = TextArguments.Caption(json["caption"]?.ToString(), json["parse_mode"]?.ToString(), entities: null, tooLong);
        return new InputMedia(files.Referred(request, reference, kind), caption);
    }

    public Message Onto(Message message) =>
        message with { File = File, Text = SendMethods.NullIfEmpty(Caption.Text), Entities = Caption.Entities };
}
