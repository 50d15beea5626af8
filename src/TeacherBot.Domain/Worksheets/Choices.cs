namespace TeacherBot.Domain.Worksheets;

/// <summary>How a pupil answers a task.</summary>
public enum TaskType
{
    /// <summary>4 options, exactly 1 right.</summary>
    SingleChoice,

    /// <summary>5 options, 2–3 right.</summary>
    MultipleChoice,

    /// <summary>A number, a word or a short phrase; accepted spellings are listed.</summary>
    Open,

    /// <summary>4–6 pairs: left А–Е, right 1–6.</summary>
    Matching,

    /// <summary>1–4 gaps, written <c>___(1)___</c> in the text.</summary>
    FillBlank,
}

/// <summary>The two parts a sheet may have.</summary>
public enum SheetPart
{
    /// <summary>Tasks with options.</summary>
    Test,

    /// <summary>Tasks the pupil writes an answer to.</summary>
    Open,
}

/// <summary>Which parts a sheet has.</summary>
public enum SheetFormat
{
    TestAndOpen,
    OpenOnly,
    TestOnly,
}

public enum Difficulty
{
    Easy,
    Medium,
    Hard,
}

/// <summary>The part a task type belongs to.</summary>
public static class TaskTypes
{
    public static IReadOnlyList<TaskType> All { get; } = Enum.GetValues<TaskType>();

    public static SheetPart Part(this TaskType type) =>
        type is TaskType.SingleChoice or TaskType.MultipleChoice ? SheetPart.Test : SheetPart.Open;

    /// <summary>Whether the format has the part, so that its task types can be used.</summary>
    public static bool Has(this SheetFormat format, SheetPart part) => format switch
    {
        SheetFormat.TestAndOpen => true,
        SheetFormat.OpenOnly => part == SheetPart.Open,
        SheetFormat.TestOnly => part == SheetPart.Test,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
