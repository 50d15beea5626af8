using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Production;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>What the teacher sees while a sheet is made: a function of the stored sheet.</summary>
public static class ProgressCard
{
    /// <param name="written">What a model has written so far; null where none writes.</param>
    public static Screen For(GenerationRow sheet, WrittenSoFar? written = null)
    {
        Phrase stage = sheet is { Stage: GenerationStage.Waiting, CardPlace: > 1 }
            ? new("progress.in_line", sheet.CardPlace)
            : new($"progress.{Identifier.Of(sheet.Stage)}");
        var title = new Phrase("progress.title", sheet.Request.Topic.Title);
        var screen = written is not { Count: > 0 }
            ? Screen.Saying(title, stage)
            : Screen.Saying([title, stage, new Phrase("progress.written", written.Count), .. written.Latest.Select(text => new Phrase("progress.task", text))]);
        return screen
            .Row(Button.For("progress.stop", new StopTapped(sheet.Id)));
    }
}
