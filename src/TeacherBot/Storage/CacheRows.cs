using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Storage;

/// <summary>A proven sheet that may be delivered to other teachers: without code, seed and names.</summary>
public sealed class CachedSheetRow
{
    public required string Id { get; set; }

    /// <summary>Everything that must be equal before topics are compared, as one text.</summary>
    public required string Partition { get; set; }

    public Subject Subject { get; set; }
    public int Grade { get; set; }

    /// <summary>What the sheet answers; the title in its head is each teacher's own.</summary>
    public required WorksheetRequest Request { get; set; }

    /// <summary>The listed topic; null for a free one.</summary>
    public string? TopicId { get; set; }

    /// <summary>The topic in small letters.</summary>
    public required string TopicText { get; set; }

    /// <summary>The provider's embedding of a free topic, if there was one: numbers of four bytes, the lowest first.</summary>
    public byte[]? Embedding { get; set; }

    /// <summary>The signs of the embedding along fixed directions: enough to see what is far.</summary>
    public byte[]? Sketch { get; set; }

    public string? EmbeddingModel { get; set; }
    public required string PromptVersion { get; set; }

    /// <summary>worksheet.json.</summary>
    public required string Worksheet { get; set; }

    /// <summary>What its making cost, in millionths of a rouble.</summary>
    public long CostMicroRoubles { get; set; }

    /// <summary>Made at night because many ask for the topic.</summary>
    public bool IsMadeAhead { get; set; }

    /// <summary>How many teachers have got it.</summary>
    public int Uses { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The last time it came or went: what replicas look for.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Since when nobody gets it any more: a task was reported, or an admin took it out.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }
}

/// <summary>A teacher got a cached sheet and shall not get it again.</summary>
public sealed class CachedSheetUseRow
{
    public long TeacherId { get; set; }
    public required string SheetId { get; set; }
    public DateTimeOffset At { get; set; }

    /// <summary>The sheet was made for this teacher, nothing was saved.</summary>
    public bool IsFirst { get; set; }
}

/// <summary>Which cached sheets hold a task, so that a reported one is found.</summary>
public sealed class CachedTaskRow
{
    /// <summary>A hash of what pupils see.</summary>
    public required string Print { get; set; }

    public required string SheetId { get; set; }
}

/// <summary>A task that was reported wrong: no sheet with it is kept again.</summary>
public sealed class ReportedTaskRow
{
    /// <summary>As in <see cref="CachedTaskRow"/>.</summary>
    public required string Print { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>What the methodist answered about a free topic.</summary>
public sealed class TopicPlanRow
{
    /// <summary>A hash of subject, grade, topic and the version of the methodist's prompt.</summary>
    public required string Key { get; set; }

    /// <summary>The reply, as JSON.</summary>
    public required string Reply { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>Who makes a sheet just now, so that nobody else makes the same.</summary>
public sealed class CacheLeaseRow
{
    public required string Key { get; set; }
    public long Version { get; set; }
    public required string Owner { get; set; }
    public DateTimeOffset Until { get; set; }
}
