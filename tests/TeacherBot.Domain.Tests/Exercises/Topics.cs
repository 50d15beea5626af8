using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises;

/// <summary>Topics that exercises can make, and requests for them.</summary>
static class Topics
{
    /// <summary>One topic of every grade of mathematics.</summary>
    static readonly string[] Samples =
    [
        "math-1-addition-subtraction-20", "math-2-multiplication-table", "math-3-addition-subtraction-1000",
        "math-4-multiplication-division", "math-5-fractions-addition-subtraction", "math-6-rational-numbers",
    ];

    /// <summary>
    /// Every topic of every subject that exercises make. An author at work narrows them by <c>TEST_TOPICS</c>: beginnings of ids, apart by commas.
    /// </summary>
    public static IReadOnlyList<CurriculumTopic> Ready { get; } = [.. Domain.Curriculum.Curriculum.Load().All.Where(topic => topic.Exercises.Count > 0 && IsAskedFor(topic.Id))];

    /// <summary>The grades with a sample topic.</summary>
    public static int[] Grades { get; } = [1, 2, 3, 4, 5, 6];

    public static string[] ExerciseIds(int grade) => [.. Sample(grade).Exercises];

    /// <summary>The limits of the first topic that names the exercise; every exercise is named by one.</summary>
    public static NumberLimits Limits(string exerciseId) => NumberLimits.Of(Ready.FirstOrDefault(topic => topic.Exercises.Contains(exerciseId))
        ?? throw new ShouldAssertException($"No topic names the exercise {exerciseId}."));

    /// <summary>For the sample topic of the grade.</summary>
    public static WorksheetRequest Request(
        int grade,
        SheetFormat format = SheetFormat.TestAndOpen,
        int volume = 0,
        Difficulty difficulty = Difficulty.Medium,
        int variants = 1,
        params TaskType[] types) => Request(Sample(grade), format, volume, difficulty, variants, types);

    public static WorksheetRequest Request(
        CurriculumTopic topic,
        SheetFormat format = SheetFormat.TestAndOpen,
        int volume = 0,
        Difficulty difficulty = Difficulty.Medium,
        int variants = 1,
        params TaskType[] types) =>
        new(topic.Subject, topic.Grade, new WorksheetTopic(topic.Id, topic.Title), format, volume, difficulty, types.Length == 0 ? TaskTypes.All : types, variants);

    /// <summary>
    /// The tasks of a sheet of every topic, in difficulties that take turns; of three sheets, one of each difficulty, for an author at work.
    /// </summary>
    public static IEnumerable<SheetTask> Sheets(string seed, int volume, Func<CurriculumTopic, bool>? among = null) =>
        from pair in Ready.Where(among ?? (_ => true)).Index()
        from difficulty in IsNarrowed ? Enum.GetValues<Difficulty>() : [(Difficulty)(pair.Index % 3)]
        from task in Sheet(pair.Item, difficulty, seed, volume)
        select task;

    /// <summary>The tasks of one sheet; fewer when the topic is too small for the volume.</summary>
    static IReadOnlyList<SheetTask> Sheet(CurriculumTopic topic, Difficulty difficulty, string seed, int largest)
    {
        for (var volume = largest; volume >= 0; volume--)
        {
            var request = Request(topic, volume: volume, difficulty: difficulty);
            if (SheetComposer.Compose(request, topic.Exercises, "ID", seed, SheetRandom.Named($"{seed}/{topic.Id}"), CancellationToken.None) is Composed composed)
            {
                return composed.Worksheet.Variants[0].Tasks;
            }
        }

        throw new ShouldAssertException($"No sheet of {topic.Id} {difficulty} can be made.");
    }

    static bool IsNarrowed => Beginnings.Length > 0;

    static string[] Beginnings => (Environment.GetEnvironmentVariable("TEST_TOPICS") ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries);

    static bool IsAskedFor(string id) => !IsNarrowed || Beginnings.Any(beginning => id.StartsWith(beginning, StringComparison.Ordinal));

    static CurriculumTopic Sample(int grade) => Domain.Curriculum.Curriculum.Load().Find(Samples[grade - 1])!;
}
