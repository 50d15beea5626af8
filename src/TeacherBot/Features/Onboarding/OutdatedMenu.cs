using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Conversations;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.Onboarding;

/// <summary>A button of a message that is no screen any more.</summary>
public static class OutdatedMenu
{
    public static async Task<Outcome> Handle(int messageId, Turn turn, CancellationToken stop)
    {
        // The second of two quick taps on «Создать»: its card is being made into a sheet, or already is one.
        if (turn.Conversation.State == ConversationState.AwaitingSheet)
        {
            return Outcome.Toasts("outdated.in_work");
        }

        if (await turn.Db.Generations.AnyAsync(g => g.TeacherId == turn.Teacher.Id && g.CardMessageId == messageId, stop))
        {
            return Outcome.Toasts("outdated.done");
        }

        return new Outcome
        {
            Toast = "outdated.menu",
            Screen = messageId == turn.Row.ScreenMessageId ? ScreenChange.Edit : ScreenChange.Send,
            StaleMessageId = messageId == turn.Row.ScreenMessageId ? null : messageId,
        };
    }
}
