using Microsoft.EntityFrameworkCore;
using TeacherBot.Features.Purchase;
using TeacherBot.Limits;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.PersonalData;

/// <summary>/terms, /privacy, /export and /delete_me: what is agreed, what is stored, and how a teacher takes it along or away.</summary>
public sealed class PersonalData(UsageLimits limits)
{
    public static async Task<Outcome> Terms(Turn turn, CancellationToken stop) => await Agreement("terms.text", turn, stop);

    public static async Task<Outcome> Privacy(Turn turn, CancellationToken stop) => await Agreement("privacy.text", turn, stop);

    public async Task<Outcome> Export(Turn turn, CancellationToken stop) =>
        await limits.TakeExport(turn.Db, turn.Teacher.Id, turn.Now, stop) is { } freeAt
            ? Outcome.Says(Screen.Saying(new Phrase("export.limit", (int)Math.Ceiling((freeAt - turn.Now).TotalHours))))
            : Outcome.Says(Screen.Saying("export.coming")) with { Export = true };

    public static async Task<Outcome> AskDelete(Turn turn, CancellationToken stop)
    {
        var credits = await Accounts.Now(turn.Db, turn.Teacher.Id, turn.Now, stop);
        return Outcome.Says(Screen.Saying(new Phrase("delete.sure", credits.Available))
            .Row(Button.For("delete.no", new PersonalTapped(PersonalStep.KeepMe), ButtonLook.Main))
            .Row(Button.For("delete.yes", new PersonalTapped(PersonalStep.DeleteMe))));
    }

    public static async Task<Outcome> Tapped(PersonalStep step, int messageId, Turn turn, CancellationToken stop)
    {
        switch (step)
        {
            case PersonalStep.AcceptTerms:
                (await Customers.Of(turn.Db, turn.Teacher.Id, stop)).TermsAcceptedAt ??= turn.Now;
                return Outcome.Toasts("terms.accepted") with { StaleMessageId = messageId };
            case PersonalStep.KeepMe:
                return Outcome.Says(Screen.Saying("delete.kept")) with { MessageId = messageId };
            case PersonalStep.DeleteMe:
                return await turn.Db.Generations.AnyAsync(g => g.TeacherId == turn.Teacher.Id && g.State < GenerationState.Done, stop)
                    ? Outcome.Warns("delete.sheet_in_work")
                    : Outcome.Says(Screen.Saying("delete.done")) with { MessageId = messageId, Erase = true };
            default:
                throw new ArgumentOutOfRangeException(nameof(step), step, null);
        }
    }

    /// <summary>The text, and a button until the teacher has agreed; when is recorded.</summary>
    static async Task<Outcome> Agreement(Phrase text, Turn turn, CancellationToken stop)
    {
        var screen = Screen.Saying(text);
        var isAccepted = await turn.Db.Customers.AnyAsync(c => c.TeacherId == turn.Teacher.Id && c.TermsAcceptedAt != null, stop);
        return Outcome.Says(isAccepted ? screen : screen.Row(Button.For("terms.accept", new PersonalTapped(PersonalStep.AcceptTerms), ButtonLook.Main)));
    }
}
