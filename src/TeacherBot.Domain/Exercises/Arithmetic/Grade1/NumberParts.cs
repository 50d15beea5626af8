using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>7 — это 5 и 2. Easy: numbers to 7; medium: to 10; hard: three parts.</summary>
public sealed class NumberParts : IExercise
{
    const string Matching = "Соотнесите: какого числа не хватает?";

    static readonly Asked<Rational> OfTwo = new(
        "Число {a} — это {b} и ещё какое число?",
        new NumberAnswer(),
        read => Enumerable.Range(0, read.Count("a") + 1).Where(part => part + read.Whole("b") == read.Whole("a")).Select(part => (Rational?)part).SingleOrDefault()
            ?? throw new EvaluationException("The part is greater than the whole."),
        (read, answer) => new ValueCheck($"{read.Plain("a")}-{read.Plain("b")}", $"{answer}"))
    {
        Claim = "{a} — это {b} и {x}",
        Phrase = "{a} — это {b} и ещё одно число",
        Matching = Matching,
    };

    static readonly Asked<Rational> OfThree = new(
        "Число {a} составили из трёх чисел. Первое число — {b}, второе — {c}. Какое третье?",
        new NumberAnswer(),
        read => Enumerable.Range(0, read.Count("a") + 1).Where(part => read.Whole("b") + read.Whole("c") + part == read.Whole("a")).Select(part => (Rational?)part).SingleOrDefault()
            ?? throw new EvaluationException("The parts are greater than the whole."),
        (read, answer) => new ValueCheck($"{read.Plain("a")}-{read.Plain("b")}-{read.Plain("c")}", $"{answer}"))
    {
        Claim = "{a} — это {b}, {c} и {x}",
        Phrase = "{a} — это {b}, {c} и ещё одно число",
        Matching = Matching,
    };

    static readonly Selection Sums = new(
        "Выберите сумму, которая равна {a}.",
        "Выберите все суммы, которые равны {a}.",
        (read, option) => option.Number == read.Number("a"),
        (read, option) => new StatementCheck($"{Plain.Write(option.Expression)}={read.Plain("a")}"));

    public string Id => "math-1-number-parts";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        if (setting.Difficulty == Difficulty.Hard)
        {
            var (whole, first, second) = random.Until(r => (r.Next(6, 10), r.Next(1, 6), r.Next(1, 6)), drawn => drawn.Item2 + drawn.Item3 < drawn.Item1);
            return OfThree.Pose(
                setting,
                new() { ["a"] = whole, ["b"] = first, ["c"] = second },
                whole - first - second,
                [("забыта вторая часть", whole - first), ("забыта первая часть", whole - second), ("записана сумма двух частей", first + second)],
                $"${first}+{second}={first + second}$; ${whole}-{first + second}={whole - first - second}$.") with
            { Choice = Offered(whole, random) };
        }

        var a = setting.By(random.Next(3, 7), random.Next(6, 10), 0);
        var b = random.Next(1, a - 1);
        return OfTwo.Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            a - b,
            [("ошибка в составе числа на единицу", a - b + 1), ("повторена известная часть", b), ("ошибка в составе числа на единицу", a - b - 1)],
            $"${b}+{a - b}={a}$, значит, ${a}$ — это ${b}$ и ${a - b}$.") with
        { Choice = Offered(a, random) };
    }

    static Choice Offered(int whole, SheetRandom random)
    {
        var from = Math.Max(whole, 5);
        return Sums.Offer(
            new() { ["a"] = from },
            random.Shuffled(Enumerable.Range(1, from - 1)).Select(part => Sum(part, from - part)),
            random.Shuffled(Enumerable.Range(1, from - 2)).SelectMany(part => new[] { Sum(part, from - part - 1), from < 10 ? Sum(part, from - part + 1) : Sum(part, from - part - 1) }));
    }

    static string Sum(int first, int second) => $"${first}+{second}$";
}
