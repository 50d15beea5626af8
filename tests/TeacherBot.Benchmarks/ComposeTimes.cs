using System.Diagnostics;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Benchmarks;

/// <summary>How long 15 proven tasks take, warm, on one thread, without printing: every ready topic, by subject and grade.</summary>
static class ComposeTimes
{
    const int WarmRounds = 6;

    public static int Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0]) : 30;
        Console.WriteLine("subject grade topics median_ms p95_ms slowest_topic its_median_ms");
        foreach (var grade in Curriculum.Load().All.Where(topic => topic.Exercises.Count > 0).GroupBy(topic => (topic.Subject, topic.Grade)))
        {
            var times = grade.ToDictionary(topic => topic, topic => Times(topic, rounds));
            var all = times.Values.SelectMany(time => time).Order().ToArray();
            var slowest = times.MaxBy(topic => Median(topic.Value));
            Console.WriteLine($"{Identifier.Of(grade.Key.Subject)} {grade.Key.Grade} {times.Count} {Median(all):F1} {all[all.Length * 95 / 100]:F1} {slowest.Key.Id} {Median(slowest.Value):F1}");
        }

        return 0;
    }

    static double[] Times(CurriculumTopic topic, int rounds)
    {
        var request = new WorksheetRequest(
            topic.Subject, topic.Grade, new WorksheetTopic(topic.Id, topic.Title), SheetFormat.TestAndOpen, 0, Difficulty.Medium, TaskTypes.All, 1);
        var times = new List<double>();
        for (var round = 0; round < WarmRounds + rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            SheetComposer.Compose(request with { Difficulty = (Difficulty)(round % 3) }, topic.Exercises, "BENCH", "", SheetRandom.Named($"{topic.Id}/{round}"), default);
            if (round >= WarmRounds)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return [.. times.Order()];
    }

    static double Median(double[] ordered) => ordered[ordered.Length / 2];
}
