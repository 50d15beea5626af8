using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Cache;

/// <summary>
/// The partitions this replica has in memory. One is loaded when it is first asked for, and then only looked at for what came
/// and went; those not asked for longest leave when there are too many topics.
/// </summary>
sealed class CacheIndex(Database database, CacheQuestions questions, IOptions<CacheOptions> options, TimeProvider clock)
{
    /// <summary>How old a partition may be: so long other replicas' sheets may go unseen.</summary>
    static readonly TimeSpan Age = TimeSpan.FromSeconds(5);

    /// <summary>A change is stored a while after its time was read, by a clock that need not be ours.</summary>
    static readonly TimeSpan Overlap = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<string, Partition> partitions = new(StringComparer.Ordinal);

    /// <summary>The partition with everything that was stored up to a few seconds ago.</summary>
    public Task<PartitionIndex> Recent(CacheQuestion question, CancellationToken stop) => Since(question, clock.GetUtcNow() - Age, stop);

    /// <summary>The partition with everything that is stored now.</summary>
    public Task<PartitionIndex> Current(CacheQuestion question, CancellationToken stop) => Since(question, clock.GetUtcNow(), stop);

    /// <summary>A sheet of this replica is found at once.</summary>
    public void Add(CacheQuestion question, CachedSheetRow row)
    {
        if (partitions.TryGetValue(question.Partition, out var partition))
        {
            partition.Index.Put(row.Id, TextOf(row.TopicId, row.TopicText), () => question.Topic, question.Embedding?.Sketch);
        }
    }

    async Task<PartitionIndex> Since(CacheQuestion question, DateTimeOffset moment, CancellationToken stop)
    {
        var partition = partitions.GetOrAdd(question.Partition, _ => new Partition());
        partition.AskedAt = clock.GetUtcNow();
        while (partition.ReadAt < moment)
        {
            // One reading serves everybody who waits; it outlives a caller who leaves.
            await partition.Reading(() => Read(question, partition)).WaitAsync(stop);
        }

        return partition.Index;
    }

    async Task Read(CacheQuestion question, Partition partition)
    {
        var now = clock.GetUtcNow();
        var most = options.Value.MostTopics;
        if (partition.Index.Topics > most)
        {
            // Grown too large: the oldest topics leave by reading it anew.
            partition.Index = new PartitionIndex();
            partition.ReadAt = DateTimeOffset.MinValue;
        }

        var isNew = partition.ReadAt == DateTimeOffset.MinValue;
        var since = isNew ? DateTimeOffset.MinValue : partition.ReadAt - Overlap;
        var rows = await database.Read(db => (isNew
                ? db.CachedSheets.Where(s => s.Partition == question.Partition && s.WithdrawnAt == null).OrderByDescending(s => s.ChangedAt).Take(most)
                : db.CachedSheets.Where(s => s.Partition == question.Partition && s.ChangedAt >= since))
            .Select(s => new { s.Id, s.Subject, s.Grade, s.TopicId, s.TopicText, s.Sketch, s.EmbeddingModel, IsGone = s.WithdrawnAt != null })
            .ToListAsync());
        foreach (var row in rows)
        {
            if (row.IsGone)
            {
                partition.Index.Remove(row.Id);
                continue;
            }

            partition.Index.Put(
                row.Id,
                TextOf(row.TopicId, row.TopicText),
                () => questions.Read(row.Subject, row.Grade, row.TopicId, row.TopicText),
                row.EmbeddingModel == questions.EmbeddingModel ? EmbeddingSketch.Read(row.Sketch) : null);
        }

        partition.ReadAt = now;
        if (isNew)
        {
            MakeRoom(most, partition);
        }
    }

    void MakeRoom(int most, Partition kept)
    {
        var total = partitions.Sum(pair => pair.Value.Index.Topics);
        foreach (var (key, partition) in partitions.Where(pair => pair.Value != kept).OrderBy(pair => pair.Value.AskedAt))
        {
            if (total <= most)
            {
                return;
            }

            total -= partition.Index.Topics;
            partitions.TryRemove(key, out _);
        }
    }

    static string TextOf(string? topicId, string text) => topicId is null ? text : $"#{topicId}";

    sealed class Partition
    {
        readonly Lock gate = new();
        Task? reading;

        public PartitionIndex Index { get; set; } = new();

        /// <summary>Everything stored up to here is in the index.</summary>
        public DateTimeOffset ReadAt { get; set; } = DateTimeOffset.MinValue;

        public DateTimeOffset AskedAt { get; set; }

        public Task Reading(Func<Task> read)
        {
            lock (gate)
            {
                return reading is { IsCompleted: false } ? reading : reading = Task.Run(read);
            }
        }
    }
}
