using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Questions about an unknown number in words, which are equalities with a gap as well.</summary>
public abstract class RiddleExercise(string id, IReadOnlyList<Story> easy, IReadOnlyList<Story> medium, IReadOnlyList<Story> hard)
    : StoryExercise(id, easy, medium, hard)
{
    public override IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open, TaskType.FillBlank];
}
