using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// sendMessage, sendDocument, sendPhoto, sendMediaGroup, sendChatAction.
sealed class SendMethods(World world, ChatAccess access, FileArguments files, Wire wire)
{
    const int ActionLastsMs = 5_000;

    static readonly HashSet<string> Actions =
    [
        "cancel", "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker",
        "find_location", "record_video_note", "upload_video_note",
    ];

    public JsonNode SendMessage(ApiRequest request)
    {
        var text = TextArguments.Text(request);
        return Send(request, draft => draft with { Text = text.Text, Entities = text.Entities });
    }

    public JsonNode SendDocument(ApiRequest request) => SendFile(request, FileKind.Document);

    public JsonNode SendPhoto(ApiRequest request) => SendFile(request, FileKind.Photo);

    public JsonNode SendMediaGroup(ApiRequest request)
    {
        if (request.Json("media", "can't parse media JSON object") is not JsonArray { Count: >= 2 and <= 10 } media)
            throw ApiError.BadRequest("there must be from 2 to 10 messages to send in a media group");
        var parts = media.Select(item => InputMedia.Read(request, item, files, "message caption is too long")).ToList();
        var group = Guid.NewGuid().ToString("N");
        return new JsonArray([.. parts.Select(part => Send(request, draft => part.Onto(draft) with
        {
            Service = new JsonObject { ["media_group_id"] = group },
        }))]);
    }

    public JsonNode SendChatAction(ApiRequest request)
    {
        var action = request.Text("action")?.ToLowerInvariant();
        if (string.IsNullOrEmpty(action) || !Actions.Contains(action))
            throw ApiError.BadRequest("wrong parameter action in request");
        using (world.Enter())
        {
            var chat = access.ToWrite(request);
            chat.Action = action == "cancel" ? null : action;
            chat.ActionUntilMs = world.NowMs + ActionLastsMs;
            world.Touch(chat);
        }
        return true;
    }

    JsonObject SendFile(ApiRequest request, FileKind kind)
    {
        var caption = TextArguments.Caption(request);
        using (world.Enter())
            access.ToWrite(request);
        var file = files.Read(request, kind);
        return Send(request, draft => draft with { File = file, Text = NullIfEmpty(caption.Text), Entities = caption.Entities });
    }

    JsonObject Send(ApiRequest request, Func<Message, Message> fill)
    {
        var keyboard = InlineKeyboard.Read(request);
        using (world.Enter())
        {
            var chat = access.ToWrite(request);
            var replyTo = ChatAccess.ReplyTo(chat, request);
            var message = world.Post(chat, id => fill(new Message
            {
                Id = id,
                ChatId = chat.Id,
                FromId = world.BotId,
                Date = world.Now,
                Keyboard = keyboard,
                ReplyToId = replyTo,
            }));
            return wire.Message(message);
        }
    }

    internal static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
