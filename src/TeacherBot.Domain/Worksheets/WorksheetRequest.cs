using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Domain.Worksheets;

/// <summary>What a teacher asked for: enough to make the sheet, and to make it again.</summary>
/// <param name="Grade">One of the subject's grades.</param>
/// <param name="Types">The task types allowed, at least one that the format can use.</param>
/// <param name="Volume">0–2, see <see cref="SheetVolume"/>.</param>
/// <param name="Variants">1–30.</param>
public sealed record WorksheetRequest(
    Subject Subject,
    int Grade,
    WorksheetTopic Topic,
    SheetFormat Format,
    int Volume,
    Difficulty Difficulty,
    IReadOnlyList<TaskType> Types,
    int Variants)
{
    public const int MostVariants = 30;

    /// <summary>What the head of the sheet says; null in requests of the time before it could be chosen.</summary>
    public SheetTitle? Title { get; init; }

    /// <summary>A model writes the tasks, also where exercises could make them («творческие задания»).</summary>
    public bool IsCreative { get; init; }

    /// <summary>Volume price (1, 2 or 3 credits) for every four variants begun.</summary>
    public int PriceInCredits => (Volume + 1) * ((Variants + 3) / 4);
}
