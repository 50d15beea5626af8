using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Storage;

/// <summary>Where a sheet stands. Order matters: everything below <see cref="Done"/> is unfinished.</summary>
public enum GenerationState
{
    Queued,
    Running,

    /// <summary>The first file is being sent: too late to stop.</summary>
    Delivering,

    Done,
    Stopped,
    Failed,
}

/// <summary>What the progress card shows.</summary>
public enum GenerationStage
{
    Waiting,
    Planning,
    Writing,
    Checking,
    Printing,
    Sending,
}

/// <summary>Why no sheet was made, though nothing broke.</summary>
public enum SheetRefusal
{
    /// <summary>The topic is none of school's, or of another subject.</summary>
    NotSchool,

    Abusive,

    /// <summary>The topic is no topic but an instruction.</summary>
    Instructions,

    /// <summary>What models may cost for one teacher a day is spent.</summary>
    TeacherBudget,

    /// <summary>What models may cost a day is spent.</summary>
    Budget,

    /// <summary>No model answers.</summary>
    NoModel,

    /// <summary>Nothing of what was written could be proven.</summary>
    NothingProven,
}

/// <summary>A sheet that was asked for: the queue's truth, and the teacher's history.</summary>
public sealed class GenerationRow
{
    /// <summary>The sheet's id and printed code.</summary>
    public required string Id { get; set; }

    public long TeacherId { get; set; }
    public long Version { get; set; }
    public required WorksheetRequest Request { get; set; }

    /// <summary>Credits reserved for it.</summary>
    public int Price { get; set; }

    /// <summary>
    /// A model has still to write it, where one is configured: work that waits most of its time. Null where a version put it
    /// in line that did not say; the sweep does then.
    /// </summary>
    public bool? IsToBeWritten { get; set; }

    public GenerationState State { get; set; }
    public GenerationStage Stage { get; set; }
    public bool StopAsked { get; set; }

    /// <summary>The message that shows the progress and becomes the first file.</summary>
    public int? CardMessageId { get; set; }

    public DateTimeOffset CardEditedAt { get; set; }

    /// <summary>The place in line the card shows.</summary>
    public int CardPlace { get; set; }

    public int Attempts { get; set; }
    public string? LeaseOwner { get; set; }

    /// <summary>Until when nobody else may work on it: a lease, a pause between attempts, or time for the card to be drawn.</summary>
    public DateTimeOffset LeaseUntil { get; set; }

    /// <summary>worksheet.json, once made.</summary>
    public string? Worksheet { get; set; }

    /// <summary>What models have answered so far; null before and after.</summary>
    public string? Draft { get; set; }

    /// <summary>Tasks that nothing proven could be found for: the sheet is short, and free of charge.</summary>
    public int MissingTasks { get; set; }

    /// <summary>Places of one variant that models wrote for; 0 for exercises and for what the cache had.</summary>
    public int WrittenTasks { get; set; }

    /// <summary>Of them, those where a model's own task was proven: the others were left to exercises, or stayed empty.</summary>
    public int ProvenTasks { get; set; }

    /// <summary>Why no sheet was made, when the teacher can do something about it.</summary>
    public SheetRefusal? Refusal { get; set; }

    /// <summary>Of the prompts a written sheet was written with.</summary>
    public string? PromptVersion { get; set; }

    /// <summary>Why it failed, for the admin: one of <see cref="SheetErrors"/>, or an exception's message.</summary>
    public string? Error { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }
}

/// <summary>Errors of sheets that have words in every language.</summary>
public static class SheetErrors
{
    /// <summary>The teacher blocked the bot.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>The process ended, or the lease was lost; somebody goes on.</summary>
    public const string Interrupted = "interrupted";
}

public enum DocumentKind
{
    Sheet,

    /// <summary>All variants in one print-ready file.</summary>
    Sheets,

    Key,

    /// <summary>The pupil's sheet of all variants, to be edited.</summary>
    WordSheet,

    WordKey,
}

/// <summary>What the QR code of one variant leads to. The token is random: it says nothing about the sheet.</summary>
public sealed class SheetLinkRow
{
    public required string Token { get; set; }
    public required string GenerationId { get; set; }
    public int Variant { get; set; }

    /// <summary>Since when the owner wants nobody to come by it.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>One file of a sheet: sent once Telegram has given its file id.</summary>
public sealed class DocumentRow
{
    public required string GenerationId { get; set; }
    public DocumentKind Kind { get; set; }

    /// <summary>From 1; 0 for files that hold all variants.</summary>
    public int Variant { get; set; }

    /// <summary>The order of sending, from 0.</summary>
    public int Position { get; set; }

    public string? FileId { get; set; }
    public int? MessageId { get; set; }
    public DateTimeOffset? SentAt { get; set; }
}
