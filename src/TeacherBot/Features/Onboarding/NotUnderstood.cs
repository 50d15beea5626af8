using TeacherBot.Localization;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Onboarding;

/// <summary>What cannot be understood gets a helpful answer, never silence.</summary>
public static class NotUnderstood
{
    public static Outcome Command(string name) => Say(new Phrase("unknown.command", Shortened(name)));

    public static Outcome Unreadable(Turn turn) => Say(
        turn.Conversation.State == Domain.Conversations.ConversationState.ChoosingTopic ? "unknown.media_for_topic" : "unknown.media");

    public static Outcome Edited() => Say("unknown.edited");

    public static Outcome NothingToCancel() => Say("unknown.nothing_to_cancel");

    public static Outcome Text() => Say("unknown.text");

    static Outcome Say(Phrase phrase) => Outcome.Says(Screen.Saying(phrase).Row(Greeting.NewSheetButton));

    static string Shortened(string name) => name.Length <= 32 ? name : name[..32] + "…";
}
