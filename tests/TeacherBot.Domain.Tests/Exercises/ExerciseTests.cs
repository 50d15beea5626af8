using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises;

/// <summary>What must hold for every exercise in every topic that names it; two classes run side by side. Large numbers are the audit's.</summary>
public abstract class ExerciseTests
{
    const int Tasks = 100;

    /// <summary>Tasks made of several problems take as much work as five others.</summary>
    const int LargeTasks = 20;

    /// <summary>What is not proven, or cannot be drawn; the first of its kind says enough.</summary>
    static string? Fault(CurriculumTopic topic, string id, Difficulty difficulty)
    {
        var exercise = ExerciseCatalog.Find(id);
        var limits = NumberLimits.Of(topic);
        var random = SheetRandom.Named($"{topic.Id}/{id}/{difficulty}");
        try
        {
            for (var i = 0; i < Tasks; i++)
            {
                var type = TypeOf(exercise, i);
                if (TaskComposer.Compose(exercise, type, new Setting(limits, difficulty, i), random, asClaims: i % 6 == 1) is { } task
                    && Judge.Prove(task) is { IsProven: false } verdict)
                {
                    return $"{topic.Id} {id} {difficulty} {type}: {verdict.Reason} | {task.Text} | {string.Join(" | ", task.Options ?? task.Left ?? [])} | {task.Answer} | {task.Solution}";
                }
            }
        }
        catch (InvalidOperationException impossible)
        {
            return $"{topic.Id} {id} {difficulty}: {impossible.Message}";
        }

        return null;
    }

    /// <summary>Mostly single tasks, and some of every other type.</summary>
    static TaskType TypeOf(IExercise exercise, int i)
    {
        var large = exercise.Types.Where(type => type is TaskType.MultipleChoice or TaskType.Matching or TaskType.FillBlank).ToArray();
        var small = exercise.Types.Except(large).ToArray();
        var every = Tasks / LargeTasks;
        return small.Length == 0 || (i % every == 0 && large.Length > 0) ? large[i / every % large.Length] : small[i % small.Length];
    }

    protected static async Task ProvesAll(int remainder)
    {
        var named = Topics.Ready.SelectMany(topic => topic.Exercises.Select(id => (topic, id))).Where((_, i) => i % 2 == remainder);
        var faults = new List<string>();
        foreach (var (topic, id) in named)
        {
            foreach (var difficulty in Enum.GetValues<Difficulty>())
            {
                if (await Task.Run(() => Fault(topic, id, difficulty)) is { } fault)
                {
                    faults.Add(fault);
                }
            }
        }

        faults.ShouldBeEmpty();
    }
}

public sealed class FirstHalfOfExercisesTests : ExerciseTests
{
    [Fact]
    public Task Hundreds_of_tasks_of_every_exercise_and_difficulty_are_proven() => ProvesAll(0);
}

public sealed class SecondHalfOfExercisesTests : ExerciseTests
{
    [Fact]
    public Task Hundreds_of_tasks_of_every_exercise_and_difficulty_are_proven() => ProvesAll(1);
}
