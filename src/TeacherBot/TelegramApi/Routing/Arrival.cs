using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>What came from a chat, in the words of the bot.</summary>
public abstract record Arrival
{
    /// <summary>The tap that waits for an answer, if it is one.</summary>
    public virtual string? CallbackId => null;
}

public sealed record CommandArrived(string Name, string Arguments) : Arrival;

public sealed record TextArrived(string Text) : Arrival;

/// <param name="Tap">Null for a button of another build.</param>
/// <param name="MessageId">The message the button stands under.</param>
public sealed record TapArrived(string Callback, Tap? Tap, int MessageId) : Arrival
{
    public override string CallbackId => Callback;
}

/// <summary>A sticker, photo, voice… the bot cannot read.</summary>
public sealed record UnreadableArrived : Arrival;

/// <summary>An earlier message was changed.</summary>
public sealed record EditArrived : Arrival;

/// <summary>The teacher blocked the bot, or let it in again.</summary>
public sealed record ReachArrived(bool Reachable) : Arrival;

/// <summary>A group or channel: the bot explains itself and leaves.</summary>
/// <param name="Callback">When it was a tap.</param>
public sealed record GroupArrived(string? Callback = null) : Arrival
{
    public override string? CallbackId => Callback;
}

/// <summary>Our own background work finished a sheet.</summary>
public sealed record SheetArrived(string SheetId) : Arrival;

/// <summary>Something happened to the teacher's money.</summary>
public sealed record NewsArrived(News News) : Arrival;

/// <param name="Id">The user's id.</param>
/// <param name="LanguageCode">As Telegram says it, may be null.</param>
public sealed record Sender(long Id, string Name, string? LanguageCode);
