using TeacherBot.Limits;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>Files of a sheet that was delivered go out once more or for the first time, as new messages, free of charge.</summary>
public sealed class DeliveredFiles(UsageLimits limits)
{
    /// <param name="coming">What the tap is answered with.</param>
    /// <param name="choose">The files to be sent.</param>
    public async Task<Outcome> Send(string sheetId, Turn turn, string coming, Func<Task<List<DocumentRow>>> choose, CancellationToken stop)
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
        sheet.IsToBeWritten = false;
        sheet.LeaseUntil = turn.Now;
        sheet.Attempts = 0;
        // The old card is the first file already: the files come below as new messages.
        sheet.CardMessageId = null;
        sheet.Version++;
        foreach (var document in await choose())
        {
            document.SentAt = null;
        }

        return Outcome.Toasts(coming) with { SheetId = sheetId };
    }
}
