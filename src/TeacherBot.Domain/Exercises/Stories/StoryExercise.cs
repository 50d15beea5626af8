using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Word problems: every plot is one form.</summary>
/// <param name="easy">At least one plot, as for the others.</param>
public abstract class StoryExercise(string id, IReadOnlyList<Story> easy, IReadOnlyList<Story> medium, IReadOnlyList<Story> hard) : IExercise
{
    public string Id => id;

    public virtual IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    /// <summary>Every plot of the exercise.</summary>
    public IEnumerable<Story> Plots => [.. easy, .. medium, .. hard];

    public int Forms(Difficulty difficulty) => Of(difficulty).Count;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Pick(Of(setting.Difficulty)).Draw(setting, random);

    IReadOnlyList<Story> Of(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => easy,
        Difficulty.Medium => medium,
        Difficulty.Hard => hard,
        _ => throw new ArgumentOutOfRangeException(nameof(difficulty), difficulty, null),
    };
}
