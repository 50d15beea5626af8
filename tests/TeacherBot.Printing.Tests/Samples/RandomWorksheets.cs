using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Tests.Samples;

/// <summary>
/// Sheets of any shape. Every task's text begins with <c>т12н</c> (its number) and ends with <c>т12к</c>; every option and entry carries <c>о12</c>.
/// </summary>
static class RandomWorksheets
{
    static readonly string[] Vocabulary =
    [
        "поезд", "вычислите", "в", "расстояние", "между", "городами", "$\\frac{3}{4}$", "и", "$2\\frac{1}{3}$", "прямоугольника", "$x^2-5x+6=0$", "на", "8\u00A0см",
        "$12\\,345$", "из", "второго", "северо-восточный", "$\\left(\\frac{1}{2}+3\\right)\\cdot 4$", "шёл", "ежедневно", "$a\\le b$", "сколько", "тетрадей", "$-7,5$",
    ];

    public static Worksheet Of(string seed)
    {
        var random = SheetRandom.Named(seed);
        var subject = random.Pick(Subjects.All);
        var grade = random.Pick(subject.Grades());
        var count = random.Next(1, 35);
        var types = Enumerable.Range(0, count).Select(_ => random.Pick(TaskTypes.All)).OrderBy(type => type.Part()).ToArray();
        var tasks = types.Select((type, i) => Task(type, i + 1, random) with { Number = i + 1 }).ToArray();
        return new Worksheet(seed, "", subject, grade, new WorksheetTopic(null, string.Join(' ', Enumerable.Repeat("Действия с дробями", random.Next(1, 6)))), SheetFormat.TestAndOpen, 0, random.Pick(Enum.GetValues<Difficulty>()), [new Variant(1, tasks)]);
    }

    static SheetTask Task(TaskType type, int number, SheetRandom random)
    {
        var made = Made(type, number, random);

        // A matching of the first grade with a figure may be taller than a page, and is then cut as it has to be.
        return type != TaskType.Matching && random.Next(0, 5) == 0 ? made with { Figure = random.Pick(SampleFigures.All) } : made;
    }

    static SheetTask Made(TaskType type, int number, SheetRandom random)
    {
        var text = $"т{number}н {Sentence(random, random.Next(1, 35))} т{number}к";
        var length = random.Next(0, 3) switch { 0 => 0, 1 => 2, _ => random.Next(2, 6) };
        string[] Entries(int count) => [.. Enumerable.Range(0, count).Select(_ => $"о{number} {Sentence(random, length)}")];
        return type switch
        {
            TaskType.SingleChoice => Tasks.Single(text, 1, Entries(4)),
            TaskType.MultipleChoice => Tasks.Multiple(text, [0, 2], Entries(5)),
            TaskType.Open => Tasks.Open(text, Sentence(random, random.Next(1, 20)).Replace("$", "", StringComparison.Ordinal)),
            TaskType.Matching when random.Next(4, 6) is var pairs => Tasks.Matching(text, Entries(pairs), Entries(pairs), [.. Enumerable.Range(0, pairs)]),
            _ => Tasks.Blanks($"{text} ___(1)___ и $___(2)___+5=12$ т{number}к", ["слово", "7"]),
        };
    }

    static string Sentence(SheetRandom random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => random.Pick(Vocabulary)));
}
