using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>An exercise with as many forms at every difficulty; what is left to do is to draw.</summary>
/// <param name="types">All task types when not said.</param>
public abstract class FormedExercise(string id, int forms = 1, IReadOnlyList<TaskType>? types = null) : IExercise
{
    public string Id => id;

    public IReadOnlyList<TaskType> Types => types ?? TaskTypes.All;

    public int Forms(Difficulty difficulty) => forms;

    public abstract Problem Draw(Setting setting, SheetRandom random);
}
