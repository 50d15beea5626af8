using Stateless;
using Stateless.Graph;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Conversations;

/// <summary>
/// One teacher's chat. Every verb says whether it is allowed now: false changes nothing and means that the button or
/// the moment has passed. Single-threaded; built anew over the stored snapshot for every update.
/// </summary>
public sealed class Conversation
{
    readonly StateMachine<ConversationState, ConversationTrigger> machine;

    public Conversation(ConversationSnapshot snapshot)
    {
        State = snapshot.State;
        Draft = snapshot.Draft;
        TopicPage = snapshot.TopicPage;
        LastRequest = snapshot.LastRequest;
        SheetInWork = snapshot.SheetInWork;
        DeliveredSheet = snapshot.DeliveredSheet;
        Note = snapshot.Note;
        machine = ConversationMachine.Over(() => State, state => State = state, () => Draft);
    }

    public ConversationState State { get; private set; }

    public Draft Draft { get; private set; }

    /// <summary>The page of topic buttons on the screen, from 0.</summary>
    public int TopicPage { get; private set; }

    /// <summary>What «Повторить прошлый» makes again.</summary>
    public WorksheetRequest? LastRequest { get; private set; }

    /// <summary>The sheet whose progress card is on the screen.</summary>
    public string? SheetInWork { get; private set; }

    /// <summary>The sheet whose files were the last to arrive: they can be sent again.</summary>
    public string? DeliveredSheet { get; private set; }

    /// <summary>What the next screen says first; gone with the next step.</summary>
    public Note? Note { get; private set; }

    public ConversationSnapshot Snapshot() => new(State, Draft, TopicPage, LastRequest, SheetInWork, DeliveredSheet, Note);

    public bool Started() => Fire(ConversationTrigger.Started, Draft.Empty);

    public bool NewSheetAsked() => Fire(ConversationTrigger.NewSheetAsked, Draft.Empty);

    public bool WishTyped(Draft wish) => Fire(ConversationTrigger.WishTyped, wish);

    public bool SubjectChosen(Subject subject) =>
        Fire(ConversationTrigger.SubjectChosen, Draft with
        {
            Subject = subject,
            Grade = Draft.Grade is { } grade && subject.Grades().Contains(grade) ? grade : null,
        });

    public bool GradeChosen(int grade) =>
        Draft.Subject is { } subject && subject.Grades().Contains(grade)
        && Fire(ConversationTrigger.GradeChosen, Draft with { Grade = grade });

    public bool TopicChosen(WorksheetTopic topic) =>
        Fire(ConversationTrigger.TopicChosen, Draft with { Topic = topic, TopicText = null });

    public bool TopicPageTurned(int page) => Fire(ConversationTrigger.TopicPageTurned, Draft, page);

    public bool SettingChanged(Draft changed) => Fire(ConversationTrigger.SettingChanged, changed);

    /// <summary>From the summary card to the look of the sheet.</summary>
    public bool LookAsked() => Fire(ConversationTrigger.LookAsked);

    public bool WorkNameAsked() => Fire(ConversationTrigger.WorkNameAsked);

    /// <summary>A sheet that is being described waits until the teacher comes back.</summary>
    public bool SettingsAsked() => Fire(ConversationTrigger.SettingsAsked);

    public bool SchoolAsked() => Fire(ConversationTrigger.SchoolAsked);

    public bool TeacherNameAsked() => Fire(ConversationTrigger.TeacherNameAsked);

    /// <summary>What was waited for: the kind of work (in the changed draft), the school or the teacher's name.</summary>
    public bool NameGiven(Draft? changed = null) => Fire(ConversationTrigger.NameGiven, changed);

    /// <summary>The teacher's print settings changed: the screen that shows them is drawn again.</summary>
    public bool PrintChanged() => Fire(ConversationTrigger.PrintChanged);

