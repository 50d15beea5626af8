using TeacherBot.Domain.Conversations;
using TeacherBot.Production;
using TeacherBot.Features;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Features.Onboarding;
using TeacherBot.Features.Settings;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>The screen of a stored state.</summary>
public sealed class CurrentScreen(TopicLibrary topics, SheetMaker maker)
{
    /// <summary>Null where the state has no screen of its own: the sheet's card is in its place.</summary>
    public Screen? For(ChatView chat) => chat.Conversation.State switch
    {
        ConversationState.ChoosingSubject => SubjectScreen.For(topics).WithRemark(chat.Remark),
        ConversationState.ChoosingGrade => GradeScreen.For(chat).WithRemark(chat.Remark),
        ConversationState.ChoosingTopic => TopicScreen.For(chat, topics).WithRemark(chat.Remark),
        ConversationState.ReviewingDraft => SummaryCard.For(chat, maker, topics).WithRemark(chat.Remark),
        ConversationState.ChoosingLook => LookScreen.For(chat).WithRemark(chat.Remark),
        ConversationState.NamingWork => NamingScreen.ForWork().WithRemark(chat.Remark),
        ConversationState.ReviewingSettings => SettingsScreen.For(chat).WithRemark(chat.Remark),
        ConversationState.NamingSchool => NamingScreen.ForSchool(chat.Print).WithRemark(chat.Remark),
        ConversationState.NamingTeacher => NamingScreen.ForTeacher(chat.Print).WithRemark(chat.Remark),
        ConversationState.AwaitingSheet => null,
        ConversationState.Idle or ConversationState.ChoosingNext => HomeScreen.For(chat),
        var state => throw new InvalidOperationException($"No screen for {state}."),
    };
}
