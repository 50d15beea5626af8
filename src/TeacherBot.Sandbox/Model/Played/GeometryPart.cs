namespace TeacherBot.Sandbox.Model.Played;

/// What the bank knows of one part of geometry.
/// <param name="Stems">Beginnings of the words by which a topic names the part.</param>
/// <param name="Grade">Taught from this grade on.</param>
sealed record GeometryPart(string[] Stems, int Grade)
{
    public required string[] True { get; init; }
    public required string[] False { get; init; }
    public required (string Left, string Right)[] Terms { get; init; }
    public required (string Text, string Filling)[] Gaps { get; init; }

    /// Tasks with one calculation, from two numbers of 12–80.
    public required Func<int, int, (string Text, Calculation Measure)>[] Measures { get; init; }
}
