using System.Text;
using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Conversations;

/// <summary>docs/conversation.md is written from the machine and must be true. UPDATE_GOLDEN=1 writes it anew.</summary>
public sealed class ConversationDocumentTests
{
    static readonly ConversationState[] States =
        [.. Enum.GetValues<ConversationState>().Except([ConversationState.Drafting, ConversationState.Settling, ConversationState.InChat])];

    [Fact]
    public void The_document_shows_the_machine_as_it_is()
    {
        var path = Path.Combine(Root(), "docs", "conversation.md");
        var document = Document();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, document);
        }

        File.ReadAllText(path).ShouldBe(document, "UPDATE_GOLDEN=1 writes the document anew");
    }

    static string Document()
    {
        StringBuilder text = new();
        text.Append("""
            # The conversation

            What one teacher's chat waits for and what may happen then. Written by a test from the machine itself
            (`src/TeacherBot.Domain/Conversations/ConversationMachine.cs`); `UPDATE_GOLDEN=1 bash tests/run.sh` writes it anew.

            ```mermaid

            """);
        text.Append(Conversation.ToMermaid().ReplaceLineEndings("\n").Trim()).Append("\n```\n\n## State × trigger\n\n");
        text.Append("Where a trigger leads; with a draft that lacks the subject, the grade, the topic, or nothing where that decides. `–`: not allowed, the teacher is told so.\n\n");
        text.Append($"| | {string.Join(" | ", States)} |\n|{string.Concat(Enumerable.Repeat(" --- |", States.Length + 1))}\n");
        foreach (var trigger in Enum.GetValues<ConversationTrigger>())
        {
            text.Append($"| **{trigger}** | {string.Join(" | ", States.Select(state => Cell(state, trigger)))} |\n");
        }

        return text.ToString();
    }

    static string Cell(ConversationState state, ConversationTrigger trigger)
    {
        var reached = Drafts().Select(draft => Reached(state, draft, trigger)).OfType<ConversationState>().Distinct().ToList();
        return reached.Count == 0 ? "–" : string.Join(", ", reached.Select(to => to == state ? "(stays)" : $"{to}"));
    }

    static ConversationState? Reached(ConversationState state, Draft draft, ConversationTrigger trigger)
    {
        Conversation conversation = new(ConversationSnapshot.New with { State = state, Draft = draft, LastRequest = Complete.ToRequest(), SheetInWork = "A" });
        var allowed = trigger switch
        {
            ConversationTrigger.Started => conversation.Started(),
            ConversationTrigger.NewSheetAsked => conversation.NewSheetAsked(),
            ConversationTrigger.WishTyped => conversation.WishTyped(draft),
            ConversationTrigger.SubjectChosen => conversation.SubjectChosen(Subject.Math),
            ConversationTrigger.GradeChosen => conversation.GradeChosen(3),
            ConversationTrigger.TopicChosen => conversation.TopicChosen(Complete.Topic!),
            ConversationTrigger.TopicPageTurned => conversation.TopicPageTurned(1),
            ConversationTrigger.SettingChanged => conversation.SettingChanged(draft),
            ConversationTrigger.LookAsked => conversation.LookAsked(),
            ConversationTrigger.WorkNameAsked => conversation.WorkNameAsked(),
            ConversationTrigger.SettingsAsked => conversation.SettingsAsked(),
            ConversationTrigger.SchoolAsked => conversation.SchoolAsked(),
            ConversationTrigger.TeacherNameAsked => conversation.TeacherNameAsked(),
            ConversationTrigger.NameGiven => conversation.NameGiven(),
            ConversationTrigger.PrintChanged => conversation.PrintChanged(),
            ConversationTrigger.CreateAsked => conversation.CreateAsked("B"),
            ConversationTrigger.RepeatAsked => conversation.RepeatAsked("B"),
            ConversationTrigger.SheetFinished => conversation.SheetFinished("A"),
            ConversationTrigger.TopicDeclined => conversation.TopicDeclined("A", Complete.ToRequest()),
            ConversationTrigger.BackAsked => conversation.BackAsked(),
            ConversationTrigger.Cancelled => conversation.Cancelled(),
            _ => throw new ArgumentOutOfRangeException(nameof(trigger), trigger, null),
        };
        return allowed ? conversation.State : null;
    }

    static Draft Complete { get; } = new() { Subject = Subject.Math, Grade = 3, Topic = new WorksheetTopic("math-3-x", "Сложение") };

    static IEnumerable<Draft> Drafts() =>
        [Draft.Empty, Complete with { Grade = null, Topic = null }, Complete with { Topic = null }, Complete];

    static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TeacherBot.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
