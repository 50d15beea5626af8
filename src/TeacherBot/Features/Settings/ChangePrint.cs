using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Teachers;
using TeacherBot.Domain.Worksheets;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.Settings;

/// <summary>How this teacher's sheets are printed from now on.</summary>
public static class ChangePrint
{
    public static Outcome? Look(Func<SheetLook, SheetLook> change, Turn turn) => Change(print => print with { Look = change(print.LookOrUsual) }, turn);

    public static Outcome? QrCode(bool isOn, Turn turn) => Change(print => print with { HasQrCode = isOn }, turn);

    static Outcome? Change(Func<PrintSettings, PrintSettings> change, Turn turn)
    {
        if (!turn.Conversation.PrintChanged())
        {
            return null;
        }

        turn.Teacher.Print = change(turn.Teacher.Print);
        return Outcome.Changed;
    }

    /// <summary>The school or the teacher's name, whichever is waited for.</summary>
    public static Outcome Named(string typed, Turn turn)
    {
        var name = Typing.Tidied(typed);
        if (name.Length > PrintSettings.LongestName || !name.Any(char.IsLetterOrDigit))
        {
            turn.Conversation.Remark("settings.name.unusable", $"{PrintSettings.LongestName}");
            return new Outcome { Screen = ScreenChange.Send };
        }

        return Give(name, turn) with { Screen = ScreenChange.Send };
    }

    public static Outcome? Forget(Turn turn) =>
        turn.Conversation.State is ConversationState.NamingSchool or ConversationState.NamingTeacher ? Give(null, turn) : null;

    static Outcome Give(string? name, Turn turn)
    {
        var print = turn.Teacher.Print;
        turn.Teacher.Print = turn.Conversation.State == ConversationState.NamingSchool ? print with { School = name } : print with { Teacher = name };
        turn.Conversation.NameGiven();
        return Outcome.Changed;
    }
}
