using TeacherBot.Domain.Conversations;
using TeacherBot.Production;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>The settings of the summary card, one tap each.</summary>
public sealed class AdjustDraft(SheetMaker maker)
{
    public Outcome? Format(SheetFormat format, Turn turn) => Change(turn, draft => draft with { SaidFormat = format });

    public Outcome? Volume(int volume, Turn turn) => Change(turn, draft => draft with { SaidVolume = volume });

    public Outcome? Difficulty(Difficulty difficulty, Turn turn) => Change(turn, draft => draft with { SaidDifficulty = difficulty });

    public Outcome? Variants(int variants, Turn turn) => Change(turn, draft => draft with { SaidVariants = variants });

    public Outcome? Creative(bool isCreative, Turn turn) => Change(turn, draft => draft with { IsCreative = isCreative });

    public Outcome? Type(TaskType type, Turn turn)
    {
        var conversation = turn.Conversation;
        if (!conversation.May(ConversationTrigger.SettingChanged))
        {
            return null;
        }

        return conversation.Draft.Toggled(type) is { } toggled ? Change(turn, _ => toggled) : Outcome.Toasts("card.last_type");
    }

    Outcome? Change(Turn turn, Func<Draft, Draft> change)
    {
        var changed = change(turn.Conversation.Draft);
        if (!turn.Conversation.SettingChanged(changed))
        {
            return null;
        }

        // The topic may be too small for so many different variants: the card says the maximum and takes it.
        var most = maker.MostVariants(changed.ToRequest());
        if (changed.Variants <= most)
        {
            return Outcome.Changed;
        }

        turn.Conversation.SettingChanged(changed with { SaidVariants = most });
        return Outcome.Changed with { Toast = new Phrase("card.most_variants", most), Alert = true };
    }
}
