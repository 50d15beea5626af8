using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Options of one problem, some of which have the property that is asked for.</summary>
static class PropertyChoice
{
    public static Draft? Compose(TaskType type, Problem problem, int count, int right, SheetRandom random)
    {
        if (problem.Choice is not { } choice || choice.Right.Count < right || choice.Wrong.Count < count - right)
        {
            return null;
        }

        var fitting = random.Shuffled(choice.Right).Take(right).ToArray();
        var options = random.Shuffled(fitting.Concat(random.Shuffled(choice.Wrong).Take(count - right)));
        bool[] holds = [.. options.Select(option => fitting.Contains(option))];
        int[] indices = [.. Enumerable.Range(0, count).Where(i => holds[i])];
        var check = Checks.Options(holds, [.. options.Select(option => option.Check)]);
        var draft = Draft.Of(
            type,
            type == TaskType.SingleChoice ? choice.PromptOne : choice.PromptAll,
            type == TaskType.SingleChoice ? new ChoiceAnswer(indices[0]) : new ChoicesAnswer(indices),
            $"Подходят: {string.Join("; ", indices.Select(i => $"{i + 1}) {options[i].Text}"))}. {choice.Solution}".TrimEnd(),
            type == TaskType.SingleChoice ? 1 : 2,
            string.Join("; ", indices.Select(i => ProofText.Of(options[i].Check))),
            check,
            [problem]);

        // The pool may be another one: what is printed is the task.
        var printed = $"{choice.PromptAll} {string.Join(" | ", options.Select(option => option.Text).Order(StringComparer.Ordinal))}";
        return draft with { Task = draft.Task with { Options = [.. options.Select(option => option.Text)] }, Key = printed, CommonKey = printed };
    }
}
