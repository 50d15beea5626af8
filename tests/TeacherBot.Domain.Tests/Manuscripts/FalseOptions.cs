using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

/// <summary>Options that say the same, in the same or in other spelling.</summary>
static class FalseOptions
{
    public static IEnumerable<(string Kind, ManuscriptTask Task)> Of(GoodTask good)
    {
        var task = good.Task;
        if (good.Type == TaskType.Matching)
        {
            yield return ("equal options", task with { Pairs = [.. task.Pairs.Take(task.Pairs.Count - 1), (task.Pairs[^1].Left, task.Pairs[0].Right)] });
            yield return ("equal options", task with { Pairs = [.. task.Pairs.Take(task.Pairs.Count - 1), (task.Pairs[0].Left + " ", task.Pairs[^1].Right)] });
            yield break;
        }

        if (good.Type is not (TaskType.SingleChoice or TaskType.MultipleChoice) || task.Wrong.Count < 2)
        {
            yield break;
        }

        foreach (var again in Again(task.Wrong[0], good.Subject))
        {
            yield return ("equal options", task with { Wrong = [task.Wrong[0], again, .. task.Wrong.Skip(2)] });
        }

        foreach (var again in Again(task.Answer[0], good.Subject))
        {
            yield return (good.Type == TaskType.SingleChoice ? "two right options" : "equal options", task with { Wrong = [again, .. task.Wrong.Skip(1)] });
        }
    }

    /// <summary>The same once more: as it is, with other spaces and marks, and by value.</summary>
    static IEnumerable<string> Again(string option, Subject subject)
    {
        yield return option;
        yield return $" {option.TrimEnd('.')}.";
        if (subject != Subject.Russian && int.TryParse(option.Trim('$'), out var whole) && whole > 0)
        {
            yield return $"$\\frac{{{whole * 2}}}{{2}}$";
            yield return $"${whole},0$";
        }

        if (subject != Subject.Russian && option == "$\\frac{5}{8}$")
        {
            yield return "$\\frac{10}{16}$";
            yield return "0,625";
        }
    }
}
