using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>A sheet is delivered, stopped or given up: the chat goes on.</summary>
public sealed class FinishSheet
{
    public async Task<Outcome> Handle(string sheetId, Turn turn, CancellationToken stop) =>
        await turn.Db.Generations.FindAsync([sheetId], stop) is { } sheet ? Ended(sheet, turn) : Outcome.Silent;

    internal static Outcome Ended(GenerationRow sheet, Turn turn)
    {
        var wasAwaited = WantsAnotherTopic(sheet)
            ? turn.Conversation.TopicDeclined(sheet.Id, sheet.Request)
            : turn.Conversation.SheetFinished(sheet.Id);
        if (sheet is { State: GenerationState.Done, Error: not null })
        {
            return Outcome.Says(Screen.Saying("again.failed"));
        }

        if (sheet.State == GenerationState.Done)
        {
            turn.Conversation.FilesArrived(sheet.Id);
            if (wasAwaited)
            {
                turn.Conversation.Remark(sheet.MissingTasks == 0 ? "next.done" : "next.short", sheet.MissingTasks == 0 ? [] : [$"{sheet.MissingTasks}", $"{sheet.Price}"]);
            }

            // Files stand below the screen now: it comes anew under them.
            return new Outcome { Screen = ScreenChange.Send };
        }

        var what = sheet switch
        {
            { Refusal: { } why } => $"next.refused.{Identifier.Of(why)}",
            { State: GenerationState.Stopped } => "next.stopped",
            _ => "next.failed",
        };
        if (!wasAwaited)
        {
            return Outcome.Says(Screen.Saying(new Phrase(what, sheet.Price))) with { MessageId = sheet.CardMessageId };
        }

        turn.Conversation.Remark(what, $"{sheet.Price}");
        turn.Row.ScreenMessageId = sheet.CardMessageId;
        return Outcome.Changed;
    }

    /// <summary>The topic was at fault, so nothing else need be chosen again.</summary>
    static bool WantsAnotherTopic(GenerationRow sheet) => sheet.Refusal switch
    {
        SheetRefusal.NotSchool or SheetRefusal.Abusive or SheetRefusal.Instructions => true,
        SheetRefusal.NothingProven => sheet.Request.Topic.Id is null,
        _ => false,
    };
}
