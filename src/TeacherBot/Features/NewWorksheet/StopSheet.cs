using TeacherBot.Localization;
using TeacherBot.Production;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.NewWorksheet;

/// <summary>«Стоп» on a progress card: at once while in line, at the next step while being made, too late when files are on their way.</summary>
public sealed class StopSheet(FinishSheet finish)
{
    public async Task<Outcome> Handle(string sheetId, Turn turn, CancellationToken stop)
    {
        if (await turn.Db.Generations.FindAsync([sheetId], stop) is not { } sheet || sheet.TeacherId != turn.Teacher.Id)
        {
            return Outcome.Toasts("outdated.menu");
        }

        switch (sheet.State)
        {
            case GenerationState.Queued:
            case GenerationState.Running when sheet.LeaseOwner is null:
                await SheetClosing.GiveUp(turn.Db, sheet, GenerationState.Stopped, null, turn.Now, stop);
                return FinishSheet.Ended(sheet, turn);
            case GenerationState.Running:
                sheet.StopAsked = true;
                sheet.Version++;
                return Outcome.Toasts("stop.asked");
            case GenerationState.Stopped or GenerationState.Failed:
                return await finish.Handle(sheetId, turn, stop);
            default:
                return Outcome.Toasts("stop.too_late");
        }
    }
}
