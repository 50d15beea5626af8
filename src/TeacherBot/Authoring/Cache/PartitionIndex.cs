using System.Runtime.InteropServices;
using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Authoring.Cache;

/// <summary>The topics of one partition's sheets: what they mean and which sheets they have, never the sheets. Any number of threads may use one.</summary>
public sealed class PartitionIndex
{
    readonly Lock gate = new();
    readonly Dictionary<string, Entry> byText = new(StringComparer.Ordinal);
    readonly Dictionary<string, Entry> bySheet = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Entry>> byKey = new(StringComparer.Ordinal);

    /// <summary>Free topics with an embedding, by what they say at the gates.</summary>
    readonly Dictionary<string, NearTopics> byFacts = new(StringComparer.Ordinal);

    public int Topics
    {
        get
        {
            lock (gate)
            {
                return byText.Count;
            }
        }
    }

    /// <param name="text">Sheets of one text share one reading.</param>
    /// <param name="sketch">Of the topic's embedding, where there is one.</param>
    public void Put(string sheetId, string text, Func<ReadTopic> read, EmbeddingSketch? sketch = null)
    {
        lock (gate)
        {
            if (bySheet.ContainsKey(sheetId))
            {
                return;
            }

            if (!byText.TryGetValue(text, out var entry))
            {
                entry = new Entry(text, read());
                byText.Add(text, entry);
                foreach (var key in entry.Topic.Keys)
                {
                    Listed(byKey, key).Add(entry);
                }
            }

            bySheet.Add(sheetId, entry);
            entry.Sheets.Add(sheetId);
            if (entry.Sketch is null && sketch is not null && entry.Topic.Listed is null)
            {
                (entry.Sketch, entry.Embedded) = (sketch, sheetId);
                Listed(byFacts, entry.Topic.Facts).Add(sketch.Value, entry);
            }
        }
    }

    public void Remove(string sheetId)
    {
        lock (gate)
        {
            if (!bySheet.Remove(sheetId, out var entry))
            {
                return;
            }

            entry.Sheets.Remove(sheetId);
            if (entry.Sheets.Count > 0)
            {
                return;
            }

            byText.Remove(entry.Text);
            foreach (var key in entry.Topic.Keys)
            {
                if (byKey[key].Remove(entry) && byKey[key].Count == 0)
                {
                    byKey.Remove(key);
                }
            }

            if (entry.Sketch is not null && byFacts[entry.Topic.Facts].Remove(entry) == 0)
            {
                byFacts.Remove(entry.Topic.Facts);
            }
        }
    }

    /// <summary>The sheets whose topic says the same in words, the newest last.</summary>
    public IReadOnlyList<string> SheetsOf(ReadTopic asked)
    {
        lock (gate)
        {
            return
            [
                .. asked.Keys.SelectMany(key => byKey.GetValueOrDefault(key, []))
                    .Distinct()
                    .Where(entry => TopicMatcher.Compare(asked, entry.Topic).Same)
                    .SelectMany(entry => entry.Sheets),
            ];
        }
    }

    /// <summary>Whether an embedding of the topic could be compared with any.</summary>
    public bool HasNear(ReadTopic asked)
    {
        lock (gate)
        {
            return asked.Listed is null && byFacts.ContainsKey(asked.Facts);
        }
    }

    /// <summary>Free topics that pass all gates and whose embeddings may be near: the sheet that has the embedding, and all sheets of the topic.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Near(ReadTopic asked, EmbeddingSketch sketch)
    {
        lock (gate)
        {
            return (byFacts.GetValueOrDefault(asked.Facts)?.To(sketch) ?? [])
                .Where(entry => TopicMatcher.Parting(asked, entry.Topic) is null)
                .ToDictionary(entry => entry.Embedded!, IReadOnlyList<string> (entry) => [.. entry.Sheets], StringComparer.Ordinal);
        }
    }

    static T Listed<T>(Dictionary<string, T> entries, string key)
        where T : new()
    {
        if (!entries.TryGetValue(key, out var list))
        {
            list = new T();
            entries.Add(key, list);
        }

        return list;
    }

    sealed class Entry(string text, ReadTopic topic)
    {
        public string Text { get; } = text;

        public ReadTopic Topic { get; } = topic;

        public List<string> Sheets { get; } = new(1);

        public EmbeddingSketch? Sketch { get; set; }

        /// <summary>The sheet whose row holds the embedding.</summary>
        public string? Embedded { get; set; }
    }

    /// <summary>Sketches side by side in memory: a hundred thousand are looked through in a fraction of a millisecond.</summary>
    sealed class NearTopics
    {
        readonly List<EmbeddingSketch> sketches = [];
        readonly List<Entry> entries = [];

        public void Add(EmbeddingSketch sketch, Entry entry)
        {
            sketches.Add(sketch);
            entries.Add(entry);
        }

        /// <summary>How many are left.</summary>
        public int Remove(Entry entry)
        {
            var at = entries.IndexOf(entry);
            sketches.RemoveAt(at);
            entries.RemoveAt(at);
            return entries.Count;
        }

        public List<Entry> To(EmbeddingSketch asked)
        {
            List<Entry> near = [];
            var all = CollectionsMarshal.AsSpan(sketches);
            for (var at = 0; at < all.Length; at++)
            {
                if (all[at].MayBeNear(asked))
                {
                    near.Add(entries[at]);
                }
            }

            return near;
        }
    }
}
