using System.Diagnostics;
using System.Globalization;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Benchmarks;

/// <summary>What our own code adds to a sheet that a model writes: the model answers at once, the corrector never, so that exercises fill up what code cannot prove.</summary>
static class AuthoringTimes
{
    const int Sheets = 200;

    public static async Task<int> Run()
    {
        var curriculum = Curriculum.Load();
        Methodist methodist = new(new TopicMatcher(curriculum), PromptLibrary.Load());
        AuthoredSheets sheets = new(methodist, PromptLibrary.Load(), Answer);
        var topic = new TopicMatcher(curriculum).Find(Subject.Math, 3, "Сложение")!.Topic;
        WorksheetRequest request = new(Subject.Math, 3, new WorksheetTopic(topic.Id, topic.Title), SheetFormat.TestAndOpen, 0, Difficulty.Medium, TaskTypes.All, 1);
        List<double> times = [];
        for (var i = 0; i < Sheets; i++)
        {
            var clock = Stopwatch.StartNew();
            _ = (AuthoringOutcome.Written)await sheets.Make(new SheetOrder(null, null, IsPaid: false, request), new SheetWork("K7F3", "", SheetRandom.Named($"{i}")), null, CancellationToken.None);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        var steady = times.Skip(Sheets / 10).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first {times[0]:0} ms, then p50 {steady[steady.Count / 2]:0.0} ms, p95 {steady[steady.Count * 95 / 100]:0.0} ms a sheet"));
        return 0;
    }

    static Task<ModelReply> Answer(ModelCall call, CancellationToken stop) => call.Role == ModelRole.Author
        ? Task.FromResult(new ModelReply(Reply.Value, "none", "none", new ModelUsage(0, 0, 0, 0), 0))
        : throw new NoModelException("Nobody solves.");

    static readonly Lazy<string> Reply = new(() =>
    {
        using StreamReader reader = new(typeof(AuthoringTimes).Assembly.GetManifestResourceStream("math-3-addition.json")!);
        return reader.ReadToEnd();
    });
}
