namespace TeacherBot.Storage;

/// <summary>Something an admin must hear of, until it is sent and afterwards.</summary>
public sealed class AlertRow
{
    public long Id { get; set; }

    /// <summary>Unique: the same trouble is told once.</summary>
    public required string Key { get; set; }

    /// <summary>Alerts of one kind are sent together, with a pause between sendings.</summary>
    public required string Kind { get; set; }

    /// <summary>What to say: a <c>Phrase</c> as JSON.</summary>
    public required string Text { get; set; }

    public DateTimeOffset At { get; set; }
    public DateTimeOffset? SentAt { get; set; }
}

/// <summary>When alerts of a kind may be sent again.</summary>
public sealed class AlertPauseRow
{
    public required string Kind { get; set; }
    public long Version { get; set; }
    public DateTimeOffset Until { get; set; }
}

/// <summary>An admin's own settings.</summary>
public sealed class AdminRow
{
    public long Id { get; set; }
    public bool AlertsOff { get; set; }
}

/// <summary>What an admin did; never changed.</summary>
public sealed class AuditRow
{
    public long Id { get; set; }
    public long AdminId { get; set; }
    public required string Action { get; set; }
    public long? TeacherId { get; set; }
    public required string Details { get; set; }
    public DateTimeOffset At { get; set; }
}

public enum BroadcastState
{
    Preview,
    Running,
    Done,
    Stopped,
}

/// <summary>A message to all teachers.</summary>
public sealed class BroadcastRow
{
    public required string Id { get; set; }
    public long AdminId { get; set; }
    public long Version { get; set; }
    public required string Text { get; set; }
    public BroadcastState State { get; set; }

    /// <summary>Everybody up to this id has got it, or cannot be reached.</summary>
    public long LastTeacherId { get; set; }

    public int Total { get; set; }
    public int Sent { get; set; }
    public int Skipped { get; set; }
    public int? ProgressMessageId { get; set; }
    public DateTimeOffset ProgressAt { get; set; }
    public string? LeaseOwner { get; set; }
    public DateTimeOffset LeaseUntil { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}

/// <summary>Somebody was here, had the welcome credits, and asked to be forgotten.</summary>
public sealed class FarewellRow
{
    /// <summary>A keyed hash: nobody can tell who it was.</summary>
    public required string Key { get; set; }

    public DateTimeOffset At { get; set; }
}
