using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// editMessageText, editMessageCaption, editMessageReplyMarkup, editMessageMedia, deleteMessage, deleteMessages.
sealed class EditMethods(World world, ChatAccess access, FileArguments files, Wire wire)
{
    const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    const long DeletableSeconds = 48 * 60 * 60;

    public JsonNode EditMessageText(ApiRequest request)
    {
        var text = TextArguments.Text(request, tooLong: "MESSAGE_TOO_LONG");
        return Edit(request, message => message is { File: null, Poll: null }
            ? message with { Text = text.Text, Entities = text.Entities }
            : throw ApiError.BadRequest("there is no text in the message to edit"));
    }

    public JsonNode EditMessageCaption(ApiRequest request)
    {
        var caption = TextArguments.Caption(request, tooLong: "MEDIA_CAPTION_TOO_LONG");
        return Edit(request, message => message.File is null
            ? throw ApiError.BadRequest("there is no caption in the message to edit")
            : message with { Text = SendMethods.NullIfEmpty(caption.Text), Entities = caption.Entities });
    }

    public JsonNode EditMessageReplyMarkup(ApiRequest request) => Edit(request, message => message);

    public JsonNode EditMessageMedia(ApiRequest request)
    {
        var media = request.Json("media", "can't parse media JSON object") ?? throw ApiError.BadRequest("there is no media in the request");
        using (world.Enter())
            access.ToEdit(request);
        var replacement = InputMedia.Read(request, media, files, "MEDIA_CAPTION_TOO_LONG");
        return Edit(request, message => message.Poll is null
            ? replacement.Onto(message)
            : throw ApiError.BadRequest("message can't be edited"));
    }

    public JsonNode DeleteMessage(ApiRequest request)
    {
        using (world.Enter())
        {
            var chat = access.ToWrite(request);
            var message = ChatAccess.Named(chat, request) ?? throw ApiError.BadRequest("message to delete not found");
            if (!MayDelete(chat, message))
                throw ApiError.BadRequest("message can't be deleted");
            world.Remove(chat, message);
            return true;
        }
    }

    public JsonNode DeleteMessages(ApiRequest request)
    {
        if (request.Json("message_ids", "can't parse message_ids JSON object") is not JsonArray { Count: >= 1 and <= 100 } ids)
            throw ApiError.BadRequest("message identifiers are not specified");
        using (world.Enter())
        {
            var chat = access.ToWrite(request);
            foreach (var id in ids)
            {
                if (int.TryParse(id?.ToString(), out var number) && chat.Find(number) is { } message && MayDelete(chat, message))
                    world.Remove(chat, message);
            }
            return true;
        }
    }

    bool MayDelete(Chat chat, Message message) =>
        world.Now - message.Date < DeletableSeconds && (chat.IsPrivate || message.FromId == world.BotId);

    JsonObject Edit(ApiRequest request, Func<Message, Message> change)
    {
        var keyboard = InlineKeyboard.Read(request);
        using (world.Enter())
        {
            var (chat, message) = access.ToEdit(request);
            var edited = change(message) with { Keyboard = keyboard };
            if (Look(edited) == Look(message))
                throw ApiError.BadRequest(NotModified);
            return wire.Message(world.Replace(chat, edited with { EditDate = world.Now }));
        }
    }

    /// Everything a person could tell two versions of a message by.
    static string Look(Message message) => string.Join(
        '\0',
        message.Text,
        Wire.Entities(message.Entities).ToJsonString(),
        message.File?.FileId,
        message.Keyboard is { } keyboard ? Wire.Keyboard(keyboard).ToJsonString() : "");
}
