using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>
/// Proves the key of a task a second time from what is printed: text, options, columns. Nothing else of the task is trusted;
/// its claims (check, formulas of the solution) must agree when they are there. What is not understood is never proven.
/// </summary>
public static class Judge
{
    /// <summary>Who the proof names as its author.</summary>
    public const string Name = "пересчёт";

    public static Verdict Prove(SheetTask task)
    {
        try
        {
            return Shape.Fault(task) is { } fault ? Verdict.Wrong(fault) : Proven(task);
        }
        catch (NotationException e)
        {
            return Verdict.Unproven($"A formula cannot be read: {e.Message}");
        }
        catch (EvaluationException e)
        {
            return Verdict.Wrong($"A formula has no value: {e.Message}");
        }
        catch (Exception e) when (e is UnreadableException or UnsolvedException)
        {
            return Verdict.Unproven(e.Message);
        }
    }

    static Verdict Proven(SheetTask task)
    {
        if (AskedTask.Judge(task) is not { } asked)
        {
            return Judged(task, Understood(task));
        }

        // A story may use the words of a short question; its check is then the story's.
        var verdict = Judged(task, asked);
        return verdict.Kind == VerdictKind.Wrong && asked.Fault is null && StoryOf(task) is { } told && Judged(task, told) is { IsProven: true } proven ? proven : verdict;
    }

    static Verdict Judged(SheetTask task, Finding finding) =>
        finding.Fault is { } fault ? Verdict.Wrong(fault)
        : (ClaimedCheck.Fault(task, finding) ?? ClaimedSolution.Fault(task.Solution, finding)) is { } claim ? Verdict.Wrong(claim)
        : Verdict.Proven;

    static Finding? StoryOf(SheetTask task) => task.Figure is null && task.Answer is (OpenAnswer or ChoiceAnswer) && QuestionReader.IsStory(task.Text) ? Understood(task) : null;

    static Finding Understood(SheetTask task)
    {
        if (task.Figure is not null)
        {
            throw new UnreadableException("The figure is not understood.");
        }

        return task.Answer switch
        {
            ChoiceAnswer or ChoicesAnswer when ClaimPrompt.Read(task.Text) is { } prompt => StatementChoice.Judge(task, prompt),
            ChoiceAnswer choice => ValueChoice.Judge(task, choice),
            OpenAnswer open => OpenQuestion.Judge(task, open),
            MatchingAnswer matching => Columns.Judge(task, matching),
            BlanksAnswer blanks => Blanks.Judge(task, blanks),
            _ => throw new UnreadableException("The question is not understood."),
        };
    }
}

/// <summary>What the judge found on paper.</summary>
/// <param name="Fault">Why the key is wrong; null when it is right.</param>
/// <param name="Root">The answer when it is one number.</param>
/// <param name="Truths">For choices that are statements: which hold.</param>
/// <param name="Sides">The calculations that are compared, in the order of the print; null when nothing is.</param>
/// <param name="Calculation">The printed calculation, when the question is one.</param>
/// <param name="Derived">What the check of the task must be, made from the print; null where the check is read instead.</param>
sealed record Finding(string? Fault, Rational? Root = null, IReadOnlyList<bool>? Truths = null, ProofCheck? Derived = null, IReadOnlyList<Expression>? Sides = null, Expression? Calculation = null);

/// <summary>The task is outside of what the judge understands.</summary>
sealed class UnreadableException(string message) : Exception(message);
