using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises;

/// <summary>What must hold for every exercise; two classes run side by side.</summary>
public abstract class ExerciseTests
{
    const int Tasks = 10_000;

    /// <summary>Tasks made of several problems take as much work as five others.</summary>
    const int LargeTasks = 400;

    static void Proves(string id, Difficulty difficulty, int from, int tasks)
    {
        var exercise = ExerciseCatalog.Find(id);
        var limits = Topics.Limits(id);
        var random = SheetRandom.Named($"{id}/{difficulty}/{from}");
        for (var i = from; i < from + tasks; i++)
        {
            var type = TypeOf(exercise, i, Tasks);
            if (TaskComposer.Compose(exercise, type, new Setting(limits, difficulty, i), random, asClaims: false) is not { } task)
            {
                continue;
            }

            var verdict = Judge.Prove(task);
            verdict.IsProven.ShouldBeTrue($"{verdict.Reason} | {task.Text} | {string.Join(" | ", task.Options ?? [])}");
            if (i % 20 == 0)
            {
                task.ShouldStayInside(limits);
            }
        }
    }

    /// <summary>Mostly single tasks, and some of every other type.</summary>
    static TaskType TypeOf(IExercise exercise, int i, int tasks)
    {
        var large = exercise.Types.Where(type => type is TaskType.MultipleChoice or TaskType.Matching or TaskType.FillBlank).ToArray();
        var every = tasks / LargeTasks;
        return i % every == 0 && large.Length > 0 ? large[i / every % large.Length]
            : i % 2 == 0 ? TaskType.Open
            : TaskType.SingleChoice;
    }

    protected static async Task ProvesAll(int remainder)
    {
        foreach (var exercise in ExerciseCatalog.All.Where((_, i) => i % 2 == remainder))
        {
            foreach (var difficulty in Enum.GetValues<Difficulty>())
            {
                await Task.Run(() => Proves(exercise.Id, difficulty, 0, Tasks));
            }
        }
    }
}

public sealed class FirstHalfOfExercisesTests : ExerciseTests
{
    [Fact]
    public Task Ten_thousand_tasks_of_every_exercise_and_difficulty_are_proven_and_inside_the_limits() => ProvesAll(0);
}

public sealed class SecondHalfOfExercisesTests : ExerciseTests
{
    [Fact]
    public Task Ten_thousand_tasks_of_every_exercise_and_difficulty_are_proven_and_inside_the_limits() => ProvesAll(1);
}
