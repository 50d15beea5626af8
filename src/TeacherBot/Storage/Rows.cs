using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Teachers;

namespace TeacherBot.Storage;

/// <summary>A teacher; the id is Telegram's user id, which is also the id of the private chat.</summary>
public sealed class TeacherRow
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public required string Language { get; set; }
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>What this teacher's sheets have in common on paper.</summary>
    public PrintSettings Print { get; set; } = new();

    /// <summary>Since when the bot is blocked; nothing is sent until the teacher returns.</summary>
    public DateTimeOffset? UnreachableSince { get; set; }

    /// <summary>Since when an admin keeps the teacher out.</summary>
    public DateTimeOffset? BlockedSince { get; set; }
}

/// <summary>A chat's conversation, its screen and the lease of the replica that works on it.</summary>
public sealed class ConversationRow
{
    public long ChatId { get; set; }
    public long Version { get; set; }
    public required ConversationSnapshot Snapshot { get; set; }

    /// <summary>The message that shows the current screen; taps on others are outdated.</summary>
    public int? ScreenMessageId { get; set; }

    public string? LeaseOwner { get; set; }
    public DateTimeOffset LeaseUntil { get; set; }
}

public enum InboxState
{
    Received,

    /// <summary>Its effect is stored; what is left is to draw it.</summary>
    Applied,

    Drawn,

    /// <summary>Gave up after repeated errors; the teacher was told.</summary>
    Failed,
}

/// <summary>One thing that happened to a chat: an update of Telegram, or a result of our own background work.</summary>
public sealed class InboxRow
{
    /// <summary>Unique: <c>tg:{update id}</c>, or <c>sheet:{id}:{version}</c> for a finished sheet.</summary>
    public required string Key { get; set; }

    public long ChatId { get; set; }

    /// <summary>Telegram's order; 0 for our own events, which go first.</summary>
    public long UpdateId { get; set; }

    public required string Payload { get; set; }
    public InboxState State { get; set; }

    /// <summary>What is to be drawn (JSON), once applied.</summary>
    public string? Outcome { get; set; }

    public int Attempts { get; set; }
    public DateTimeOffset ReceivedAt { get; set; }
    public DateTimeOffset NextTryAt { get; set; }
}

/// <summary>How often a teacher did a limited thing in the current window.</summary>
public sealed class UsageRow
{
    public long TeacherId { get; set; }
    public required string Limit { get; set; }
    public long Version { get; set; }
    public DateTimeOffset WindowStart { get; set; }
    public int Count { get; set; }
}
