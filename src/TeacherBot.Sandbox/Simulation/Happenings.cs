using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox.Simulation;

/// What happens to the bot's place in a chat: blocked, unblocked, added, removed, moved to a supergroup.
sealed class Happenings(World world, UpdateQueue queue, Wire wire)
{
    public void Block(long userId, bool blocked)
    {
        using (world.Enter())
        {
            var chat = world.PrivateChat(world.PersonOrNewTeacher(userId));
            var status = blocked ? "kicked" : "member";
            if (chat.BotStatus != status)
                BotStatusChanges(chat, userId, status);
        }
    }

    public void BotStatusChanges(Chat chat, long byUserId, string status)
    {
        var before = chat.BotStatus;
        chat.BotStatus = status;
        world.Touch(chat);
        // A bot that never met the person learns nothing of a block.
        if (chat.Opened)
            Announce(chat, byUserId, before);
    }

    public Chat Group(long groupId, long userId, string? title)
    {
        if (world.FindChat(groupId) is { } known)
        {
            if (known.MigratedTo is null && known.BotStatus != "member")
                BotStatusChanges(known, userId, "member");
            return known;
        }
        var type = groupId <= -1_000_000_000_000 ? "supergroup" : "group";
        var group = world.ChatOrNew(groupId, type, title ?? "Учительская");
        (group.Opened, group.BotStatus) = (true, "member");
        world.Touch(group);
        Announce(group, userId, before: "left");
        return group;
    }

    /// The group gets a new id; the old one refuses everything and names the new.
    public Chat Upgrade(long groupId)
    {
        using (world.Enter())
        {
            var old = world.FindChat(groupId) ?? throw new SimError(404, $"There is no group {groupId}.");
            if (old.Type != "group" || old.MigratedTo is not null)
                throw new SimError(409, $"Chat {groupId} is not a group that can be upgraded.");
            var successor = world.ChatOrNew(-1_000_000_000_000 + groupId, "supergroup", old.Title);
            successor.Opened = true;
            Service(old, new JsonObject { ["migrate_to_chat_id"] = successor.Id });
            Service(successor, new JsonObject { ["migrate_from_chat_id"] = old.Id });
            old.MigratedTo = successor.Id;
            return successor;
        }
    }

    void Announce(Chat chat, long byUserId, string before)
    {
        // The status of the bot in the chat: old and new stand beside each other.
        queue.Push(UpdateKinds.MyChatMember, $"member:{chat.Id}", Wire.Object(new
        {
            chat = wire.Chat(chat),
            from = wire.User(byUserId),
            date = world.Now,
            old_chat_member = wire.ChatMember(world.BotId, before),
            new_chat_member = wire.ChatMember(world.BotId, chat.BotStatus),
        }));
    }

    void Service(Chat chat, JsonObject fields)
    {
        var by = chat.Messages.FindLast(message => message.FromId != world.BotId)?.FromId ?? world.BotId;
        var message = world.Post(chat, id => new Message { Id = id, ChatId = chat.Id, FromId = by, Date = world.Now, Service = fields });
        queue.Push(UpdateKinds.Message, $"message:{chat.Id}", wire.Message(message));
    }
}
