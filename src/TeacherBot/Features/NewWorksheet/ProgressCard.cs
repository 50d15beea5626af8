using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>What the teacher sees while a sheet is made: a function of the stored sheet.</summary>
public static class ProgressCard
{
    public static Screen For(GenerationRow sheet)
    {
        Phrase stage = sheet is { Stage: GenerationStage.Waiting, CardPlace: > 1 }
            ? new("progress.in_line", sheet.CardPlace)
            : new($"progress.{Identifier.Of(sheet.Stage)}");
        return Screen.Saying(new Phrase("progress.title", sheet.Request.Topic.Title), stage)
            .Row(Button.For("progress.stop", new StopTapped(sheet.Id)));
    }
}
