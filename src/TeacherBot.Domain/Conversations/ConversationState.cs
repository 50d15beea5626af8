namespace TeacherBot.Domain.Conversations;

/// <summary>What the bot waits for in one teacher's chat.</summary>
public enum ConversationState
{
    /// <summary>Nothing begun: the greeting or a cancelled sheet is on the screen.</summary>
    Idle,

    ChoosingSubject,
    ChoosingGrade,
    ChoosingTopic,

    /// <summary>The summary card is on the screen.</summary>
    ReviewingDraft,

    /// <summary>A sheet is being made; its progress card is on the screen.</summary>
    AwaitingSheet,

    /// <summary>A sheet was delivered (or could not be): what next?</summary>
    ChoosingNext,

    /// <summary>Superstate: a new sheet is being described. Carries Cancel.</summary>
    Drafting,

    /// <summary>Superstate of all: what a teacher may do at any time.</summary>
    InChat,
}

/// <summary>What happened.</summary>
public enum ConversationTrigger
{
    Started,
    NewSheetAsked,
    WishTyped,
    SubjectChosen,
    GradeChosen,
    TopicChosen,
    TopicPageTurned,
    SettingChanged,
    CreateAsked,
    RepeatAsked,
    SheetFinished,
    BackAsked,
    Cancelled,
}
