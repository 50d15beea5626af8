using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Conversations;

/// <summary>A sheet as far as the teacher has described it. What is null was not said; the grade's defaults stand in for settings.</summary>
public sealed record Draft
{
    public static Draft Empty { get; } = new();

    public Subject? Subject { get; init; }

    public int? Grade { get; init; }

    public WorksheetTopic? Topic { get; init; }

    /// <summary>A topic typed before subject and grade were known, waiting to be looked up.</summary>
    public string? TopicText { get; init; }

    public SheetFormat? SaidFormat { get; init; }

    public int? SaidVolume { get; init; }

    public Difficulty? SaidDifficulty { get; init; }

    public IReadOnlyList<TaskType>? SaidTypes { get; init; }

    public int? SaidVariants { get; init; }

    /// <summary>What stands in the head of the sheet.</summary>
    public SheetTitle? SaidTitle { get; init; }

    /// <summary>A model is to write the tasks, also where exercises could make them.</summary>
    public bool IsCreative { get; init; }

    public SheetTitle Title => SaidTitle ?? new SheetTitle();

    public bool IsComplete => Subject is not null && Grade is not null && Topic is not null;

    /// <summary>Pupils of grades 1–2 write answers; a test of 15 tasks is too much for them.</summary>
    bool IsForBeginners => Grade is 1 or 2;

    public SheetFormat Format => SaidFormat ?? (IsForBeginners ? SheetFormat.OpenOnly : SheetFormat.TestAndOpen);

    public int Volume => SaidVolume ?? 0;

    public Difficulty Difficulty => SaidDifficulty ?? Difficulty.Medium;

    /// <summary>The allowed types, always with at least one that the format can use.</summary>
    public IReadOnlyList<TaskType> Types
    {
        get
        {
            var types = SaidTypes ?? (IsForBeginners ? [.. TaskTypes.All.Except([TaskType.MultipleChoice])] : TaskTypes.All);
            return types.Any(type => Format.Has(type.Part())) ? types : TaskTypes.All;
        }
    }

    public int Variants => SaidVariants ?? 1;

    /// <summary>The draft with the type switched on or off; null when it is the last one the format can use.</summary>
    public Draft? Toggled(TaskType type)
    {
        var types = Types.Contains(type) ? Types.Except([type]) : Types.Append(type);
        Draft toggled = this with { SaidTypes = [.. types.Order()] };
        return toggled.SaidTypes!.Any(left => Format.Has(left.Part())) ? toggled : null;
    }

    /// <summary>The draft that becomes this very request.</summary>
    public static Draft Of(WorksheetRequest request) => new()
    {
        Subject = request.Subject,
        Grade = request.Grade,
        Topic = request.Topic,
        SaidFormat = request.Format,
        SaidVolume = request.Volume,
        SaidDifficulty = request.Difficulty,
        SaidTypes = request.Types,
        SaidVariants = request.Variants,
        SaidTitle = request.Title,
        IsCreative = request.IsCreative,
    };

    /// <exception cref="InvalidOperationException">The draft is not complete.</exception>
    public WorksheetRequest ToRequest() =>
        Subject is { } subject && Grade is { } grade && Topic is { } topic
            ? new WorksheetRequest(subject, grade, topic, Format, Volume, Difficulty, Types, Variants) { Title = Title, IsCreative = IsCreative }
            : throw new InvalidOperationException("The draft has no subject, grade or topic yet.");
}
