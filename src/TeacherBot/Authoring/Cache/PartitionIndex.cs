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
    readonly Dictionary<string, List<Entry>> byFacts = new(StringComparer.Ordinal);

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
                Listed(byFacts, entry.Topic.Facts).Add(entry);
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
                Unlisted(byKey, key, entry);
            }

            Unlisted(byFacts, entry.Topic.Facts, entry);
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
            return byFacts.GetValueOrDefault(asked.Facts, [])
                .Where(entry => entry.Sketch!.Value.MayBeNear(sketch) && TopicMatcher.Parting(asked, entry.Topic) is null)
                .ToDictionary(entry => entry.Embedded!, IReadOnlyList<string> (entry) => [.. entry.Sheets], StringComparer.Ordinal);
        }
    }

    static List<Entry> Listed(Dictionary<string, List<Entry>> entries, string key)
    {
        if (!entries.TryGetValue(key, out var list))
        {
            list = new List<Entry>(1);
            entries.Add(key, list);
        }

        return list;
    }

    static void Unlisted(Dictionary<string, List<Entry>> entries, string key, Entry entry)
    {
        if (entries.TryGetValue(key, out var list) && list.Remove(entry) && list.Count == 0)
        {
            entries.Remove(key);
        }
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
}
