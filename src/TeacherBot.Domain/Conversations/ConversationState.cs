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

    /// <summary>How the described sheet will look on paper.</summary>
    ChoosingLook,

    /// <summary>The teacher types what kind of work the sheet is.</summary>
    NamingWork,

    /// <summary>A sheet is being made; its progress card is on the screen.</summary>
    AwaitingSheet,

    /// <summary>A sheet was delivered (or could not be): what next?</summary>
    ChoosingNext,

    /// <summary>The settings are on the screen; a sheet that was being described waits.</summary>
    ReviewingSettings,

    /// <summary>The teacher types the school's name.</summary>
    NamingSchool,

    /// <summary>The teacher types the name that stands on sheets.</summary>
    NamingTeacher,

    /// <summary>Superstate: a new sheet is being described. Carries Cancel.</summary>
    Drafting,

    /// <summary>Superstate: settings. From them Back leads to where the teacher was.</summary>
    Settling,

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
    LookAsked,
    WorkNameAsked,
    SettingsAsked,
    SchoolAsked,
    TeacherNameAsked,
    NameGiven,
    PrintChanged,
    CreateAsked,
    RepeatAsked,
    SheetFinished,
    TopicDeclined,
    BackAsked,
    Cancelled,
}
