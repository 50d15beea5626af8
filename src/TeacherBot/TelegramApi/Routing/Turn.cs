using TeacherBot.Domain.Conversations;
using TeacherBot.Storage;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>
/// One thing happening in one chat: what a feature may look at and change. All changes are saved together, or not at all.
/// </summary>
public sealed record Turn(
    TeacherRow Teacher,
    Conversation Conversation,
    ConversationRow Row,
    BotDbContext Db,
    string Key,
    DateTimeOffset Now,
    bool IsAdmin);