    /// <summary>The draft becomes the sheet in work.</summary>
    public bool CreateAsked(string sheet)
    {
        var request = Draft.IsComplete ? Draft.ToRequest() : null;
        return Fire(ConversationTrigger.CreateAsked) && Begin(request, sheet);
    }

    public bool RepeatAsked(string sheet) =>
        LastRequest is { } request && Fire(ConversationTrigger.RepeatAsked) && Begin(request, sheet);

    /// <summary>The sheet was delivered, stopped or given up; false when the teacher is already busy with something else.</summary>
    public bool SheetFinished(string sheet) => Awaits(sheet) && Fire(ConversationTrigger.SheetFinished) && NothingInWork();

    /// <summary>No sheet can be made of the topic: another one is asked for, the rest of the wish stands. False as of a finished sheet.</summary>
    public bool TopicDeclined(string sheet, WorksheetRequest declined)
    {
        // «Повторить прошлый» would only be declined again.
        LastRequest = LastRequest?.Topic == declined.Topic ? null : LastRequest;
        return Awaits(sheet) && Fire(ConversationTrigger.TopicDeclined, Draft.Of(declined) with { Topic = null }) && NothingInWork();
    }

    /// <summary>The files of a sheet arrived, wherever the teacher is now.</summary>
    public void FilesArrived(string sheet) => DeliveredSheet = sheet;

    public bool BackAsked() => Fire(ConversationTrigger.BackAsked, State switch
    {
        ConversationState.ReviewingDraft => Draft with { Topic = null },
        ConversationState.ChoosingLook or ConversationState.NamingWork
            or ConversationState.ReviewingSettings or ConversationState.NamingSchool or ConversationState.NamingTeacher => Draft,
        ConversationState.ChoosingTopic => Draft with { Grade = null, Topic = null, TopicText = null },
        ConversationState.ChoosingGrade => Draft with { Subject = null },
        _ => Draft.Empty,
    });

    public bool Cancelled() => Fire(ConversationTrigger.Cancelled, Draft.Empty);

    /// <summary>Puts a remark on the next screen without moving.</summary>
    public void Remark(string key, params IReadOnlyList<string> arguments) => Note = new Note(key, arguments);

    /// <summary>The machine as a Mermaid state diagram, for the documentation.</summary>
    public static string ToMermaid() =>
        MermaidGraph.Format(ConversationMachine.Over(() => ConversationState.Idle, _ => { }, () => Draft.Empty).GetInfo());

    public bool May(ConversationTrigger trigger) => machine.CanFire(trigger);

    bool Awaits(string sheet) => State == ConversationState.AwaitingSheet && sheet == SheetInWork;

    bool NothingInWork()
    {
        SheetInWork = null;
        return true;
    }

    bool Begin(WorksheetRequest? request, string sheet)
    {
        LastRequest = request;
        SheetInWork = sheet;
        Draft = Draft.Empty;
        return true;
    }

    bool Fire(ConversationTrigger trigger, Draft? draft = null, int page = 0)
    {
        // Guards look at the draft as it will be; a refusal leaves it as it was.
        var before = Draft;
        Draft = draft ?? Draft;
        if (!machine.CanFire(trigger))
        {
            Draft = before;
            return false;
        }

        machine.Fire(trigger);
        TopicPage = page;
        Note = null;
        return true;
    }
}

/// <summary>A conversation as it is stored.</summary>
public sealed record ConversationSnapshot(
    ConversationState State,
    Draft Draft,
    int TopicPage,
    WorksheetRequest? LastRequest,
    string? SheetInWork,
    string? DeliveredSheet,
    Note? Note)
{
    public static ConversationSnapshot New { get; } = new(ConversationState.Idle, Draft.Empty, 0, null, null, null, null);
}

/// <summary>A remark for the next screen.</summary>
/// <param name="Key">A key of the locales.</param>
public sealed record Note(string Key, IReadOnlyList<string> Arguments);
