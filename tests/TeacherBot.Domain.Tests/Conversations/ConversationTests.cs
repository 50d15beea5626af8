using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Conversations;

public sealed class ConversationTests
{
    readonly Conversation conversation = new(ConversationSnapshot.New);

    static WorksheetTopic Addition { get; } = new("math-3-x", "Сложение");

    static SheetTitle Test { get; } = new(KindOfWork.Control, Minutes: 40);

    [Fact]
    public void A_sheet_is_described_step_by_step()
    {
        conversation.NewSheetAsked().ShouldBeTrue();
        conversation.SubjectChosen(Subject.Math).ShouldBeTrue();
        conversation.GradeChosen(3).ShouldBeTrue();
        conversation.TopicChosen(Addition).ShouldBeTrue();
        conversation.CreateAsked("A").ShouldBeTrue();
        conversation.State.ShouldBe(ConversationState.AwaitingSheet);
        conversation.SheetInWork.ShouldBe("A");
        conversation.LastRequest!.Topic.ShouldBe(Addition);
    }

    [Fact]
    public void The_second_tap_on_create_is_not_allowed()
    {
        A_sheet_is_described_step_by_step();
        conversation.CreateAsked("B").ShouldBeFalse();
        conversation.SheetInWork.ShouldBe("A");
    }

    [Fact]
    public void A_refused_verb_changes_nothing()
    {
        conversation.NewSheetAsked();
        var before = conversation.Snapshot();
        conversation.GradeChosen(3).ShouldBeFalse();
        conversation.TopicChosen(Addition).ShouldBeFalse();
        conversation.CreateAsked("A").ShouldBeFalse();
        conversation.SheetFinished("A").ShouldBeFalse();
        conversation.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_grade_the_subject_is_not_taught_in_cannot_be_chosen()
    {
        conversation.NewSheetAsked();
        conversation.SubjectChosen(Subject.Math);
        conversation.GradeChosen(7).ShouldBeFalse();
    }

    [Fact]
    public void The_result_of_another_sheet_does_not_end_the_waiting()
    {
        A_sheet_is_described_step_by_step();
        conversation.SheetFinished("Z").ShouldBeFalse();
        conversation.State.ShouldBe(ConversationState.AwaitingSheet);
    }

    [Fact]
    public void After_a_declined_topic_only_another_topic_is_asked_for()
    {
        conversation.WishTyped(new Draft { Subject = Subject.Math, Grade = 3, Topic = Addition, SaidVariants = 2, SaidTitle = Test });
        conversation.CreateAsked("A");
        conversation.TopicDeclined("A", conversation.LastRequest!).ShouldBeTrue();
        conversation.State.ShouldBe(ConversationState.ChoosingTopic);
        conversation.SheetInWork.ShouldBeNull();
        conversation.LastRequest.ShouldBeNull("the same topic would be declined again");
        conversation.TopicChosen(Addition).ShouldBeTrue();
        conversation.Draft.ShouldSatisfyAllConditions(
            draft => draft.Grade.ShouldBe(3),
            draft => draft.Variants.ShouldBe(2),
            draft => draft.Title.ShouldBe(Test));
    }

    [Fact]
    public void A_topic_declined_while_the_teacher_is_busy_with_another_sheet_moves_nothing()
    {
        A_sheet_is_described_step_by_step();
        var declined = conversation.LastRequest!;
        conversation.NewSheetAsked();
        conversation.TopicDeclined("A", declined).ShouldBeFalse();
        conversation.State.ShouldBe(ConversationState.ChoosingSubject);
        conversation.LastRequest.ShouldBeNull();
    }

    [Fact]
    public void A_request_and_the_draft_of_it_are_the_same_sheet()
    {
        var request = new Draft { Subject = Subject.Math, Grade = 3, Topic = Addition, SaidTitle = Test, SaidVariants = 2, IsCreative = true }.ToRequest();
        Draft.Of(request).ToRequest().ShouldBe(request);
    }

    [Fact]
    public void A_remark_is_gone_with_the_next_step()
    {
        conversation.NewSheetAsked();
        conversation.Remark("topic.too_short");
        conversation.Note.ShouldNotBeNull();
        conversation.SubjectChosen(Subject.Math);
        conversation.Note.ShouldBeNull();
    }

    [Fact]
    public void Back_forgets_only_the_last_answer()
    {
        conversation.NewSheetAsked();
        conversation.SubjectChosen(Subject.Math);
        conversation.GradeChosen(3);
        conversation.TopicChosen(Addition);
        conversation.BackAsked();
        conversation.Draft.ShouldSatisfyAllConditions(
            draft => draft.Subject.ShouldBe(Subject.Math),
            draft => draft.Grade.ShouldBe(3),
            draft => draft.Topic.ShouldBeNull());
    }

    [Fact]
    public void A_stored_conversation_goes_on_where_it_stood()
    {
        conversation.NewSheetAsked();
        conversation.SubjectChosen(Subject.Math);
        Conversation restored = new(conversation.Snapshot());
        restored.GradeChosen(3).ShouldBeTrue();
        restored.State.ShouldBe(ConversationState.ChoosingTopic);
    }

    [Theory]
    [InlineData(1, SheetFormat.OpenOnly)]
    [InlineData(2, SheetFormat.OpenOnly)]
    [InlineData(3, SheetFormat.TestAndOpen)]
    public void The_first_grades_begin_with_written_answers(int grade, SheetFormat format)
    {
        Draft draft = new() { Subject = Subject.Math, Grade = grade };
        draft.Format.ShouldBe(format);
        draft.Volume.ShouldBe(0);
        draft.Types.Contains(TaskType.MultipleChoice).ShouldBe(grade > 2);
    }

    [Fact]
    public void The_last_usable_type_cannot_be_switched_off()
    {
        Draft draft = new() { Grade = 3, SaidFormat = SheetFormat.TestOnly, SaidTypes = [TaskType.SingleChoice, TaskType.Open] };
        draft.Toggled(TaskType.SingleChoice).ShouldBeNull();
        draft.Toggled(TaskType.MultipleChoice)!.Types.ShouldContain(TaskType.MultipleChoice);
    }

    [Fact]
    public void A_format_that_can_use_none_of_the_types_gets_all_of_them()
    {
        Draft draft = new() { Grade = 3, SaidFormat = SheetFormat.TestOnly, SaidTypes = [TaskType.Open] };
        draft.Types.ShouldBe(TaskTypes.All);
    }
}
