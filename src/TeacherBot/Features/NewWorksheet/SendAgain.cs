using Microsoft.EntityFrameworkCore;
using TeacherBot.Limits;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>«Прислать ещё раз»: the files of a delivered sheet come once more, free of charge, by the ids Telegram gave them.</summary>
public sealed class SendAgain(UsageLimits limits)
{
    public async Task<Outcome> Handle(string sheetId, Turn turn, CancellationToken stop)
    {
        if (await turn.Db.Generations.FindAsync([sheetId], stop) is not { } sheet || sheet.TeacherId != turn.Teacher.Id)
        {
            return Outcome.Toasts("outdated.menu");
        }

        if (sheet.State != GenerationState.Done)
        {
            return Outcome.Toasts("stop.too_late");
        }

        if (await limits.TakeSendingAgain(turn.Db, turn.Teacher.Id, turn.Now, stop) is { } freeAt)
        {
            return Outcome.Warns(new Phrase("again.limit", (int)Math.Ceiling((freeAt - turn.Now).TotalMinutes)));
        }

        sheet.State = GenerationState.Delivering;
        sheet.LeaseUntil = turn.Now;
        sheet.Attempts = 0;
        // The old card is the first file already: the files come below as new messages.
        sheet.CardMessageId = null;
        sheet.Version++;
        foreach (var document in await turn.Db.Documents.Where(d => d.GenerationId == sheetId).ToListAsync(stop))
        {
            document.SentAt = null;
        }

        return Outcome.Toasts("again.coming") with { SheetId = sheetId };
    }
}
