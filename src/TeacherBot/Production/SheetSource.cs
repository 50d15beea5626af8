using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>What came of making a sheet.</summary>
public abstract record Making
{
    Making()
    {
    }

    /// <summary>How good a model's work was; null where none wrote.</summary>
    public WrittenShare? Share { get; init; }

    /// <param name="MissingTasks">Places that stayed empty.</param>
    /// <param name="PromptVersion">Of a written sheet.</param>
    public sealed record Made(Worksheet Worksheet, int MissingTasks = 0, string? PromptVersion = null) : Making;

    public sealed record Refused(SheetRefusal Why) : Making;
}

/// <summary>Where a sheet comes from: exercises, which cost nothing and no time, or models and what they have written before.</summary>
public sealed class SheetSource(TopicLibrary topics, SheetMaker maker, WrittenSheets written)
{
    public async Task<Making> Make(GenerationRow sheet, CancellationToken stop) => topics.IsWritten(sheet.Request)
        ? await written.Make(sheet, stop)
        : new Making.Made(maker.Make(sheet.Request, sheet.Id, stop));
}
