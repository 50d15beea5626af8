using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>
/// How many tasks of each type a part has: of 10, 15, 20 test tasks 3, 5, 7 are multiple choice; of 5, 10, 15 open tasks 1, 2, 3 are
/// matching and as many have gaps. What a missing type leaves goes to the others by their share.
/// </summary>
static class TaskCounts
{
    /// <param name="types">Types of one part, at least one.</param>
    public static IReadOnlyList<(TaskType Type, int Count)> Of(int tasks, IReadOnlyList<TaskType> types)
    {
        var ordered = types.Distinct().Order().ToArray();
        var shares = ordered.Sum(Share);
        var counts = ordered.Select(type => (Type: type, Count: tasks * Share(type) / shares)).ToArray();
        var left = tasks - counts.Sum(count => count.Count);
        var neediest = counts
            .Select((count, i) => (Index: i, Missing: (tasks * Share(count.Type)) - (count.Count * shares)))
            .OrderByDescending(need => need.Missing)
            .Take(left);
        foreach (var need in neediest)
        {
            counts[need.Index].Count++;
        }

        return counts;
    }

    /// <summary>The types of the open part spread evenly among each other.</summary>
    public static IEnumerable<T> Mixed<T>(IEnumerable<T[]> byType) => byType
        .SelectMany(tasks => tasks.Select((task, i) => (Task: task, Place: ((2 * i) + 1) * 1000 / (2 * tasks.Length))))
        .OrderBy(placed => placed.Place)
        .Select(placed => placed.Task);

    static int Share(TaskType type) => type switch
    {
        TaskType.SingleChoice => 2,
        TaskType.MultipleChoice => 1,
        TaskType.Open => 3,
        TaskType.Matching or TaskType.FillBlank => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
