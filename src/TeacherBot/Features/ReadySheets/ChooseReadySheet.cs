using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.ReadySheets;

/// <summary>«Готовые листы»: what need not be made any more; a tap fills the summary card.</summary>
public sealed class ChooseReadySheet(ReadySheetList sheets)
{
    /// <summary>What the card of a ready sheet says first; gone as soon as something is changed.</summary>
    public const string Remark = "ready.chosen";

    /// <summary>The longest topic a button can show.</summary>
    const int LongestLabel = 60;

    public async Task<Outcome?> Show(Turn turn, CancellationToken stop)
    {
        if (turn.Conversation.State != ConversationState.ChoosingTopic)
        {
            return null;
        }

        var ready = await sheets.For(turn.Db, turn.Teacher.Id, turn.Conversation.Draft, stop);
        return ready.Count == 0
            ? Outcome.Toasts("ready.none")
            : Outcome.Says(Screen.Saying("ready.title").Grid(1, ready.Select(sheet => Button.For(Label(sheet), new ReadySheetTapped(sheet.Id)))));
    }

    public async Task<Outcome?> Choose(string sheetId, Turn turn, CancellationToken stop)
    {
        if (await sheets.Find(turn.Db, turn.Teacher.Id, sheetId, stop) is not { } sheet)
        {
            return Outcome.Toasts("ready.gone");
        }

        if (!turn.Conversation.WishTyped(Draft.Of(sheet.Request)))
        {
            return null;
        }

        turn.Conversation.Remark(Remark);
        return Outcome.Changed;
    }

    static Phrase Label(ReadySheet sheet)
    {
        var request = sheet.Request;
        var title = request.Topic.Title;
        return new Phrase(
            "ready.button",
            title.Length <= LongestLabel ? title : title[..LongestLabel] + "…",
            SheetVolume.Of(request.Format, request.Volume).Total,
            new Phrase($"difficulty.{Identifier.Of(request.Difficulty)}"));
    }
}
