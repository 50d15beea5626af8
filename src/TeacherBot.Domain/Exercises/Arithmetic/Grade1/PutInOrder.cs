using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>Numbers in order. Easy: three or four numbers; medium: four or five; hard: five or six, close to each other.</summary>
public sealed class PutInOrder : IExercise
{
    static readonly Asked<IReadOnlyList<Rational>> Rising = Asks("Расставьте числа по порядку, начиная с самого маленького: {n...}.", descending: false);

    static readonly Asked<IReadOnlyList<Rational>> Falling = Asks("Расставьте числа по порядку, начиная с самого большого: {n...}.", descending: true);

    static readonly Selection RisingRows = new(
        "Выберите ряд, в котором числа идут от меньшего к большему.",
        "Выберите все ряды, в которых числа идут от меньшего к большему.",
        (_, row) => Numbers(row) is var numbers && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second),
        (_, row) => new StatementCheck(string.Join('<', Numbers(row))));

    static readonly Selection FallingRows = new(
        "Выберите ряд, в котором числа идут от большего к меньшему.",
        "Выберите все ряды, в которых числа идут от большего к меньшему.",
        (_, row) => Numbers(row) is var numbers && numbers.Zip(numbers.Skip(1)).All(pair => pair.First > pair.Second),
        (_, row) => new StatementCheck(string.Join('>', Numbers(row))));

    public string Id => "math-1-put-in-order";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var falling = setting.Form % 2 == 1;
        var count = setting.By(random.Next(3, 4), random.Next(4, 5), random.Next(5, 6));
        var numbers = Row(setting, random, count);
        Rational[] ordered = [.. Sorted(numbers, falling)];
        var swapped = ordered.ToArray();
        (swapped[^1], swapped[^2]) = (swapped[^2], swapped[^1]);
        var first = ordered.ToArray();
        (first[0], first[1]) = (first[1], first[0]);
        var problem = (falling ? Falling : Rising).Pose(
            setting,
            new() { ["n"] = random.Until(r => r.Shuffled(numbers), row => !row.SequenceEqual(ordered) && !row.SequenceEqual(ordered.Reverse())) },
            ordered,
            [
                ("числа стоят в обратном порядке", [.. ordered.Reverse()]),
                ("переставлены последние два числа", swapped),
                ("переставлены первые два числа", first),
                ("последнее число оказалось первым", [ordered[^1], .. ordered[..^1]]),
            ],
            $"${string.Join(falling ? ">" : "<", ordered)}$.");
        var selection = falling ? FallingRows : RisingRows;
        return problem with
        {
            Choice = selection.Offer(
                new(),
                Enumerable.Range(0, 4).Select(_ => Written(Sorted(Row(setting, random, 4), falling))).Distinct(),
                Enumerable.Range(0, 6).Select(i => Row(setting, random, 4) is var row && i % 3 == 0 ? Sorted(row, !falling) : random.Until(r => r.Shuffled(row), mixed => !mixed.SequenceEqual(Sorted(row, falling)))).Select(Written).Distinct()),
        };
    }

    static Rational[] Row(Setting setting, SheetRandom random, int count)
    {
        var largest = (int)setting.Limits.Largest.Numerator;
        var least = largest <= 10 ? 0 : largest <= 20 ? setting.By(1, 5, 9) : 10;
        var width = largest > 20 && setting.Difficulty == Difficulty.Hard ? 12 : largest - least;
        var from = random.Next(least, largest - width);
        return [.. random.Shuffled(Enumerable.Range(from, width + 1)).Take(count).Select(number => (Rational)number)];
    }

    static IEnumerable<Rational> Sorted(IEnumerable<Rational> numbers, bool descending) => descending ? numbers.OrderDescending() : numbers.Order();

    static string Written(IEnumerable<Rational> row) => string.Join("; ", row);

    static int[] Numbers(PrintedItem row) => [.. row.Text.Split("; ").Select(number => int.TryParse(number, out var whole) ? whole : throw new EvaluationException($"«{row.Text}» is no row of numbers."))];

    static Asked<IReadOnlyList<Rational>> Asks(string question, bool descending) => new(
        question,
        new NumberListAnswer(ordered: true),
        read => InOrder(read.Numbers("n"), descending),
        (read, answer) => new OrderCheck([.. read.Numbers("n").Select(number => $"{number}")], [.. answer.Select(number => $"{number}")], descending));

    /// <summary>Takes the least (the greatest) out again and again; equal numbers have no order.</summary>
    static List<Rational> InOrder(IReadOnlyList<Rational> numbers, bool descending)
    {
        var (left, taken) = (numbers.ToHashSet(), new List<Rational>());
        while (left.Count > 0)
        {
            var next = descending ? left.Max() : left.Min();
            left.Remove(next);
            taken.Add(next);
        }

        return taken.Count == numbers.Count ? taken : throw new EvaluationException("Equal numbers have no order.");
    }
}
