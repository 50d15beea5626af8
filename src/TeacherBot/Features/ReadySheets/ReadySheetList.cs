using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Conversations;
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
    public async Task<IReadOnlyList<CachedSheetRow>> For(BotDbContext db, long teacher, Draft draft, CancellationToken stop)
    {
        if (author is null || draft is not { Subject: { } subject, Grade: { } grade })
        {
            return [];
        }

        var sheets = await Unseen(db, teacher)
            .Where(s => s.Subject == subject && s.Grade == grade && (s.TopicId != null || s.IsMadeAhead))
            .OrderByDescending(s => s.CreatedAt).Take(MostRead).ToListAsync(stop);
        return [.. sheets.Where(IsOfToday).DistinctBy(s => s.TopicId ?? s.TopicText).Take(Shown)];
    }

    /// <summary>Null when the sheet is gone or the teacher has had it.</summary>
    public async Task<CachedSheetRow?> Find(BotDbContext db, long teacher, string id, CancellationToken stop) =>
        await Unseen(db, teacher).SingleOrDefaultAsync(s => s.Id == id && (s.TopicId != null || s.IsMadeAhead), stop) is { } sheet && IsOfToday(sheet) ? sheet : null;

    static IQueryable<CachedSheetRow> Unseen(BotDbContext db, long teacher) => db.CachedSheets
        .Where(s => s.WithdrawnAt == null && !db.CachedSheetUses.Any(u => u.TeacherId == teacher && u.SheetId == s.Id));

    bool IsOfToday(CachedSheetRow sheet) => author is not null && sheet.PromptVersion == author.PromptVersion(sheet.Request);
}
