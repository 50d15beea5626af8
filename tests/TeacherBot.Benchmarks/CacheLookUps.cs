using System.Diagnostics;
using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Benchmarks;

/// <summary>How long a request looks for its topic among the sheets of one partition, the reading of the topic included: the worst case, every sheet of another topic.</summary>
static class CacheLookUps
{
    const int LookUps = 20_000;
    const int Dimensions = 1536;

    static readonly TopicMatcher Matcher = new(Curriculum.Load());

    public static int Run(string[] args)
    {
        var sheets = args.Length > 0 ? int.Parse(args[0]) : 100_000;
        var texts = Texts().Take(sheets).ToArray();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        PartitionIndex index = new();
        foreach (var text in texts)
        {
            index.Put(text, text, () => Read(text));
        }

        Console.WriteLine($"topics {index.Topics}, read in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024:F0} MB");
        var random = SheetRandom.Named("look-ups");
        Measure("hit by words", () => random.Pick(texts).ToUpperInvariant(), text => index.SheetsOf(Read(text)).Count > 0);
        Measure("miss by a number", () => random.Pick(texts) + "7", text => index.SheetsOf(Read(text)).Count > 0);
        Embeddings(sheets, random);
        return 0;
    }

    /// <summary>All sheets pass one gate: every embedding of the partition is looked at.</summary>
    static void Embeddings(int sheets, SheetRandom random)
    {
        PartitionIndex index = new();
        var topic = Matcher.Read(Subject.Math, 3, "задачи о космосе");
        for (var i = 0; i < sheets; i++)
        {
            index.Put($"{i}", $"{i}", () => topic, EmbeddingSketch.Of(Vector(random)));
        }

        var asked = Enumerable.Range(0, 64).Select(_ => Vector(random)).ToArray();
        Measure("embedding, no gate parts", () => random.Pick(asked), vector => index.Near(topic, EmbeddingSketch.Of(vector)).Count > 0);
    }

    static void Measure<T>(string what, Func<T> next, Func<T, bool> isHit)
    {
        List<double> times = [];
        var hits = 0;
        for (var i = 0; i < LookUps; i++)
        {
            var asked = next();
            var start = Stopwatch.GetTimestamp();
            hits += isHit(asked) ? 1 : 0;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var warm = times.Skip(LookUps / 10).Order().ToArray();
        Console.WriteLine($"{what}: median {warm[warm.Length / 2]:F3} ms, p99 {warm[warm.Length * 99 / 100]:F3} ms, max {warm[^1]:F1} ms, hits {hits * 100.0 / LookUps:F1} %");
    }

    static ReadTopic Read(string text) => Matcher.Read(Subject.Math, 5, text);

    /// <summary>What teachers may type: every title, alias and part of the programme, with numbers.</summary>
    static IEnumerable<string> Texts()
    {
        var words = Curriculum.Load().All.SelectMany(topic => topic.Aliases.Concat(topic.Parts).Append(topic.Title.ToLowerInvariant())).Distinct().ToArray();
        for (var number = 10; ; number++)
        {
            foreach (var text in words)
            {
                yield return $"{text} до {number}";
            }
        }
    }

    static float[] Vector(SheetRandom random) => [.. Enumerable.Range(0, Dimensions).Select(_ => random.Next(-100, 100) / 100f)];
}
