using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>A task that has no place in the sheet yet.</summary>
/// <param name="Task">Its number is set when it gets its place.</param>
/// <param name="Problems">The problems it is made of.</param>
sealed record Draft(SheetTask Task, IReadOnlyList<Problem> Problems)
{
    /// <summary>Equal for tasks that ask the same with the same numbers in the same places.</summary>
    public string Key { get; init; } = Name(Problems.Select(problem => problem.Key));

    /// <summary>Equal also where only the order of addends, factors or options differs.</summary>
    public string CommonKey { get; init; } = Name(Problems.Select(problem => problem.CommonKey));

    public static Draft Of(TaskType type, string text, Answer answer, string solution, int points, string statement, ProofCheck check, IReadOnlyList<Problem> problems) =>
        new(
            new SheetTask
            {
                Number = 0,
                Part = type.Part(),
                Type = type,
                Text = text,
                Answer = answer,
                Solution = Polish.Of(solution),
                Points = points,
                Figure = problems.Select(problem => problem.Figure).FirstOrDefault(figure => figure is not null),
                Proof = new Proof(ProofKind.Computed, Judge.Name, statement, check),
            },
            problems);

    static string Name(IEnumerable<string> keys) => string.Join(" & ", keys.Order(StringComparer.Ordinal));
}
