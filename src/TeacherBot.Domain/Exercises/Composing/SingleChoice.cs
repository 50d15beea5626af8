using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>One right option of four: the answer among likely mistakes, or one true statement among false ones.</summary>
static class SingleChoice
{
    const int Options = 4;

    /// <summary>Wrong options are drawn from so many of the likeliest mistakes.</summary>
    const int LikelyMistakes = 5;

    public static Draft? Compose(ProblemSource problems, bool asClaims, SheetRandom random)
    {
        if (asClaims && problems.Peek().Claims is not null)
        {
            return StatementOptions.Compose(TaskType.SingleChoice, problems, Options, 1, random);
        }

        var problem = problems.Next();
        if (problem.Choice is not null && (problem.Mistakes.Count < Options - 1 || random.Chance(50)))
        {
            return PropertyChoice.Compose(TaskType.SingleChoice, problem, Options, 1, random);
        }

        if (problem.Mistakes.Count < Options - 1)
        {
            return problem.Claims is null ? null : StatementOptions.Compose(TaskType.SingleChoice, problems, Options, 1, random);
        }

        var wrong = random.Shuffled(problem.Mistakes.Take(LikelyMistakes)).Take(Options - 1).Select(mistake => mistake.Answer.Print);
        var options = random.Shuffled(wrong.Prepend(problem.Answer.Print));
        var answer = new ChoiceAnswer(Array.IndexOf(options, problem.Answer.Print));
        var draft = Draft.Of(TaskType.SingleChoice, problem.Text, answer, problem.Solution, 1, problem.Statement, problem.Check, [problem]);
        return draft with { Task = draft.Task with { Options = options } };
    }
}
