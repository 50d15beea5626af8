using System.Globalization;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// Finds the chat and the message a call names, and refuses where the bot may not act. The caller holds the world.
sealed class ChatAccess(World world)
{
    /// A chat the bot may write to.
    public Chat ToWrite(ApiRequest request)
    {
        var chat = ToRead(request);
        return chat switch
        {
            { MigratedTo: { } successor } => throw new ApiError(
                400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = successor }),
            { IsPrivate: true, BotStatus: "kicked" } => throw ApiError.Forbidden("bot was blocked by the user"),
            { BotStatus: "kicked" } => throw ApiError.Forbidden("bot was kicked from the group chat"),
            { BotStatus: "left" } => throw ApiError.Forbidden("bot is not a member of the group chat"),
            _ => chat,
        };
    }

    public Chat ToRead(ApiRequest request) => ToRead(request.Text("chat_id"));

    public Chat ToRead(string? chatId)
    {
        if (string.IsNullOrWhiteSpace(chatId))
            throw ApiError.BadRequest("chat_id is empty");
        var known = long.TryParse(chatId, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? world.FindChat(id) : null;
        return known is { Opened: true } ? known : throw ApiError.BadRequest("chat not found");
    }

    /// A message of the bot that may be edited.
    public (Chat Chat, Message Message) ToEdit(ApiRequest request)
    {
        if (request.Text("inline_message_id") is { Length: > 0 })
            throw ApiError.BadRequest("MESSAGE_ID_INVALID");
        var chat = ToWrite(request);
        var message = Named(chat, request) ?? throw ApiError.BadRequest("message to edit not found");
        return message.FromId == world.BotId && !message.Forwarded ? (chat, message) : throw ApiError.BadRequest("message can't be edited");
    }

    public static Message? Named(Chat chat, ApiRequest request)
    {
        var id = request.Integer("message_id") ?? 0;
        if (id <= 0)
            throw ApiError.BadRequest("message identifier is not specified");
        return chat.Find((int)Math.Min(id, int.MaxValue));
    }

    /// The message answered to, when the call names one.
    public static int? ReplyTo(Chat chat, ApiRequest request)
    {
        var parameters = request.Json("reply_parameters", "can't parse reply parameters JSON object") as JsonObject;
        var id = int.TryParse(parameters?["message_id"]?.ToString(), out var named) ? named : (int?)request.Integer("reply_to_message_id");
        if (id is not > 0)
            return null;
        if (chat.Find(id.Value) is not null)
            return id;
        var mayMiss = request.Flag("allow_sending_without_reply") || parameters?["allow_sending_without_reply"]?.ToString() == "true";
        return mayMiss ? null : throw ApiError.BadRequest("message to be replied not found");
    }
}
