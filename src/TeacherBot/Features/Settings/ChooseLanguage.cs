using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Settings;

/// <summary>/settings: the language of the chat.</summary>
public static class ChooseLanguage
{
    static readonly string[] Offered = ["ru", "en"];

    public static Outcome Show() => Outcome.Says(
        Screen.Saying("settings.language").Row([.. Offered.Select(language =>
            Button.For($"settings.language.{language}", new LanguageTapped(language)))]));

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
