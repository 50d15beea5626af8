namespace TeacherBot.Domain.Exercises;

/// <summary>Every exercise of this assembly, found once.</summary>
public static class ExerciseCatalog
{
    static readonly Dictionary<string, IExercise> ById = typeof(ExerciseCatalog).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IExercise)))
        .Select(type => (IExercise)Activator.CreateInstance(type, nonPublic: true)!)
        .ToDictionary(exercise => exercise.Id, StringComparer.Ordinal);

    /// <summary>Ordered by id.</summary>
    public static IReadOnlyList<IExercise> All { get; } = [.. ById.Values.OrderBy(exercise => exercise.Id, StringComparer.Ordinal)];

    public static bool Has(string id) => ById.ContainsKey(id);

    /// <exception cref="ArgumentException">There is no such exercise.</exception>
    public static IExercise Find(string id) =>
        ById.TryGetValue(id, out var exercise) ? exercise : throw new ArgumentException($"There is no exercise «{id}».", nameof(id));
}
