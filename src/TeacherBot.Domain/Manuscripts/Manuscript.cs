namespace TeacherBot.Domain.Manuscripts;

/// <summary>An author's reply as far as it could be read: whole tasks only.</summary>
/// <param name="Tasks">In the order of the reply.</param>
/// <param name="Trouble">What was wrong with the reply as a whole.</param>
public sealed record Manuscript(IReadOnlyList<ManuscriptTask> Tasks, ReplyTrouble Trouble);

/// <summary>One task as the author wrote it. Nothing of it is trusted.</summary>
/// <param name="Place">The number of the place it was written for.</param>
/// <param name="Text">Russian text with TeX between <c>$</c>; gaps are <c>___(1)___</c>.</param>
/// <param name="Statement">What code can compute, in the plain notation of proofs; null where there is nothing to compute.</param>
/// <param name="Answer">The key: the right option or options, the answer, the fillings of the gaps; empty for matching.</param>
/// <param name="Wrong">Wrong options of a choice; empty where code makes them.</param>
/// <param name="Pairs">Matching: left and right entries that belong together; else empty.</param>
/// <param name="Solution">A short worked solution; may be empty where code writes it.</param>
public sealed record ManuscriptTask(
    int Place,
    string Text,
    string? Statement,
    IReadOnlyList<string> Answer,
    IReadOnlyList<string> Wrong,
    IReadOnlyList<(string Left, string Right)> Pairs,
    string Solution);

/// <summary>What was wrong with a reply.</summary>
public enum ReplyTrouble
{
    None,

    /// <summary>Nothing was written.</summary>
    Empty,

    /// <summary>The author declined.</summary>
    Refused,

    /// <summary>No task could be read.</summary>
    Unreadable,

    /// <summary>The end is missing; whole tasks before it are kept.</summary>
    Truncated,
}
