using Stateless;
using static TeacherBot.Domain.Conversations.ConversationState;
using static TeacherBot.Domain.Conversations.ConversationTrigger;

namespace TeacherBot.Domain.Conversations;

/// <summary>
/// The table of what may happen when, in the order a teacher meets it. Pure: no entry or exit actions, so that a
/// state never moves without being stored.
/// </summary>
static class ConversationMachine
{
    public static StateMachine<ConversationState, ConversationTrigger> Over(
        Func<ConversationState> state, Action<ConversationState> move, Func<Draft> draft)
    {
        var machine = new StateMachine<ConversationState, ConversationTrigger>(state, move);
        bool NeedsSubject() => draft().Subject is null;
        bool NeedsGrade() => !NeedsSubject() && draft().Grade is null;
        bool NeedsTopic() => !NeedsSubject() && !NeedsGrade() && draft().Topic is null;
        bool IsComplete() => draft().IsComplete;

        machine.Configure(InChat)
            .Permit(Started, Idle)
            .Permit(NewSheetAsked, ChoosingSubject)
            .PermitIf(WishTyped, ChoosingSubject, NeedsSubject, "subject missing")
            .PermitIf(WishTyped, ChoosingGrade, NeedsGrade, "grade missing")
            .PermitIf(WishTyped, ChoosingTopic, NeedsTopic, "topic missing")
            .PermitIf(WishTyped, ReviewingDraft, IsComplete, "draft complete")
            .Permit(SettingsAsked, ReviewingSettings);

        machine.Configure(Drafting)
            .SubstateOf(InChat)
            .Permit(Cancelled, Idle)
            .Ignore(SheetFinished);

        machine.Configure(Idle)
            .SubstateOf(InChat)
            .Permit(RepeatAsked, AwaitingSheet)
            .Ignore(SheetFinished);

        machine.Configure(ChoosingSubject)
            .SubstateOf(Drafting)
            .PermitIf(SubjectChosen, ChoosingGrade, NeedsGrade, "grade missing")
            .PermitIf(SubjectChosen, ChoosingTopic, NeedsTopic, "topic missing")
            .PermitIf(SubjectChosen, ReviewingDraft, IsComplete, "draft complete")
            .Permit(BackAsked, Idle);

        machine.Configure(ChoosingGrade)
            .SubstateOf(Drafting)
            .PermitIf(GradeChosen, ChoosingTopic, NeedsTopic, "topic missing")
            .PermitIf(GradeChosen, ReviewingDraft, IsComplete, "draft complete")
            .Permit(BackAsked, ChoosingSubject);

        machine.Configure(ChoosingTopic)
            .SubstateOf(Drafting)
            .PermitReentry(TopicPageTurned)
            .PermitIf(TopicChosen, ReviewingDraft, IsComplete, "draft complete")
            .Permit(BackAsked, ChoosingGrade);

        machine.Configure(ReviewingDraft)
            .SubstateOf(Drafting)
            .PermitReentry(SettingChanged)
            .Permit(LookAsked, ChoosingLook)
            .Permit(CreateAsked, AwaitingSheet)
            .Permit(BackAsked, ChoosingTopic);

        machine.Configure(ChoosingLook)
            .SubstateOf(Drafting)
            .PermitReentry(SettingChanged)
            .PermitReentry(PrintChanged)
            .Permit(WorkNameAsked, NamingWork)
            .Permit(BackAsked, ReviewingDraft);

        machine.Configure(NamingWork)
            .SubstateOf(Drafting)
            .Permit(NameGiven, ChoosingLook)
            .Permit(BackAsked, ChoosingLook);

        machine.Configure(AwaitingSheet)
            .SubstateOf(InChat)
            .Permit(SheetFinished, ChoosingNext)
            .Permit(TopicDeclined, ChoosingTopic);

        machine.Configure(ChoosingNext)
            .SubstateOf(InChat)
            .Permit(RepeatAsked, AwaitingSheet)
            .Ignore(SheetFinished);

        machine.Configure(Settling)
            .SubstateOf(InChat)
            .Ignore(SheetFinished);

        machine.Configure(ReviewingSettings)
            .SubstateOf(Settling)
            .PermitReentry(PrintChanged)
            .Permit(SchoolAsked, NamingSchool)
            .Permit(TeacherNameAsked, NamingTeacher)
            .PermitIf(BackAsked, Idle, NeedsSubject, "nothing begun")
            .PermitIf(BackAsked, ChoosingGrade, NeedsGrade, "grade missing")
            .PermitIf(BackAsked, ChoosingTopic, NeedsTopic, "topic missing")
            .PermitIf(BackAsked, ReviewingDraft, IsComplete, "draft complete");

        machine.Configure(NamingSchool)
            .SubstateOf(Settling)
            .Permit(NameGiven, ReviewingSettings)
            .Permit(BackAsked, ReviewingSettings);

        machine.Configure(NamingTeacher)
            .SubstateOf(Settling)
            .Permit(NameGiven, ReviewingSettings)
            .Permit(BackAsked, ReviewingSettings);

        // A trigger that is not allowed is an answer («сейчас нельзя»), not an exception.
        machine.OnUnhandledTrigger((_, _) => { });
        return machine;
    }
}
