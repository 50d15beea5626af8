using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Tests.Authoring.Roles;

/// <summary>Orders as teachers give them.</summary>
static class Orders
{
    /// <summary>A free topic unless an id is given.</summary>
    public static SheetOrder Of(
        Subject subject, int grade, string topic, string? id = null, SheetFormat format = SheetFormat.TestAndOpen, int volume = 0, int variants = 1, TaskType[]? types = null) =>
        new("K7F3K7F3", 7, IsPaid: false, new WorksheetRequest(
            subject, grade, new WorksheetTopic(id, topic), format, volume, Difficulty.Medium, types ?? [.. TaskTypes.All], variants));

    /// <summary>The order of the budget: the request every cost is compared by.</summary>
    public static SheetOrder Addition { get; } = Of(Subject.Math, 3, "Сложение");
}
