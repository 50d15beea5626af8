using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Cache;

/// <summary>The tables of the cache: sheets, who has got them, and the tasks in them.</summary>
sealed class CacheStore(Database database, TimeProvider clock)
{
    /// <summary>Sheets of one topic looked at for one teacher, the newest ones.</summary>
    const int MostCandidates = 300;

    /// <summary>Embeddings compared for one request; more cannot be near but by a great chance.</summary>
    const int MostNear = 50;

    /// <summary>Gives the teacher one of the sheets: never one that was given before, never one that is withdrawn. Null when none is left.</summary>
    public Task<Worksheet?> Claim(IReadOnlyList<string> sheets, long teacher, CancellationToken stop)
    {
        var candidates = sheets.TakeLast(MostCandidates).ToList();
        return candidates.Count == 0 ? Task.FromResult<Worksheet?>(null) : database.Write(
            async db =>
            {
                var chosen = await db.CachedSheets
                    .Where(s => candidates.Contains(s.Id) && s.WithdrawnAt == null)
                    .Where(s => !db.CachedSheetUses.Any(u => u.TeacherId == teacher && u.SheetId == s.Id))
                    .OrderBy(s => s.CreatedAt)
                    .Select(s => new { s.Id, s.Worksheet })
                    .FirstOrDefaultAsync(stop);
                if (chosen is null)
                {
                    return null;
                }

                db.CachedSheetUses.Add(new CachedSheetUseRow { TeacherId = teacher, SheetId = chosen.Id, At = clock.GetUtcNow() });
                var isStillThere = await db.CachedSheets.Where(s => s.Id == chosen.Id && s.WithdrawnAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.Uses, s => s.Uses + 1), stop) == 1;
                return isStillThere
                    ? WorksheetJson.Read(chosen.Worksheet)
                    : throw new DbUpdateConcurrencyException("The sheet was withdrawn while it was being given.");
            },
            stop);
    }

    /// <summary>Of sheets whose embeddings may be near, those that mean the same.</summary>
    public async Task<IReadOnlyList<string>> MeaningTheSame(IEnumerable<string> sheets, TopicEmbedding asked, CancellationToken stop)
    {
        var near = sheets.Take(MostNear).ToList();
        if (near.Count == 0)
        {
            return [];
        }

        var stored = await database.Read(db => db.CachedSheets
            .Where(s => near.Contains(s.Id) && s.EmbeddingModel == asked.Model)
            .Select(s => new { s.Id, s.Embedding }).ToListAsync(stop));
        return [.. stored.Where(sheet => StoredEmbedding.MeansTheSame(asked.Vector, sheet.Embedding)).Select(sheet => sheet.Id)];
    }

    /// <summary>How many of the sheets nobody has got.</summary>
    public Task<int> Unseen(IReadOnlyList<string> sheets, CancellationToken stop)
    {
        var candidates = sheets.TakeLast(MostCandidates).ToList();
        return database.Read(db => db.CachedSheets.CountAsync(s => candidates.Contains(s.Id) && s.Uses == 0 && s.WithdrawnAt == null, stop));
    }

    /// <param name="teacher">Who has got it already; null when it was made ahead.</param>
    /// <returns>Null when one of its tasks was reported wrong, or the very sheet is there already.</returns>
    public async Task<CachedSheetRow?> Add(CacheQuestion question, MadeSheet made, long? teacher, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var request = question.Request;
        CachedSheetRow row = new()
        {
            Id = RandomNumberGenerator.GetHexString(16, lowercase: true),
            Partition = question.Partition,
            Subject = request.Subject,
            Grade = request.Grade,
            Request = request with { Title = null },
            TopicId = request.Topic.Id,
            TopicText = request.Topic.Title.ToLowerInvariant(),
            Embedding = question.Embedding is { } embedding ? StoredEmbedding.ToBytes(embedding.Vector) : null,
            Sketch = question.Embedding?.Sketch.ToBytes(),
            EmbeddingModel = question.Embedding?.Model,
            PromptVersion = question.PromptVersion,
            Worksheet = JsonSerializer.Serialize(made.Worksheet with { Id = "", Seed = "" }, StoredJson.Options),
            CostMicroRoubles = made.CostMicroRoubles,
            IsMadeAhead = teacher is null,
            Uses = teacher is null ? 0 : 1,
            CreatedAt = now,
            ChangedAt = now,
        };
        var tasks = made.Worksheet.Variants.SelectMany(variant => variant.Tasks).Select(TaskPrint.Of).Distinct().ToList();
        return await database.Write(
            async db =>
            {
                if (await db.ReportedTasks.AnyAsync(t => tasks.Contains(t.Print), stop) || await IsThere(db, tasks, stop))
                {
                    return null;
                }

                db.CachedSheets.Add(row);
                db.CachedTasks.AddRange(tasks.Select(print => new CachedTaskRow { Print = print, SheetId = row.Id }));
                if (teacher is { } first)
                {
                    db.CachedSheetUses.Add(new CachedSheetUseRow { TeacherId = first, SheetId = row.Id, At = now, IsFirst = true });
                }

                return row;
            },
            stop);
    }

    /// <summary>A sheet that was kept before a crash and is made again comes out the same: twice in the cache, one teacher would get it twice.</summary>
    static Task<bool> IsThere(BotDbContext db, List<string> tasks, CancellationToken stop)
    {
        var same = db.CachedTasks.Where(t => tasks.Contains(t.Print)).GroupBy(t => t.SheetId).Where(held => held.Count() == tasks.Count).Select(held => held.Key);
        return db.CachedSheets.AnyAsync(s => same.Contains(s.Id) && s.WithdrawnAt == null, stop);
    }

    /// <summary>How many sheets hold the task and are taken out; none with it comes in again.</summary>
    public Task<int> WithdrawTask(SheetTask task, CancellationToken stop)
    {
        var print = TaskPrint.Of(task);
        return database.Write(
            async db =>
            {
                if (await db.ReportedTasks.FindAsync([print], stop) is null)
                {
                    db.ReportedTasks.Add(new ReportedTaskRow { Print = print, At = clock.GetUtcNow() });
                }

                return await Withdraw(db.CachedSheets.Where(s => db.CachedTasks.Any(t => t.Print == print && t.SheetId == s.Id)), clock.GetUtcNow(), stop);
            },
            stop);
    }

    /// <summary>Takes the sheets out, wherever they are held.</summary>
    public static Task<int> Withdraw(IQueryable<CachedSheetRow> sheets, DateTimeOffset now, CancellationToken stop) =>
        sheets.Where(s => s.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.WithdrawnAt, now).SetProperty(s => s.ChangedAt, now), stop);
}
