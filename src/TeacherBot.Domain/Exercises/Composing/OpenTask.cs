using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

static class OpenTask
{
    public static Draft? Compose(ProblemSource problems)
    {
        var problem = problems.Next();
        var answer = new OpenAnswer(problem.Answer.Value, [problem.Answer.Print, .. problem.Answer.Accept]);
        return Draft.Of(TaskType.Open, problem.Text, answer, problem.Solution, 1, problem.Statement, problem.Check, [problem]);
    }
}
