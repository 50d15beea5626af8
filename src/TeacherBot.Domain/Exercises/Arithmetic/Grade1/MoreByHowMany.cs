using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>Differences of numbers. Easy: which number is more by a few; medium: by how much; hard: both ways, the numbers turned round.</summary>
public sealed class MoreByHowMany : IExercise
{
    const string MatchDifferences = "Соотнесите пары чисел и ответы на вопрос, на сколько одно число больше другого.";
    const string MatchNumbers = "Соотнесите описания с подходящими числами.";

    static readonly NumberAnswer Answers = new();

    static readonly Asked<Rational> MoreBy = Difference("На сколько число {a} больше числа {b}?", "число {a} больше числа {b} на {x}", "{a} и {b}", turned: false);

    static readonly Asked<Rational> LessBy = Difference("На сколько число {b} меньше числа {a}?", "число {b} меньше числа {a} на {x}", "{b} и {a}", turned: true);

    static readonly Asked<Rational> Greater = new(
        "Какое число больше числа {a} на {b}?",
        Answers,
        read => Enumerable.Range(0, read.Count("b")).Aggregate(read.Whole("a"), (number, _) => number + 1),
        (read, answer) => new ValueCheck($"{read.Plain("a")}+{read.Plain("b")}", $"{answer}"))
    {
        Claim = "на {b} больше числа {a} число {x}",
        Phrase = "на {b} больше числа {a}",
        Matching = MatchNumbers,
    };

    static readonly Asked<Rational> Smaller = new(
        "Какое число меньше числа {a} на {b}?",
        Answers,
        read => Enumerable.Range(0, read.Count("b")).Aggregate(read.Whole("a"), (number, _) => number - 1),
        (read, answer) => new ValueCheck($"{read.Plain("a")}-{read.Plain("b")}", $"{answer}"))
    {
        Claim = "на {b} меньше числа {a} число {x}",
        Phrase = "на {b} меньше числа {a}",
        Matching = MatchNumbers,
    };

    static readonly Selection LargerOnes = new(
        "Выберите число, которое больше {a}.",
        "Выберите все числа, которые больше {a}.",
        (read, option) => option.Number > read.Number("a"),
        (read, option) => new StatementCheck($"{option.Number}>{read.Plain("a")}"));

    static readonly Selection SmallerOnes = new(
        "Выберите число, которое меньше {a}.",
        "Выберите все числа, которые меньше {a}.",
        (read, option) => option.Number < read.Number("a"),
        (read, option) => new StatementCheck($"{option.Number}<{read.Plain("a")}"));

    static readonly Selection OnesBetween = new(
        "Выберите число, которое больше {a}, но меньше {b}.",
        "Выберите все числа, которые больше {a}, но меньше {b}.",
        (read, option) => option.Number > read.Number("a") && option.Number < read.Number("b"),
        (read, option) => new StatementCheck($"{read.Plain("a")}<{option.Number}<{read.Plain("b")}"));

    public string Id => "math-1-more-by-how-many";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var largest = (int)setting.Limits.Largest.Numerator;
        var (a, b) = random.Until(
            r => setting.By((r.Next(2, Math.Min(largest, 50)), r.Next(1, 5)), (r.Next(5, largest), r.Next(2, largest - 2)), (r.Next(11, largest), r.Next(5, largest - 1))),
            pair => pair.Item2 < pair.Item1 && (setting.Difficulty == Difficulty.Easy || Fits(pair.Item1, pair.Item2, largest, setting.Difficulty)));
        var problem = setting.Difficulty == Difficulty.Easy ? Changed(setting, a, b, largest) : Compared(setting, a, b);
        return problem with { Choice = Offered(setting, random, largest) };
    }

    static bool Fits(int a, int b, int largest, Difficulty difficulty) => largest > 20
        ? difficulty == Difficulty.Medium ? a % 10 >= b % 10 && a - b > 9 : a % 10 < b % 10
        : difficulty == Difficulty.Medium ? a / 10 == b / 10 || b < 3 : a - b < 10 && b < 10;

    static Problem Changed(Setting setting, int a, int b, int largest)
    {
        var up = setting.Form % 2 == 0 && a + b <= largest;
        var answer = up ? a + b : a - b;
        return (up ? Greater : Smaller).Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            answer,
            [("перепутаны «больше» и «меньше»", up ? a - b : a + b), ("ошибка в счёте на единицу", answer + 1), ("ошибка в счёте на единицу", answer - 1)],
            $"${a}{(up ? "+" : "-")}{b}={answer}$.");
    }

    static Problem Compared(Setting setting, int a, int b) => setting.Pick(MoreBy, LessBy).Pose(
        setting,
        new() { ["a"] = a, ["b"] = b },
        a - b,
        [("числа сложены", a + b), ("записано меньшее число", b), ("при счёте посчитано и само первое число", a - b + 1)],
        $"${a}-{b}={a - b}$.");

    static Choice Offered(Setting setting, SheetRandom random, int largest)
    {
        if (setting.Difficulty == Difficulty.Hard)
        {
            var from = random.Next(3, largest - 8);
            var to = from + random.Next(4, 5);
            return OnesBetween.Offer(
                new() { ["a"] = from, ["b"] = to },
                Enumerable.Range(from + 1, to - from - 1).Select(Print),
                Enumerable.Range(0, largest + 1).Where(number => number <= from || number >= to).OrderBy(number => number < from ? from - number : number - to).Take(6).Select(Print));
        }

        var (least, most) = setting.Difficulty == Difficulty.Easy ? (0, Math.Min(largest, 10)) : (largest / 2, largest);
        var middle = random.Next(least + 3, most - 3);
        var larger = setting.Form % 2 == 0;
        var above = random.Shuffled(Enumerable.Range(middle + 1, most - middle)).Take(4).Select(Print).ToArray();
        var below = random.Shuffled(Enumerable.Range(least, middle - least)).Take(3).Append(middle).Select(Print).ToArray();
        var belowWithout = below.Where(number => number != Print(middle));
        return larger
            ? LargerOnes.Offer(new() { ["a"] = middle }, above, below)
            : SmallerOnes.Offer(new() { ["a"] = middle }, belowWithout, above.Append(Print(middle)));
    }

    static string Print(int number) => $"${number}$";

    /// <summary>Counts up from the smaller to the greater number.</summary>
    static Asked<Rational> Difference(string question, string claim, string phrase, bool turned) => new(
        question,
        Answers,
        read => read.Count("a") > read.Count("b")
            ? Enumerable.Range(read.Count("b"), read.Count("a") - read.Count("b")).Count()
            : throw new EvaluationException("The number is not the greater one."),
        (read, answer) => new ValueCheck($"{read.Plain("a")}-{read.Plain("b")}", $"{answer}"))
    {
        Claim = claim,
        Phrase = turned ? null : phrase,
        Matching = turned ? null : MatchDifferences,
    };
}
