using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.NewWorksheet;

public static class SubjectScreen
{
    public static Screen For(TopicLibrary topics) =>
        Screen.Saying("newsheet.subject.title")
            .Grid(2, Subjects.All.Select(subject => Button.For(
                topics.IsReady(subject) ? Name(subject) : new Phrase("coming.mark", Name(subject)),
                new SubjectTapped(subject))))
            .Row(Steps.Cancel);

    static Phrase Name(Subject subject) => $"subject.{Identifier.Of(subject)}";
}

public static class GradeScreen
{
    public static Screen For(ChatView chat)
    {
        var subject = chat.Conversation.Draft.Subject!.Value;
        return Screen.Saying(new Phrase("newsheet.grade.title", new Phrase($"subject.{Identifier.Of(subject)}")))
            .Grid(3, subject.Grades().Select(grade => Button.For(new Phrase("newsheet.grade.button", grade), new GradeTapped(grade))))
            .Row(Steps.Back, Steps.Cancel);
    }
}

public static class TopicScreen
{
    const int PageSize = 6;

    public static Screen For(ChatView chat, TopicLibrary topics)
    {
        var draft = chat.Conversation.Draft;
        var shown = topics.Shown(draft.Subject!.Value, draft.Grade!.Value);
        var pages = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(chat.Conversation.TopicPage, 0, pages - 1);
        return Screen.Saying(
                new Phrase("newsheet.topic.title", new Phrase($"subject.{Identifier.Of(draft.Subject!.Value)}"), draft.Grade!.Value),
                "newsheet.topic.or_type")
            .Grid(1, shown.Skip(page * PageSize).Take(PageSize).Select(topic => Button.For(Label(topic, topics), new TopicTapped(topic.Id))))
            .Row([.. PageButtons(page, pages)])
            .Row(chat.HasReadySheets ? [Button.For("ready.open", new ReadySheetsTapped())] : [])
            .Row(Steps.Back, Steps.Cancel);
    }

    static Phrase Label(CurriculumTopic topic, TopicLibrary topics) =>
        new(topics.IsReady(topic) ? "newsheet.topic.button" : "coming.mark", topic.Title);

    static IEnumerable<Button> PageButtons(int page, int pages)
    {
        if (page > 0)
        {
            yield return Button.For("page.previous", new TopicPageTapped(page - 1));
        }

        if (page < pages - 1)
        {
            yield return Button.For(new Phrase("page.next", page + 2, pages), new TopicPageTapped(page + 1));
        }
    }
}

/// <summary>The two ways out of every step.</summary>
static class Steps
{
    public static Button Back { get; } = Button.For("step.back", new BackTapped());

    public static Button Cancel { get; } = Button.For("step.cancel", new CancelTapped());
}
