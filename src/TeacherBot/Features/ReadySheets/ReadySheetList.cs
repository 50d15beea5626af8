using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Features.ReadySheets;

/// <summary>
/// Cached sheets of a grade that a teacher has not had yet. Listed topics and sheets made ahead only: what somebody typed is shown to nobody else.
/// </summary>
public sealed class ReadySheetList(AheadAuthor? author = null)
{
    const int Shown = 6;

    /// <summary>Looked through for sheets of other topics and of the prompts of today.</summary>
    const int MostRead = 60;

    /// <summary>The newest sheet of each topic.</summary>
    public async Task<IReadOnlyList<ReadySheet>> For(BotDbContext db, long teacher, Draft draft, CancellationToken stop)
    {
        if (author is null || draft is not { Subject: { } subject, Grade: { } grade })
        {
            return [];
        }

        var sheets = await Unseen(db, teacher, db.CachedSheets.Where(s => s.Subject == subject && s.Grade == grade).OrderByDescending(s => s.CreatedAt))
            .Take(MostRead).ToListAsync(stop);
        return [.. sheets.Where(IsOfToday).DistinctBy(sheet => sheet.Request.Topic).Take(Shown)];
    }

    /// <summary>Null when the sheet is gone or the teacher has had it.</summary>
    public async Task<ReadySheet?> Find(BotDbContext db, long teacher, string id, CancellationToken stop) =>
        await Unseen(db, teacher, db.CachedSheets.Where(s => s.Id == id)).SingleOrDefaultAsync(stop) is { } sheet && IsOfToday(sheet) ? sheet : null;

    static IQueryable<ReadySheet> Unseen(BotDbContext db, long teacher, IQueryable<CachedSheetRow> sheets) => sheets
        .Where(s => s.WithdrawnAt == null && (s.TopicId != null || s.IsMadeAhead) && !db.CachedSheetUses.Any(u => u.TeacherId == teacher && u.SheetId == s.Id))
        .Select(s => new ReadySheet(s.Id, s.Request, s.PromptVersion));

    bool IsOfToday(ReadySheet sheet) => author is not null && sheet.PromptVersion == author.PromptVersion(sheet.Request);
}

/// <summary>What a ready sheet answers, without the sheet.</summary>
public sealed record ReadySheet(string Id, WorksheetRequest Request, string PromptVersion);
