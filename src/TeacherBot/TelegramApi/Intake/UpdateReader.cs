using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Intake;

/// <summary>An update in the bot's words: whose chat, who, what. The only reader of Telegram's update.</summary>
public sealed record ReadUpdate(long ChatId, Sender Sender, Arrival Arrival);

public static class UpdateReader
{
    /// <summary>The kinds of updates the bot asks Telegram for.</summary>
    public static IReadOnlyList<UpdateType> Kinds { get; } =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    /// <summary>Null for an update that asks nothing of us.</summary>
    public static ReadUpdate? Read(Update update) => update switch
    {
        // A group that becomes a supergroup tells it in both; what is to be said is on its way already and follows.
        { Message: { MigrateToChatId: not null } or { MigrateFromChatId: not null } } => null,
        { Message: { From: { } from } message } => new(message.Chat.Id, SenderOf(from), Said(message)),
        { EditedMessage: { From: { } from } message } => new(
            message.Chat.Id, SenderOf(from), IsPrivate(message.Chat) ? new EditArrived() : new GroupArrived()),
        { CallbackQuery: { Message: { } message } query } => new(
            message.Chat.Id,
            SenderOf(query.From),
            IsPrivate(message.Chat) ? new TapArrived(query.Id, TapToken.Read(query.Data), message.Id) : new GroupArrived(query.Id)),
        // A button under a message Telegram does not show us: its owner is answered in private.
        { CallbackQuery: { } query } => new(query.From.Id, SenderOf(query.From), new TapArrived(query.Id, null, 0)),
        { MyChatMember: { } member } => Membership(member),
        _ => null,
    };

    static Arrival Said(Message message)
    {
        if (!IsPrivate(message.Chat))
        {
            return new GroupArrived();
        }

        return message.Text switch
        {
            null => new UnreadableArrived(),
            ['/', ..] command => Command(command),
            var text => new TextArrived(text),
        };
    }

    /// <summary><c>/grant@OurBot 7 5</c> → grant, «7 5».</summary>
    static CommandArrived Command(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\n', '\t');
        var name = end < 0 ? text[1..] : text[1..end];
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return new CommandArrived((at < 0 ? name : name[..at]).ToLowerInvariant(), end < 0 ? "" : text[end..].Trim());
    }

    static ReadUpdate? Membership(ChatMemberUpdated member)
    {
        var isOut = member.NewChatMember.Status is ChatMemberStatus.Kicked or ChatMemberStatus.Left;
        if (IsPrivate(member.Chat))
        {
            return new(member.Chat.Id, SenderOf(member.From), new ReachArrived(!isOut));
        }

        return isOut ? null : new(member.Chat.Id, SenderOf(member.From), new GroupArrived());
    }

    static bool IsPrivate(Chat chat) => chat.Type == ChatType.Private;

    static Sender SenderOf(User user) => new(user.Id, $"{user.FirstName} {user.LastName}".Trim(), user.LanguageCode);
}
