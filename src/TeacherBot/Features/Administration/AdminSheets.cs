using Microsoft.EntityFrameworkCore;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Administration;

/// <summary>/generations: the latest sheets, or only those that failed.</summary>
static class AdminSheets
{
    const int Shown = 15;
    const int LongestError = 120;

    public static async Task<Outcome> List(string arguments, Turn turn, CancellationToken stop)
    {
        if (arguments is not ("" or "failed"))
        {
            return AdminCommands.Says("admin.generations.usage");
        }

        var sheets = await turn.Db.Generations.Where(g => arguments == "" || g.State == GenerationState.Failed)
            .OrderByDescending(g => g.CreatedAt).Take(Shown).ToListAsync(stop);
        List<Phrase> lines = [sheets.Count == 0 ? "admin.generations.none" : "admin.generations"];
        lines.AddRange(sheets.Select(Line));
        return Outcome.Says(Screen.Saying(lines));
    }

    static Phrase Line(GenerationRow sheet)
    {
        var when = sheet.CreatedAt.ToString("MM-dd HH:mm");
        var state = AdminWords.Of(sheet.State);
        return AdminWords.Why(sheet.Refusal, sheet.Error, LongestError) is { } why
            ? new Phrase("admin.generations.line.error", when, sheet.Id, state, sheet.TeacherId, sheet.Price, why)
            : new Phrase("admin.generations.line", when, sheet.Id, state, sheet.TeacherId, sheet.Price);
    }
}
