using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.Settings;

/// <summary>The language of the chat.</summary>
public static class ChooseLanguage
{
    public static IReadOnlyList<string> Offered { get; } = ["ru", "en"];

    public static Outcome Handle(string language, Turn turn)
    {
        if (!Offered.Contains(language))
        {
            return Outcome.Toasts("outdated.menu");
        }

        turn.Teacher.Language = language;
        // The screen comes anew in the new language; a sheet in work keeps its card.
        return new Outcome
        {
            Toast = "settings.language.changed",
            Screen = turn.Conversation.State == Domain.Conversations.ConversationState.AwaitingSheet ? ScreenChange.None : ScreenChange.Send,
        };
    }
}
