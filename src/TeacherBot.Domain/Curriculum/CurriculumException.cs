namespace TeacherBot.Domain.Curriculum;

/// <summary>A curriculum file breaks a rule; the message names the file, the line (from 1) and the rule.</summary>
public sealed class CurriculumException(string file, int line, string problem)
    : Exception($"{file}, line {line}: {problem}")
{
    public string File { get; } = file;

    /// <summary>From 1.</summary>
    public int Line { get; } = line;

    public string Problem { get; } = problem;
}
