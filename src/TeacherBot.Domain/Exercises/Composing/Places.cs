using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Shares the places of a sheet out: every exercise in its turn, every form of it in its turn.</summary>
sealed class Places(IReadOnlyList<IExercise> exercises, Difficulty difficulty, SheetRandom random)
{
    readonly Dictionary<string, int> forms = exercises.ToDictionary(
        exercise => exercise.Id, exercise => random.Next(0, exercise.Forms(difficulty) - 1), StringComparer.Ordinal);

    public IEnumerable<Slot> For((TaskType Type, int Count) tasks)
    {
        var suited = exercises.Where(exercise => exercise.Types.Contains(tasks.Type)).ToArray();
        var rounds = tasks.Count / suited.Length;
        var rest = tasks.Count % suited.Length;
        var turns = Enumerable.Repeat(suited, rounds).SelectMany(exercise => exercise).Concat(Spread(suited, rest));
        return [.. turns.Select((exercise, i) => Place(tasks.Type, exercise, round: i / suited.Length))];
    }

    /// <summary>A few exercises from the first (the simplest) to the last (word problems).</summary>
    IEnumerable<IExercise> Spread(IExercise[] suited, int count) => count switch
    {
        0 => [],
        1 => [random.Pick(suited)],
        _ => Enumerable.Range(0, count).Select(i => suited[i * (suited.Length - 1) / (count - 1)]),
    };

    /// <summary>Every second round of single choice asks for a true statement, where the exercise can.</summary>
    Slot Place(TaskType type, IExercise exercise, int round) =>
        new(type, exercise, forms[exercise.Id]++, AsClaims: type == TaskType.SingleChoice && round % 2 == 1 && exercise.Types.Contains(TaskType.MultipleChoice));
}
