using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Arithmetic;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises.Composing;

/// <summary>An exercise with as many problems as one likes: 100−1, 100−2…</summary>
sealed class Countdown(int problems) : IExercise
{
    public string Id => "countdown";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random) =>
        Calculation.Of(setting, (Expression)1000 - random.Next(1, problems), []);
}
