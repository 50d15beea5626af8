using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.Settings;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>How the sheet will look on paper: its head, and how this teacher's sheets are drawn.</summary>
public static class LookScreen
{
    static readonly int[] OfferedMinutes = [0, 10, 20, 40];

    public static Screen For(ChatView chat)
    {
        var (title, grade) = (chat.Conversation.Draft.Title, chat.Conversation.Draft.Grade!.Value);
        return Screen.Saying("look.title", Head(title, "look.head", "look.head.minutes"), PrintRows.Summary(chat.Print, grade))
            .Grid(2, Enum.GetValues<KindOfWork>().Select(kind => Button.Setting(Kind(kind), new KindTapped(kind), title.Own is null && kind == title.Kind)))
            .Row(Button.Setting("look.kind.own", new OwnKindTapped(), title.Own is not null))
            .Grid(4, OfferedMinutes.Select(minutes => Button.Setting(
                minutes == 0 ? "look.minutes.none" : new Phrase("look.minutes", minutes), new MinutesTapped(minutes), minutes == (title.Minutes ?? 0))))
            .WithPrint(chat.Print)
            .Row(Steps.Back, Steps.Cancel);
    }

    public static Phrase Kind(KindOfWork kind) => $"kind.{Identifier.Of(kind)}";

    /// <summary>The kind of work, and the time where there is one.</summary>
    public static Phrase Head(SheetTitle title, string key, string withMinutes) =>
        title.Minutes is { } minutes ? new(withMinutes, Name(title), minutes) : new(key, Name(title));

    /// <summary>The teacher's own words are a text, never a key.</summary>
    static PhraseArgument Name(SheetTitle title) => title.Own is { } own ? new PhraseArgument(own, null) : Kind(title.Kind);
}
