using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>The rules of the task types that hold whatever the task asks.</summary>
static class Shape
{
    public static string? Fault(SheetTask task)
    {
        if (task.Part != task.Type.Part())
        {
            return "The task stands in the wrong part.";
        }

        var (fits, points) = (task.Type, task.Answer) switch
        {
            (TaskType.SingleChoice, ChoiceAnswer answer) => (task.Options is { Count: 4 } && answer.Index is >= 0 and < 4, 1),
            (TaskType.MultipleChoice, ChoicesAnswer answer) => (task.Options is { Count: 5 } && IsKeyOfSeveral(answer.Indices), 2),
            (TaskType.Open, OpenAnswer answer) => (answer.Value.Length > 0, 1),
            (TaskType.Matching, MatchingAnswer answer) => (AreColumns(task, answer), answer.Pairs.Count),
            (TaskType.FillBlank, BlanksAnswer answer) => (answer.Blanks.Count is >= 1 and <= 4 && answer.Blanks.All(blank => blank.Count > 0), answer.Blanks.Count),
            _ => (false, 0),
        };
        return !fits ? "Options, columns or answer do not fit the task's type."
            : task.Points != points ? $"The task is worth {points}, not {task.Points}."
            : null;
    }

    static bool IsKeyOfSeveral(IReadOnlyList<int> indices) =>
        indices.Count is 2 or 3
        && indices.All(index => index is >= 0 and < 5)
        && indices.Zip(indices.Skip(1)).All(pair => pair.First < pair.Second);

    static bool AreColumns(SheetTask task, MatchingAnswer answer)
    {
        var count = answer.Pairs.Count;
        return count is >= 4 and <= 6
            && task.Left?.Count == count
            && task.Right?.Count == count
            && answer.Pairs.All(pair => pair.Count == 2)
            && answer.Pairs.Select(pair => pair[0]).SequenceEqual(Enumerable.Range(0, count))
            && answer.Pairs.Select(pair => pair[1]).Order().SequenceEqual(Enumerable.Range(0, count));
    }
}
