using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Cache;

/// <summary>
/// Proven sheets that answer the next teacher's request too. Topics hit only when the hard gates agree and the words, the list or the
/// embeddings say the same; nobody gets a sheet twice; equal requests at once make one sheet.
/// </summary>
public sealed partial class SheetCache
{
    readonly CacheQuestions questions;
    readonly CacheIndex index;
    readonly CacheStore store;
    readonly CacheLeases leases;
    readonly ILogger<SheetCache> log;

    /// <summary>What is being made here, by what it answers.</summary>
    readonly ConcurrentDictionary<string, TaskCompletionSource> making = new(StringComparer.Ordinal);

    public SheetCache(
        Database database,
        TopicMatcher matcher,
        CacheLeases leases,
        IOptions<CacheOptions> options,
        TimeProvider clock,
        ILogger<SheetCache> log,
        TopicEmbedder? embedder = null)
    {
        (this.leases, this.log) = (leases, log);
        questions = new CacheQuestions(matcher, embedder, log);
        index = new CacheIndex(database, questions, options, clock);
        store = new CacheStore(database, clock);
    }

    /// <summary>A sheet this teacher has not had yet; from then on it is the teacher's. Null when there is none.</summary>
    public async Task<CacheAnswer?> Find(WorksheetRequest request, long teacherId, string promptVersion, CancellationToken stop)
    {
        var question = questions.Of(request, promptVersion);
        return question.Key is null ? null : await Find(question, teacherId, await index.Recent(question, stop), stop);
    }

    /// <summary>A sheet from the cache, or else a new one, which the cache keeps when all of it is proven. Null when <paramref name="make"/> gave none.</summary>
    /// <param name="make">Runs for one of all equal requests at a time. Its faults are the caller's own: the next one makes.</param>
    public async Task<CacheAnswer?> GetOrMake(
        WorksheetRequest request, long teacherId, string promptVersion, Func<CancellationToken, Task<MadeSheet?>> make, CancellationToken stop)
    {
        var question = questions.Of(request, promptVersion);
        if (question.Key is not { } key)
        {
            return await make(stop) is { } made ? new CacheAnswer(made.Worksheet, IsHit: false) : null;
        }

        TaskCompletionSource mine = new(TaskCreationOptions.RunContinuationsAsynchronously);
        while (true)
        {
            if (await Find(question, teacherId, await index.Recent(question, stop), stop) is { } found)
            {
                return found;
            }

            var maker = making.GetOrAdd(key, mine);
            if (maker == mine)
            {
                return await MakeAlone(question, teacherId, make, mine, stop);
            }

            await maker.Task.WaitAsync(stop);
        }
    }

    /// <summary>Keeps a sheet for everybody.</summary>
    /// <param name="teacherId">Who has got it; null when it was made ahead.</param>
    /// <returns>False when it is not whole, not all of it is proven, or a task of it was reported.</returns>
    public Task<bool> Store(WorksheetRequest request, MadeSheet made, long? teacherId, string promptVersion, CancellationToken stop) =>
        Store(questions.Of(request, promptVersion), made, teacherId, stop);

    /// <summary>How many sheets for the request nobody has got yet.</summary>
    public async Task<int> Unseen(WorksheetRequest request, string promptVersion, CancellationToken stop)
    {
        var question = questions.Of(request, promptVersion);
        return await store.Unseen((await index.Current(question, stop)).SheetsOf(question.Topic), stop);
    }

    /// <summary>A task was reported wrong: every sheet that holds it leaves, on all replicas, and none comes in again. Returns how many left.</summary>
    public Task<int> Withdraw(SheetTask task, CancellationToken stop) => store.WithdrawTask(task, stop);

    async Task<CacheAnswer?> Find(CacheQuestion question, long teacherId, PartitionIndex partition, CancellationToken stop)
    {
        var sheet = await store.Claim(partition.SheetsOf(question.Topic), teacherId, stop);
        if (sheet is null && partition.HasNear(question.Topic) && await questions.Embedding(question, stop) is { } embedding)
        {
            var near = partition.Near(question.Topic, embedding.Sketch);
            var same = await store.MeaningTheSame(near.Keys, embedding, stop);
            sheet = await store.Claim([.. same.SelectMany(id => near[id])], teacherId, stop);
        }

        return sheet is null ? null : new CacheAnswer(sheet with { Topic = question.Request.Topic }, IsHit: true);
    }

    async Task<CacheAnswer?> MakeAlone(
        CacheQuestion question, long teacherId, Func<CancellationToken, Task<MadeSheet?>> make, TaskCompletionSource over, CancellationToken stop)
    {
        try
        {
            await using var lease = await leases.Take(question.Key!, stop);
            // Another replica, or whoever made before us here, may have made it while we waited.
            if (await Find(question, teacherId, await index.Current(question, stop), stop) is { } found)
            {
                return found;
            }

            if (await make(stop) is not { } made)
            {
                return null;
            }

            await Keep(question, made, teacherId, stop);
            return new CacheAnswer(made.Worksheet, IsHit: false);
        }
        finally
        {
            making.TryRemove(KeyValuePair.Create(question.Key!, over));
            over.SetResult();
        }
    }

    /// <summary>The teacher has the sheet, whether the cache keeps it or not.</summary>
    async Task Keep(CacheQuestion question, MadeSheet made, long teacherId, CancellationToken stop)
    {
        try
        {
            await Store(question, made, teacherId, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNotKept(log, fault);
        }
    }

    async Task<bool> Store(CacheQuestion question, MadeSheet made, long? teacherId, CancellationToken stop)
    {
        if (question.Key is null || !ProvenSheet.Answers(question.Request, made.Worksheet))
        {
            return false;
        }

        await questions.Embedding(question, stop);
        if (await store.Add(question, made, teacherId, stop) is not { } kept)
        {
            return false;
        }

        index.Add(question, kept);
        return true;
    }

    [LoggerMessage(LogLevel.Warning, "A made sheet could not be kept in the cache")]
    static partial void LogNotKept(ILogger log, Exception fault);
}
