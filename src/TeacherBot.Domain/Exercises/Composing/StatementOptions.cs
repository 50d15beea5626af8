using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Choices made of statements, some of them true; every statement comes from a problem of its own.</summary>
static class StatementOptions
{
    /// <summary>A false statement is made from one of so many likeliest mistakes.</summary>
    const int LikelyMistakes = 3;

    public static Draft? Compose(TaskType type, ProblemSource problems, int count, int right, SheetRandom random)
    {
        if (problems.Several(count, (problem, others) => problem.Claims is { } claims && claims.False.Any() && (others.Count == 0 || others[0].Claims!.PromptAll == claims.PromptAll)) is not { } taken)
        {
            return null;
        }

        var options = random.Shuffled(taken.Select((problem, i) => i < right ? new Option(problem, problem.Claims!.True, true) : False(problem, random)));
        var prompt = type == TaskType.SingleChoice ? taken[0].Claims!.PromptOne : taken[0].Claims!.PromptAll;
        var indices = Enumerable.Range(0, count).Where(i => options[i].Holds).ToArray();
        Answer answer = type == TaskType.SingleChoice ? new ChoiceAnswer(indices[0]) : new ChoicesAnswer(indices);
        var check = Checks.Options([.. options.Select(option => option.Holds)], [.. options.Select(option => option.Claim.Check)]);
        var statement = string.Join("; ", options.Where(option => option.Holds).Select(option => ProofText.Of(option.Claim.Check)));
        var draft = Draft.Of(type, prompt, answer, Solution(options), type == TaskType.SingleChoice ? 1 : 2, $"верно: {statement}", check, taken);
        return draft with { Task = draft.Task with { Options = [.. options.Select(option => option.Claim.Text)] } };
    }

    static Option False(Problem problem, SheetRandom random) =>
        new(problem, random.Pick([.. problem.Claims!.False.Take(LikelyMistakes)]), false);

    /// <summary>What the false options ought to say.</summary>
    static string Solution(Option[] options) =>
        "На самом деле: " + string.Join("; ", options
            .Select((option, i) => (option, number: i + 1))
            .Where(pair => !pair.option.Holds)
            .Select(pair => $"{pair.number}) {pair.option.Problem.Claims!.True.Text}")) + ".";

    sealed record Option(Problem Problem, Claim Claim, bool Holds);
}
