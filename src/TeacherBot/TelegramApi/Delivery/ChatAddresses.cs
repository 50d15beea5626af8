using System.Collections.Concurrent;

namespace TeacherBot.TelegramApi.Delivery;

/// <summary>Groups that became supergroups and answer under a new id. Kept in memory: Telegram tells it again when asked.</summary>
public sealed class ChatAddresses
{
    readonly ConcurrentDictionary<long, long> moved = new();

    public long Of(long chat) => moved.GetValueOrDefault(chat, chat);

    public void Move(long chat, long newChat) => moved[chat] = newChat;
}
