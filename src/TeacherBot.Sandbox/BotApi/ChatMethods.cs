using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.BotApi;

/// getChat, getChatMember, leaveChat.
sealed class ChatMethods(World world, ChatAccess access, Wire wire, Happenings happenings)
{
    public JsonNode GetChat(ApiRequest request)
    {
        using (world.Enter())
        {
            var chat = access.ToRead(request);
            var full = wire.Chat(chat);
            full["accent_color_id"] = Math.Abs(chat.Id) % 7;
            full["max_reaction_count"] = 11;
            full["accepted_gift_types"] = Wire.Object(new
            {
                unlimited_gifts = false,
                limited_gifts = false,
                unique_gifts = false,
                premium_subscription = false,
                gifts_from_channels = false,
            });
            return full;
        }
    }

    public JsonNode GetChatMember(ApiRequest request)
    {
        using (world.Enter())
        {
            var chat = access.ToRead(request);
            var userId = request.Integer("user_id") ?? 0;
            if (userId != world.BotId && !world.State.People.ContainsKey(userId))
                throw ApiError.BadRequest(userId <= 0 ? "invalid user_id specified" : "user not found");
            if (userId == world.BotId)
                return wire.ChatMember(userId, chat.IsPrivate ? "member" : chat.BotStatus);
            var isHere = chat.IsPrivate ? chat.Id == userId : chat.Messages.Exists(message => message.FromId == userId);
            return wire.ChatMember(userId, isHere ? "member" : "left");
        }
    }

    public JsonNode LeaveChat(ApiRequest request)
    {
        using (world.Enter())
        {
            var chat = access.ToWrite(request);
            if (chat.IsPrivate)
                throw ApiError.BadRequest("chat member status can't be changed in private chats");
            happenings.BotStatusChanges(chat, world.BotId, "left");
            return true;
        }
    }
}
