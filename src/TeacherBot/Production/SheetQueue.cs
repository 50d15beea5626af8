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

    /// <summary>Of both kinds together.</summary>
    const int Candidates = 200;

    /// <summary>
    /// The sheet to work on now, leased to this replica; null when there is none. A teacher with sheets in work lets
    /// the others go first.
    /// </summary>
    /// <param name="isToBeWritten">One that waits for models most of the time, or one that is computed.</param>
    public Task<GenerationRow?> ClaimNext(bool isToBeWritten, CancellationToken stop) => database.Write(
        async db =>
        {
            var now = clock.GetUtcNow();
            var idle = await db.Generations
                .Where(g => g.State < GenerationState.Done && g.LeaseUntil <= now)
                .OrderBy(g => g.CreatedAt).Take(Candidates).ToListAsync(stop);
            var waiting = idle.Where(g => topics.IsToBeWritten(g) == isToBeWritten).ToList();
            if (waiting.Count == 0)
            {
                return null;
            }

            var teachers = waiting.Select(g => g.TeacherId).Distinct().ToList();
            var inWork = await db.Generations
                .Where(g => teachers.Contains(g.TeacherId) && g.State < GenerationState.Done && g.LeaseOwner != null && g.LeaseUntil > now)
                .GroupBy(g => g.TeacherId).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(pair => pair.Key, pair => pair.Count, stop);
            var next = waiting.OrderBy(g => inWork.GetValueOrDefault(g.TeacherId)).ThenBy(g => g.CreatedAt).First();
            // A name of its own: should the lease run out, the next worker of this very process is somebody else.
            next.LeaseOwner = $"{replica.Name}/{Guid.NewGuid():N}";
            next.LeaseUntil = now + Lease;
            next.Attempts++;
            next.State = next.State == GenerationState.Queued ? GenerationState.Running : next.State;
            next.Version++;
            return next;
        },
        stop);

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
}
