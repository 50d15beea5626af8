using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.Onboarding;
using TeacherBot.Localization;
using TeacherBot.Production;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>Subject, grade and topic, by buttons or in the teacher's own words.</summary>
public sealed class DescribeSheet(TopicLibrary topics, TopicMatcher matcher, SheetMaker maker)
{
    public Outcome? Subject(Subject subject, Turn turn)
    {
        if (!topics.IsReady(subject))
        {
            return turn.Conversation.State == ConversationState.ChoosingSubject
                ? Outcome.Warns(new Phrase("coming.subject", new Phrase($"subject.{Identifier.Of(subject)}")))
                : null;
        }

        return turn.Conversation.SubjectChosen(subject) ? WithWaitingTopic(turn) : null;
    }

    public Outcome? Grade(int grade, Turn turn) => turn.Conversation.GradeChosen(grade) ? WithWaitingTopic(turn) : null;

    public Outcome? Topic(string id, Turn turn)
    {
        var draft = turn.Conversation.Draft;
        if (topics.Curriculum.Find(id) is not { } topic || topic.Subject != draft.Subject || topic.Grade != draft.Grade)
        {
            return null;
        }

        if (!topics.IsReady(topic))
        {
            return turn.Conversation.May(ConversationTrigger.TopicPageTurned) ? Outcome.Warns(new Phrase("coming.topic", topic.Title)) : null;
        }

        return Choose(new WorksheetTopic(topic.Id, topic.Title), turn.Conversation) ? Outcome.Changed : null;
    }

    /// <summary>Typed words: the topic that is waited for, or a whole wish at any time.</summary>
    public Outcome Typed(string typed, Turn turn)
    {
        var text = Typing.Tidied(Typing.Untagged(typed));
        var conversation = turn.Conversation;
        var waitsForTopic = conversation.State == ConversationState.ChoosingTopic;
        if (text.Length > Wish.LongestTopic || !text.Any(char.IsLetter) || (waitsForTopic && text.Length < Wish.ShortestTopic))
        {
            return Unusable(text, waitsForTopic, turn);
        }

        var wish = Wish.Parse(text, matcher);
        if (waitsForTopic && wish is { Grade: null, TopicText: not null })
        {
            conversation.WishTyped(Said(wish, conversation.Draft));
            return Placed(wish, turn);
        }

        return wish.SaysAnything ? Wished(wish, turn) : NotUnderstood.Text();
    }

    static Outcome Redrawn { get; } = new() { Screen = ScreenChange.Send };

    Outcome Wished(Wish wish, Turn turn)
    {
        if (wish.Subject is { } subject && !topics.IsReady(subject))
        {
            return Outcome.Says(Screen.Saying(new Phrase("coming.subject", new Phrase($"subject.{Identifier.Of(subject)}"))).Row(Greeting.NewSheetButton));
        }

        var conversation = turn.Conversation;
        var fits = wish.Grade is not { } grade || wish.Subject is not { } taught || taught.Grades().Contains(grade);
        conversation.WishTyped(Said(wish, new Draft { Subject = wish.Subject, Grade = fits ? wish.Grade : null }));
        if (!fits)
        {
            conversation.Remark("wish.no_such_grade", $"{wish.Grade}");
        }

        return Placed(wish, turn);
    }

    /// <summary>The topic is looked up; who asked for copies of an exam or a textbook is told what comes instead.</summary>
    Outcome Placed(Wish wish, Turn turn)
    {
        var outcome = WithWaitingTopic(turn) with { Screen = ScreenChange.Send };
        if (wish.Model is { } model && turn.Conversation.Note is null)
        {
            turn.Conversation.Remark("wish.model", model);
        }

        return outcome;
    }

    /// <summary>The draft with everything the wish says about topic and settings.</summary>
    static Draft Said(Wish wish, Draft draft) => draft with
    {
        TopicText = wish.TopicText,
        SaidFormat = wish.Format ?? draft.SaidFormat,
        SaidVolume = wish.Volume ?? draft.SaidVolume,
        SaidDifficulty = wish.Difficulty ?? draft.SaidDifficulty,
        SaidTypes = wish.Types ?? draft.SaidTypes,
        SaidVariants = wish.Variants ?? draft.SaidVariants,
        SaidTitle = draft.Title with
        {
            Kind = wish.Kind ?? draft.Title.Kind,
            Own = wish.Kind is null ? draft.Title.Own : null,
            Minutes = wish.Minutes ?? draft.Title.Minutes,
        },
    };

    /// <summary>A topic typed earlier is looked up as soon as subject and grade are known.</summary>
    Outcome WithWaitingTopic(Turn turn)
    {
        if (turn.Conversation is { State: ConversationState.ChoosingTopic, Draft.TopicText: { } waiting } conversation)
        {
            PlaceTopic(waiting, conversation);
        }

        return Outcome.Changed;
    }

    void PlaceTopic(string text, Conversation conversation)
    {
        var draft = conversation.Draft;
        if (matcher.Find(draft.Subject!.Value, draft.Grade!.Value, text)?.Topic is not { } topic)
        {
            PlaceFreeTopic(text, conversation);
        }
        else if (!topics.IsReady(topic))
        {
            conversation.Remark("topic.coming", topic.Title);
        }
        else
        {
            Choose(new WorksheetTopic(topic.Id, topic.Title), conversation);
        }
    }

    void PlaceFreeTopic(string text, Conversation conversation)
    {
        if (topics.HasAuthor)
        {
            Choose(new WorksheetTopic(null, Typing.Capitalised(text)), conversation);
        }
        else
        {
            conversation.Remark("topic.not_listed", text);
        }
    }

    /// <summary>The topic may be too small for as many variants as were wished for: the card says the maximum and takes it.</summary>
    bool Choose(WorksheetTopic topic, Conversation conversation)
    {
        if (!conversation.TopicChosen(topic))
        {
            return false;
        }

        var most = maker.MostVariants(conversation.Draft.ToRequest());
        if (conversation.Draft.Variants > most)
        {
            conversation.SettingChanged(conversation.Draft with { SaidVariants = most });
            conversation.Remark("card.most_variants", $"{most}");
        }

        return true;
    }

    static Outcome Unusable(string text, bool waitsForTopic, Turn turn)
    {
        var key = text.Length > Wish.LongestTopic ? "topic.too_long" : text.Any(char.IsLetter) ? "topic.too_short" : "topic.no_letters";
        if (!waitsForTopic)
        {
            return text.Length > Wish.LongestTopic ? Outcome.Says(Screen.Saying(key).Row(Greeting.NewSheetButton)) : NotUnderstood.Text();
        }

        turn.Conversation.Remark(key);
        return Redrawn;
    }
}
