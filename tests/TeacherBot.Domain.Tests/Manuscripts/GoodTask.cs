using System.Text.Json;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

/// <summary>A task of the kept manuscripts, that nothing is wrong with.</summary>
/// <param name="NotIn">Lower grades in which it must be rejected.</param>
sealed record GoodTask(Subject Subject, int Grade, TaskType Type, ManuscriptTask Task, IReadOnlyList<int> NotIn)
{
    public static IReadOnlyList<GoodTask> All { get; } = [.. Subjects.All.SelectMany(Of)];

    public static IReadOnlyList<GoodTask> Of(Subject subject)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Manuscripts", "Data", $"{Identifier.Of(subject)}.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var tasks = new List<GoodTask>();
        foreach (var sheet in document.RootElement.GetProperty("sheets").EnumerateArray())
        {
            var grade = sheet.GetProperty("grade").GetInt32();
            var items = sheet.GetProperty("tasks").EnumerateArray().ToArray();
            var types = items.ToDictionary(item => item.GetProperty("n").GetInt32(), item => Identifier.TryParse<TaskType>(item.GetProperty("type").GetString(), out var type) ? type : throw new InvalidDataException("No such type."));
            var brief = BriefOf(subject, grade, [.. types.Select(type => new Place(type.Key, type.Value))]);
            var manuscript = ManuscriptReader.Read(sheet.GetRawText(), brief);
            manuscript.Tasks.Count.ShouldBe(items.Length);
            tasks.AddRange(manuscript.Tasks.Zip(items, (task, item) => new GoodTask(subject, grade, types[task.Place], task, NotInOf(item))));
        }

        return tasks;
    }

    /// <summary>The brief of a free topic, with the limits of its grade and what its listed topics must not touch.</summary>
    public static Brief BriefOf(Subject subject, int grade, IReadOnlyList<Place> places, int variants = 1)
    {
        var curriculum = Domain.Curriculum.Curriculum.Load();
        var notYet = curriculum.Topics(subject, grade) is { Count: > 0 } topics
            ? topics.Skip(1).Aggregate(topics[0].NotYet.AsEnumerable(), (common, topic) => common.Intersect(topic.NotYet)).ToArray()
            : [];
        var request = new WorksheetRequest(subject, grade, new WorksheetTopic(null, "Повторение"), SheetFormat.TestAndOpen, 0, Difficulty.Medium, TaskTypes.All, variants);
        return new Brief(request, places, curriculum.Limits(subject, grade), notYet);
    }

    public Examined Examined(ManuscriptTask task, int? grade = null) =>
        Examination.Of(BriefOf(Subject, grade ?? Grade, [new Place(task.Place, Type)]), new Manuscript([task], ReplyTrouble.None), SheetRandom.Named("examined"))[0];

    public override string ToString() => $"{Identifier.Of(Subject)} {Grade}/{Task.Place}: {Task.Text}";

    static int[] NotInOf(JsonElement item) => item.TryGetProperty("notIn", out var grades) ? [.. grades.EnumerateArray().Select(grade => grade.GetInt32())] : [];
}
