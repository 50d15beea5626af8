using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Pairs with different right halves, the right column in another order.</summary>
static class Matching
{
    /// <summary>How the left column is labelled on paper.</summary>
    const string Labels = "АБВГДЕ";

    public static Draft? Compose(ProblemSource problems, Difficulty difficulty, SheetRandom random)
    {
        var count = difficulty switch
        {
            Difficulty.Easy => 4,
            Difficulty.Medium => 5,
            Difficulty.Hard => 6,
            _ => throw new ArgumentOutOfRangeException(nameof(difficulty), difficulty, null),
        };
        if (problems.Several(count, IsNew) is not { } taken)
        {
            return null;
        }

        var pairs = taken.Select(problem => problem.Pair!).ToArray();
        var order = random.Shuffled(Enumerable.Range(0, count));
        if (order.Select((place, i) => place == i).All(same => same))
        {
            return null;
        }

        IReadOnlyList<IReadOnlyList<int>> key = [.. pairs.Select((_, i) => new[] { i, Array.IndexOf(order, i) })];
        ProofCheck[] checks = [.. pairs.Select(pair => pair.Check ?? new ValueCheck(pair.NameLeft, pair.NameRight))];
        var draft = Draft.Of(
            TaskType.Matching,
            pairs[0].Prompt,
            new MatchingAnswer(key),
            string.Join("; ", pairs.Select((pair, i) => $"{Labels[i]}) {Equality(pair)}")) + ".",
            count,
            string.Join("; ", checks.Select(ProofText.Of)),
            Checks.Pairs(checks, order, key),
            taken);
        return draft with { Task = draft.Task with { Left = [.. pairs.Select(pair => pair.Left)], Right = [.. order.Select(i => pairs[i].Right)] } };
    }

    static bool IsNew(Problem problem, IReadOnlyList<Problem> taken) =>
        problem.Pair is { } pair && taken.All(other => other.Pair!.NameRight != pair.NameRight && other.Pair.NameLeft != pair.NameLeft && other.Pair.Prompt == pair.Prompt);

    static string Equality(Pair pair) =>
        pair.Check is null ? $"{pair.Left.TrimEnd('$')}={pair.Right.TrimStart('$')}" : $"{pair.Left} — {pair.Right}";
}
