namespace TeacherBot.Sandbox.Simulation;

/// What a script asked cannot happen; Details helps to mend the script.
sealed class SimError(int status, string reason, object? details = null) : Exception(reason)
{
    public int Status => status;
    public object? Details => details;
}
