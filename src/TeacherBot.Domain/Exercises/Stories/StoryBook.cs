namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Every plot that any exercise can tell.</summary>
public static class StoryBook
{
    public static IReadOnlyList<Story> All { get; } = [.. ExerciseCatalog.All.OfType<StoryExercise>().SelectMany(exercise => exercise.Plots)];
}
