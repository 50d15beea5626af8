using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>What stands in the head of the sheet being described: the kind of work and the time allowed.</summary>
public static class ChooseLook
{
    public static Outcome? Kind(KindOfWork kind, Turn turn) => Change(turn, title => title with { Kind = kind, Own = null });

    /// <param name="minutes">0: none is printed.</param>
    public static Outcome? Minutes(int minutes, Turn turn) => Change(turn, title => title with { Minutes = minutes == 0 ? null : minutes });

    /// <summary>The teacher's own words for the kind of work.</summary>
    public static Outcome Named(string typed, Turn turn)
    {
        var name = Typing.Tidied(typed);
        if (name.Length > SheetTitle.LongestOwn || !name.Any(char.IsLetterOrDigit))
        {
            turn.Conversation.Remark("look.kind.unusable", $"{SheetTitle.LongestOwn}");
        }
        else
        {
            var draft = turn.Conversation.Draft;
            turn.Conversation.NameGiven(draft with { SaidTitle = draft.Title with { Own = name } });
        }

        return new Outcome { Screen = ScreenChange.Send };
    }

    static Outcome? Change(Turn turn, Func<SheetTitle, SheetTitle> change)
    {
        var draft = turn.Conversation.Draft;
        return turn.Conversation.State == ConversationState.ChoosingLook && turn.Conversation.SettingChanged(draft with { SaidTitle = change(draft.Title) })
            ? Outcome.Changed
            : null;
    }
}
