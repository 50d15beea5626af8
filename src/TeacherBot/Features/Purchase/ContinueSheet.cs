using TeacherBot.Domain.Conversations;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.Purchase;

/// <summary>The sheet that waited for credits goes on by one tap, wherever the teacher is now.</summary>
public sealed class ContinueSheet(CreateSheet create)
{
    public async Task<Outcome> Handle(string orderId, int messageId, Turn turn, CancellationToken stop)
    {
        if (await PlaceOrder.Own(orderId, turn, stop) is not { } order)
        {
            return Outcome.Toasts("outdated.menu");
        }

        if (order.Waiting is not { } request)
        {
            return Outcome.Toasts("shop.continue.done");
        }

        var before = turn.Conversation.Snapshot();
        if (!turn.Conversation.WishTyped(Draft.Of(request)) || await create.Create(turn, stop) is not { } outcome)
        {
            return Outcome.Toasts("outdated.menu");
        }

        if (outcome.SheetId is null)
        {
            // Refused, for want of credits or by a limit: the card with the sheet stands ready.
            return outcome with { Screen = before.State == ConversationState.ReviewingDraft ? ScreenChange.None : ScreenChange.Send };
        }

        order.Waiting = null;
        order.Version++;
        // The progress card comes below, where the teacher looks.
        var old = turn.Row.ScreenMessageId;
        turn.Row.ScreenMessageId = null;
        return outcome with { StaleMessageId = old ?? messageId };
    }
}
