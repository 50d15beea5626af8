using TeacherBot.Domain.Conversations;
using TeacherBot.Production;
using TeacherBot.Features;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Features.Onboarding;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>The screen of a stored state.</summary>
public sealed class CurrentScreen(TopicLibrary topics, SheetMaker maker)
{
    /// <summary>Null where the state has no screen of its own: the sheet's card is in its place.</summary>
    public Screen? For(ChatView chat) => chat.Conversation.State switch
    {
        ConversationState.ChoosingSubject => Remarked(SubjectScreen.For(topics), chat),
        ConversationState.ChoosingGrade => Remarked(GradeScreen.For(chat), chat),
        ConversationState.ChoosingTopic => Remarked(TopicScreen.For(chat, topics), chat),
        ConversationState.ReviewingDraft => Remarked(SummaryCard.For(chat, maker), chat),
        ConversationState.AwaitingSheet => null,
        ConversationState.Idle or ConversationState.ChoosingNext => HomeScreen.For(chat),
        var state => throw new InvalidOperationException($"No screen for {state}."),
    };

    static Screen Remarked(Screen screen, ChatView chat) =>
        chat.Conversation.Note is { } note
            ? screen.WithRemark(new Phrase(note.Key, [.. note.Arguments.Select(text => (PhraseArgument)text)]))
            : screen;
}
