using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>Problems that are nothing but a choice by a property.</summary>
public static class Chosen
{
    public static IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice];

    /// <param name="right">At least 3 options that fit, as printed.</param>
    /// <param name="wrong">At least 4 options that do not.</param>
    /// <param name="solution">Said on the key after the right options.</param>
    public static Problem Of(Selection selection, Filling filling, IReadOnlyCollection<string> right, IReadOnlyCollection<string> wrong, string solution = "")
    {
        var choice = selection.Offer(filling, right, wrong, solution);
        var first = choice.Right[0];
        var key = $"{choice.PromptAll} {string.Join("; ", right.Order(StringComparer.Ordinal))} | {string.Join("; ", wrong.Order(StringComparer.Ordinal))}";
        return new Problem
        {
            Text = choice.PromptOne,
            Answer = new Written(first.Text, first.Text, [], null),
            Solution = solution,
            Statement = ProofText.Of(first.Check),
            Check = first.Check,
            Key = key,
            CommonKey = key,
            Choice = choice,
        };
    }
}
