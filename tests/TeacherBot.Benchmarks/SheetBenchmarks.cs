using BenchmarkDotNet.Attributes;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Printing;

namespace TeacherBot.Benchmarks;

/// <summary>The two halves of a sheet of 15 tasks, warm, on one thread.</summary>
[MemoryDiagnoser]
public class SheetBenchmarks
{
    static readonly SheetHead Head = new("Самостоятельная работа");

    readonly SheetPrinter printer = new(new PrintWords(Languages.Load()[Languages.Russian].Texts));
    CurriculumTopic topic = null!;
    WorksheetRequest request = null!;
    Worksheet worksheet = null!;
    int seed;

    [Params(1, 2, 3, 4, 5, 6)]
    public int Grade { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        topic = Curriculum.Load().Topics(Subject.Math, Grade).First(t => t.Exercises.Count > 0);
        request = new WorksheetRequest(
            Subject.Math, Grade, new WorksheetTopic(topic.Id, topic.Title), SheetFormat.TestAndOpen, 0, Difficulty.Medium, TaskTypes.All, 1);
        worksheet = Compose();
        Console.WriteLine($"// grade {Grade}: sheet {PrintSheet().Length / 1024} KB, key {PrintKey().Length / 1024} KB");
    }

    [Benchmark]
    public Worksheet Compose() =>
        ((Composed)SheetComposer.Compose(request, topic.Exercises, "BENCH", "", SheetRandom.Named($"{seed++}"), default)).Worksheet;

    [Benchmark]
    public byte[] PrintSheet() => printer.Sheet(worksheet, 1, Head);

    [Benchmark]
    public byte[] PrintKey() => printer.Key(worksheet, Head);
}
