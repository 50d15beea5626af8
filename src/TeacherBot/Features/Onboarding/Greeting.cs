using TeacherBot.Domain.Conversations;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Onboarding;

/// <summary>/start, /help and «Создать лист».</summary>
public sealed class Greeting(TopicLibrary topics)
{
    /// <summary>The one button everything begins with.</summary>
    public static Button NewSheetButton { get; } = Button.For("start.new_sheet", new NewSheetTapped(), ButtonLook.Main);

    public Outcome Start(Turn turn)
    {
        turn.Conversation.Started();
        turn.Conversation.Remark(topics.HasAuthor ? "start.greeting.any_topic" : "start.greeting");
        return new Outcome { Screen = ScreenChange.Send };
    }

    public static Outcome NewSheet(Turn turn)
    {
        turn.Conversation.NewSheetAsked();
        return Outcome.Changed;
    }

    public Outcome Help() =>
        Outcome.Says(Screen.Saying(new Phrase("help.text", new Phrase(topics.HasAuthor ? "help.topics.any" : "help.topics"))).Row(NewSheetButton));
}

/// <summary>Nothing begun: what one can do.</summary>
public static class HomeScreen
{
    public static Screen For(ChatView chat)
    {
        var conversation = chat.Conversation;
        var screen = Screen.Saying(chat.Remark ?? "home.text").Row(Greeting.NewSheetButton);
        if (conversation.LastRequest is not null)
        {
            screen = screen.Row(Button.For("next.repeat", new RepeatTapped()));
        }

        return conversation.DeliveredSheet is { } sheet
            ? screen.Row(Button.For("next.word", new WordTapped(sheet)), Button.For("next.again", new SendAgainTapped(sheet)))
            : screen;
    }
}
