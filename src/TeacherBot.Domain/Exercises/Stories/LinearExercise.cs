using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Short questions. Its fields with questions also keep their sentences: <see cref="Questions.AskedCatalog"/> finds them there.</summary>
/// <param name="easy">At least one question, as for the others.</param>
/// <param name="pooled">Whether they stand for each other, as where each has few numbers; else every question is a form.</param>
public abstract class LinearExercise(string id, IReadOnlyList<LinearQuestion> easy, IReadOnlyList<LinearQuestion> medium, IReadOnlyList<LinearQuestion> hard, bool pooled = false) : IExercise
{
    public string Id => id;

    public virtual IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => pooled ? 1 : Of(difficulty).Count;

    public Problem Draw(Setting setting, SheetRandom random) => (pooled ? random.Pick(Of(setting.Difficulty)) : setting.Pick(Of(setting.Difficulty))).Draw(setting, random);

    /// <summary>The sentences of all questions.</summary>
    protected static IReadOnlyList<Questions.Asked> SentencesOf(params IReadOnlyList<LinearQuestion>[] questions) => [.. questions.SelectMany(some => some).Select(question => question.Asked)];

    IReadOnlyList<LinearQuestion> Of(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => easy,
        Difficulty.Medium => medium,
        Difficulty.Hard => hard,
        _ => throw new ArgumentOutOfRangeException(nameof(difficulty), difficulty, null),
    };
}
