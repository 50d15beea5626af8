using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Auditing;

/// <summary>What can be amiss with a made sheet.</summary>
public enum FaultKind
{
    /// <summary>The judge contradicts the key.</summary>
    WrongKey,

    /// <summary>The judge cannot prove the key from the print.</summary>
    Unproven,

    /// <summary>The task carries no proof.</summary>
    NoProof,

    /// <summary>The same task stands twice in a variant.</summary>
    Duplicate,

    /// <summary>Two options or two entries of a column are the same, in print or by value.</summary>
    EqualOptions,

    /// <summary>A number, unit or kind of number the topic does not know yet.</summary>
    OutsideLimits,

    /// <summary>An answer nobody would ask a pupil for: 17/143, 2.71828.</summary>
    AwkwardNumber,

    /// <summary>A slip of typesetting.</summary>
    Typography,

    /// <summary>A noun that does not go with its numeral.</summary>
    Agreement,

    /// <summary>An exercise broke down while it made the sheet.</summary>
    Failed,
}

/// <param name="Reason">For operators, one line.</param>
public sealed record AuditFault(FaultKind Kind, string Reason);

/// <summary>A faulty task and where to find it: the topic's sheet with this number of this seed.</summary>
/// <param name="Sheet">From 0.</param>
/// <param name="Task">Null when the whole sheet failed.</param>
public sealed record FaultyTask(string TopicId, int Sheet, int Variant, SheetTask? Task, AuditFault Fault);
