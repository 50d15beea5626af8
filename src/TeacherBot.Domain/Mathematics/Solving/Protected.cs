namespace TeacherBot.Domain.Mathematics;

/// <summary>What goes wrong inside a solver is one thing outside: it was not solved.</summary>
static class Protected
{
    public static T Run<T>(Func<T> solve)
    {
        try
        {
            return solve();
        }
        catch (EvaluationException error)
        {
            throw new UnsolvedException(error.Message);
        }
    }
}
