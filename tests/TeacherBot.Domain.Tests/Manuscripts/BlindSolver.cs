using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

/// <summary>A second solver that is played: it answers in 85 of 100 calls, and wrongly in 10 of 100 tasks.</summary>
sealed class BlindSolver(SheetRandom random)
{
    const int Silent = 15;
    const int Mistaken = 10;

    /// <param name="good">The truth about the task.</param>
    /// <param name="task">The task as it was seen, its key perhaps wrong.</param>
    /// <returns>Null when the call failed.</returns>
    public (IReadOnlyList<string>? Answer, bool IsRight) Solve(GoodTask good, SheetTask task)
    {
        if (random.Chance(Silent))
        {
            return (null, false);
        }

        return random.Chance(Mistaken) ? (Wrong(good, task), false) : (Right(good, task), true);
    }

    static string[] Right(GoodTask good, SheetTask task) => task.Type switch
    {
        TaskType.SingleChoice or TaskType.MultipleChoice => [.. Indices(task, good.Task.Answer).Select(index => $"#{index + 1}")],
        TaskType.Matching => [.. task.Left!.Select((left, i) => $"{"АБВГДЕ"[i]}-{IndexOf(task.Right!, good.Task.Pairs.First(pair => Same(pair.Left, left)).Right) + 1}")],
        TaskType.FillBlank => [.. good.Task.Answer.Select(answer => answer.Split('|')[0])],
        _ => [good.Task.Answer[0].Split('|')[0]],
    };

    string[] Wrong(GoodTask good, SheetTask task) => task.Type switch
    {
        TaskType.SingleChoice => [random.Pick([.. Enumerable.Range(0, task.Options!.Count).Except(Indices(task, good.Task.Answer)).Select(index => $"#{index + 1}")])],
        TaskType.MultipleChoice => [.. random.Shuffled(Enumerable.Range(1, 5)).Take(2).Select(number => $"#{number}")],
        TaskType.Matching => [.. random.Shuffled(Enumerable.Range(1, task.Left!.Count)).Select((number, i) => $"{"АБВГДЕ"[i]}-{number}")],
        TaskType.FillBlank => [.. good.Task.Answer.Select(_ => $"{random.Next(1, 30)}")],
        _ => [$"{random.Next(1, 30)}"],
    };

    static IEnumerable<int> Indices(SheetTask task, IReadOnlyList<string> options) => options.Select(option => IndexOf(task.Options!, option)).Where(index => index >= 0);

    static int IndexOf(IReadOnlyList<string> entries, string entry) => entries.ToList().FindIndex(other => Same(other, entry));

    static bool Same(string one, string other) => Bare(one) == Bare(other);

    static string Bare(string text) => text.Replace("$", string.Empty, StringComparison.Ordinal).Replace('\u00A0', ' ').Replace("{,}", ",", StringComparison.Ordinal).Trim(' ', '.');
}
