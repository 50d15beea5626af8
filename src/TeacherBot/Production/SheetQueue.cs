using Microsoft.EntityFrameworkCore;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Production;

/// <summary>The table of generations as a queue: who is next, who works on what, who waits how long.</summary>
public sealed class SheetQueue(Database database, TopicLibrary topics, Replica replica, TimeProvider clock)
{
    /// <summary>A crashed replica's sheets wait no longer than this.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>Told at one look.</summary>
    const int MostUntold = 500;

    /// <summary>
    /// The sheet to work on now, leased to this replica; null when there is none. A teacher with sheets in work lets
    /// the others go first.
    /// </summary>
    /// <param name="isToBeWritten">One that waits for models most of the time, or one that is computed.</param>
    public Task<GenerationRow?> ClaimNext(bool isToBeWritten, CancellationToken stop) => database.Write(
        async db =>
        {
            // A name of its own: should the lease run out, the next worker of this very process is somebody else.
            var owner = $"{replica.Name}/{Guid.NewGuid():N}";
            while (await Next(db, isToBeWritten, stop) is { } next)
            {
                var now = clock.GetUtcNow();
                var isOurs = await db.Generations
                    .Where(g => g.Id == next && g.State < GenerationState.Done && g.LeaseUntil <= now)
                    .ExecuteUpdateAsync(
                        set => set
                            .SetProperty(g => g.LeaseOwner, owner)
                            .SetProperty(g => g.LeaseUntil, now + Lease)
                            .SetProperty(g => g.Attempts, g => g.Attempts + 1)
                            .SetProperty(g => g.State, g => g.State == GenerationState.Queued ? GenerationState.Running : g.State)
                            .SetProperty(g => g.Version, g => g.Version + 1),
                        stop) == 1;
                if (isOurs)
                {
                    return await db.Generations.SingleAsync(g => g.Id == next, stop);
                }
            }

            return null;
        },
        stop);

    /// <summary>How many sheets of a kind wait for a worker, up to <paramref name="most"/>.</summary>
    public Task<int> Waiting(bool isToBeWritten, int most, CancellationToken stop) =>
        database.Read(db => Waiting(db, isToBeWritten).OrderBy(g => g.CreatedAt).Take(most).CountAsync(stop));

    /// <summary>Tells the kind of sheets that a version before put in line without one; until then nobody claims them.</summary>
    public async Task TellKinds(CancellationToken stop)
    {
        var untold = await database.Read(db => db.Generations
            .Where(g => g.State < GenerationState.Done && g.IsToBeWritten == null)
            .OrderBy(g => g.CreatedAt).Take(MostUntold)
            .Select(g => new { g.Id, g.Request, IsMade = g.Worksheet != null }).ToListAsync(stop));
        foreach (var kind in untold.GroupBy(sheet => !sheet.IsMade && topics.IsForAuthor(sheet.Request), sheet => sheet.Id))
        {
            var sheets = kind.ToList();
            await database.Write(
                db => db.Generations.Where(g => sheets.Contains(g.Id) && g.IsToBeWritten == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(g => g.IsToBeWritten, kind.Key), stop),
                stop);
        }
    }

    /// <summary>False when the lease was lost: the work must end at once.</summary>
    public async Task<bool> Renew(GenerationRow sheet, CancellationToken stop)
    {
        var until = clock.GetUtcNow() + Lease;
        return await database.Write(
            db => db.Generations
                .Where(g => g.Id == sheet.Id && g.LeaseOwner == sheet.LeaseOwner && g.State < GenerationState.Done)
                .ExecuteUpdateAsync(set => set.SetProperty(g => g.LeaseUntil, until), stop),
            stop) == 1;
    }

    /// <summary>Whether the teacher wants no sheet any more, while it can still be stopped.</summary>
    public Task<bool> IsStopAsked(GenerationRow sheet, CancellationToken stop) =>
        database.Read(db => db.Generations.AnyAsync(g => g.Id == sheet.Id && g.StopAsked && g.State == GenerationState.Running, stop));

    /// <summary>Puts the sheet back in line after a pause.</summary>
    public Task PutBack(GenerationRow sheet, TimeSpan pause, string? error, CancellationToken stop)
    {
        var until = clock.GetUtcNow() + pause;
        return database.Write(
            db => db.Generations
                .Where(g => g.Id == sheet.Id && g.LeaseOwner == sheet.LeaseOwner && g.State < GenerationState.Done)
                .ExecuteUpdateAsync(
                    set => set
                        .SetProperty(g => g.LeaseOwner, (string?)null)
                        .SetProperty(g => g.LeaseUntil, until)
                        .SetProperty(g => g.Error, error),
                    stop),
            stop);
    }

    /// <summary>The oldest sheet of a teacher with nothing in work, else of one with the least.</summary>
    async Task<string?> Next(BotDbContext db, bool isToBeWritten, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        // Counted here: to group them, SQLite would walk through the sheets of all time by teacher.
        var inWork = await db.Generations
            .Where(g => g.State < GenerationState.Done && g.LeaseOwner != null && g.LeaseUntil > now)
            .Select(g => g.TeacherId).ToListAsync(stop);
        var busy = inWork.Distinct().ToList();
        var next = await Oldest(Waiting(db, isToBeWritten).Where(g => !busy.Contains(g.TeacherId)), stop);
        foreach (var equals in inWork.CountBy(teacher => teacher).GroupBy(pair => pair.Value, pair => pair.Key).OrderBy(group => group.Key))
        {
            if (next is not null)
            {
                break;
            }

            var teachers = equals.ToList();
            next = await Oldest(Waiting(db, isToBeWritten).Where(g => teachers.Contains(g.TeacherId)), stop);
        }

        return next;
    }

    static Task<string?> Oldest(IQueryable<GenerationRow> sheets, CancellationToken stop) =>
        sheets.OrderBy(g => g.CreatedAt).Select(g => g.Id).FirstOrDefaultAsync(stop);

    /// <summary>Where no model is configured any more, what was meant for one is made, or given up, by those who compute.</summary>
    IQueryable<GenerationRow> Waiting(BotDbContext db, bool isToBeWritten)
    {
        var now = clock.GetUtcNow();
        var idle = db.Generations.Where(g => g.State < GenerationState.Done && g.LeaseUntil <= now);
        return topics.HasAuthor ? idle.Where(g => g.IsToBeWritten == isToBeWritten) : idle.Where(_ => !isToBeWritten);
    }
}
