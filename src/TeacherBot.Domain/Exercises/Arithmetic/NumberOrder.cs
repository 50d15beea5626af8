using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Several numbers put in order. Easy: 4 numbers; medium: 5 with the same first digit; hard: 5 with the same two first digits.</summary>
/// <param name="easy">The least number and the greatest.</param>
public abstract class NumberOrder(string id, (int Least, int Most) easy, (int Least, int Most) hard) : IExercise
{
    static readonly Asked<IReadOnlyList<Rational>> Rising = new(
        "Расставьте числа {n...} от меньшего к большему.",
        new NumberListAnswer(ordered: true),
        read => Sorted(read.Numbers("n")),
        (read, answer) => new OrderCheck([.. read.Numbers("n").Select(number => $"{number}")], [.. answer.Select(number => $"{number}")]));

    static readonly Asked<IReadOnlyList<Rational>> Falling = new(
        "Расставьте числа {n...} от большего к меньшему.",
        new NumberListAnswer(ordered: true),
        read => [.. Enumerable.Reverse(Sorted(read.Numbers("n")))],
        (read, answer) => new OrderCheck([.. read.Numbers("n").Select(number => $"{number}")], [.. answer.Select(number => $"{number}")], Descending: true));

    public string Id => id;

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var numbers = CloseNumbers.Draw(setting, setting.By(easy, easy, hard), setting.By(4, 5, 5), random);
        int[] sorted = [.. numbers.Order()];
        var falling = setting.Form % 2 == 1;
        int[] answer = falling ? [.. sorted.Reverse()] : sorted;
        int[] swapped = [.. answer];
        (swapped[1], swapped[2]) = (swapped[2], swapped[1]);
        int[] ends = [.. answer];
        (ends[^1], ends[^2]) = (ends[^2], ends[^1]);
        return (falling ? Falling : Rising).Pose(
            setting,
            new() { ["n"] = numbers },
            Rationals(answer),
            [
                ("переставлены соседние числа", Rationals(swapped)),
                ("перепутан порядок", Rationals([.. answer.Reverse()])),
                ("переставлены два последних числа", Rationals(ends)),
                ("числа сравнены по последней цифре", Rationals([.. answer.OrderBy(number => falling ? -(number % 10) : number % 10)])),
                ("числа оставлены как были", Rationals(numbers)),
            ],
            string.Join(falling ? ">" : "<", answer.Select(number => Numerals.Tex(number))) is var chain ? $"${chain}$." : string.Empty);
    }

    static Rational[] Rationals(int[] numbers) => [.. numbers.Select(number => (Rational)number)];

    /// <summary>By taking the least number that is left.</summary>
    static List<Rational> Sorted(IReadOnlyList<Rational> numbers)
    {
        var (left, sorted) = (numbers.ToList(), new List<Rational>());
        while (left.Count > 0)
        {
            var least = left.Min();
            left.Remove(least);
            sorted.Add(least);
        }

        return sorted;
    }
}

/// <summary>The greatest or the least of several numbers.</summary>
public abstract class ExtremeNumber(string id, (int Least, int Most) easy, (int Least, int Most) hard) : IExercise
{
    static readonly Asked<Rational> Greatest = new(
        "Какое из чисел {n...} самое большое?",
        new NumberAnswer(near: false),
        read => read.Numbers("n").Single(number => read.Numbers("n").All(other => other <= number)),
        (read, answer) => new EachCheck([.. read.Numbers("n").Select(_ => true)], [.. read.Numbers("n").Select(number => new StatementCheck($"{answer}>={number}"))]))
    {
        Claim = "из чисел {n...} самое большое {x}",
    };

    static readonly Asked<Rational> Smallest = new(
        "Какое из чисел {n...} самое маленькое?",
        new NumberAnswer(near: false),
        read => read.Numbers("n").Single(number => read.Numbers("n").All(other => other >= number)),
        (read, answer) => new EachCheck([.. read.Numbers("n").Select(_ => true)], [.. read.Numbers("n").Select(number => new StatementCheck($"{answer}<={number}"))]))
    {
        Claim = "из чисел {n...} самое маленькое {x}",
    };

    public string Id => id;

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.MultipleChoice, TaskType.Open, TaskType.FillBlank];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var numbers = CloseNumbers.Draw(setting, setting.By(easy, easy, hard), 4, random);
        var least = setting.Form % 2 == 1;
        var answer = least ? numbers.Min() : numbers.Max();
        var wrong = numbers.Where(number => number != answer).OrderBy(number => Math.Abs(number - answer));
        return (least ? Smallest : Greatest).Pose(
            setting,
            new() { ["n"] = numbers },
            answer,
            wrong.Select(number => (least ? "выбрано не самое маленькое число" : "выбрано не самое большое число", (Rational)number)),
            string.Join("<", numbers.Order().Select(number => Numerals.Tex(number))) is var chain ? $"${chain}$." : string.Empty);
    }
}

/// <summary>Numbers between two others.</summary>
public abstract class NumbersBetween(string id, (int Least, int Most) easy, (int Least, int Most) hard) : IExercise
{
    static readonly Selection Between = new(
        "Выберите число, которое больше {a}, но меньше {b}.",
        "Выберите все числа, которые больше {a}, но меньше {b}.",
        (read, item) => item.Number > read.Number("a") && item.Number < read.Number("b"),
        (read, item) => new StatementCheck($"{read.Plain("a")}<{item.Number}<{read.Plain("b")}"));

    public string Id => id;

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (least, most) = setting.By(easy, easy, hard);
        var width = Math.Max(8, (most - least) / setting.By(12, 30, 60));
        var a = random.Next(least + (3 * width), most - (4 * width));
        var b = a + width;
        var inside = random.Shuffled(Enumerable.Range(1, 40).Select(_ => random.Next(a + 1, b - 1)).Distinct()).Take(4).ToArray();
        int[] outside = [a, b, random.Next(a - width, a - 1), random.Next(b + 1, b + width), random.Next(b + width + 1, b + (3 * width)), random.Next(a - (3 * width), a - width - 1)];
        return Chosen.Of(Between, new() { ["a"] = a, ["b"] = b }, [.. inside.Select(number => Numerals.Written(number).Print)], [.. outside.Select(number => Numerals.Written(number).Print)]);
    }
}

/// <summary>Numbers that one must look at twice to compare.</summary>
static class CloseNumbers
{
    /// <summary>Easy: any; medium: one first digit and the same digits in another order; hard: two first digits.</summary>
    public static int[] Draw(Setting setting, (int Least, int Most) range, int count, SheetRandom random)
    {
        var place = Math.Max(1, (int)Math.Pow(10, $"{range.Most - 1}".Length - setting.By(0, 1, 2)));
        return random.Until(
            r =>
            {
                var first = r.Next(range.Least, range.Most);
                var start = setting.Difficulty == Difficulty.Easy ? range.Least : Math.Max(range.Least, first / place * place);
                var end = setting.Difficulty == Difficulty.Easy ? range.Most : Math.Min(range.Most, start + place - 1);
                return Enumerable.Range(0, count).Select(_ => r.Next(start, Math.Max(start, end))).Distinct().ToArray();
            },
            numbers => numbers.Length == count && !numbers.SequenceEqual(numbers.Order()) && !numbers.SequenceEqual(numbers.OrderDescending()));
    }
}
