using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Two or three true statements of five.</summary>
static class MultipleChoice
{
    const int Options = 5;

    public static Draft? Compose(ProblemSource problems, SheetRandom random)
    {
        var right = random.Next(2, 3);
        return problems.Peek().Choice is null
            ? StatementOptions.Compose(TaskType.MultipleChoice, problems, Options, right, random)
            : PropertyChoice.Compose(TaskType.MultipleChoice, problems.Next(), Options, right, random);
    }
}
