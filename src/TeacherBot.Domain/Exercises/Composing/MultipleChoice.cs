using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Two or three true statements of five.</summary>
static class MultipleChoice
{
    const int Options = 5;

    public static Draft? Compose(ProblemSource problems, SheetRandom random) =>
        StatementOptions.Compose(TaskType.MultipleChoice, problems, Options, random.Next(2, 3), random);
}
