using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>What stands left, right and between in a row of numbers. Easy: four numbers; medium: five; hard: six, through one.</summary>
public sealed class NumberRow : IExercise
{
    const string Matching = "Соотнесите описания мест и числа.";

    static readonly Asked<Rational> Right = Beside("Числа записали в ряд: {n...}. Какое число стоит сразу справа от числа {a}?", "в ряду {n...} сразу справа от числа {a} стоит {x}", "в ряду {n...} сразу справа от {a}", 1);

    static readonly Asked<Rational> Left = Beside("Числа записали в ряд: {n...}. Какое число стоит сразу слева от числа {a}?", "в ряду {n...} сразу слева от числа {a} стоит {x}", "в ряду {n...} сразу слева от {a}", -1);

    static readonly Asked<Rational> SecondRight = Beside("Числа записали в ряд: {n...}. Какое число стоит справа от числа {a} через одно?", "в ряду {n...} справа от числа {a} через одно стоит {x}", "в ряду {n...} справа от {a} через одно", 2);

    static readonly Asked<Rational> SecondLeft = Beside("Числа записали в ряд: {n...}. Какое число стоит слева от числа {a} через одно?", "в ряду {n...} слева от числа {a} через одно стоит {x}", "в ряду {n...} слева от {a} через одно", -2);

    static readonly Asked<Rational> Between = new(
        "Числа записали в ряд: {n...}. Какое число стоит между числами {a} и {b}?",
        new NumberAnswer(),
        read => Row(read)[Middle(read)],
        (read, answer) => new ValueCheck(Tally.Chosen(Row(read).Select(number => $"{number}"), Middle(read)), $"{answer}"))
    {
        Claim = "в ряду {n...} между числами {a} и {b} стоит {x}",
        Phrase = "в ряду {n...} между {a} и {b}",
        Matching = Matching,
    };

    static readonly Selection OnRight = Side("справа", (index, mark) => index > mark);

    static readonly Selection OnLeft = Side("слева", (index, mark) => index < mark);

    public string Id => "math-1-number-row";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var count = setting.By(4, 5, 6);
        var row = Drawn(random, count);
        var between = setting.Difficulty == Difficulty.Medium && random.Chance(35);
        var step = (setting.Form % 2 == 0 ? 1 : -1) * (setting.Difficulty == Difficulty.Hard ? 2 : 1);
        var mark = step > 0 ? random.Next(0, count - 1 - step) : random.Next(-step, count - 1);
        var problem = between ? InTheMiddle(setting, row, random.Next(1, count - 2)) : (step switch { 1 => Right, -1 => Left, 2 => SecondRight, _ => SecondLeft }).Pose(
            setting,
            new() { ["n"] = row, ["a"] = row[mark] },
            row[mark + step],
            [
                .. Enumerable.Range(0, count).Where(i => i != mark && i != mark + step).OrderBy(i => Math.Abs(i - mark)).Select(i => (i == mark - step ? "перепутаны «слева» и «справа»" : "взято не соседнее число", (Rational)row[i])),
            ],
            $"Рядом стоят числа {Segment(row, mark, mark + step)}; это ${row[mark + step]}$.");
        return problem with { Choice = Offered(setting, random) };
    }

    static Problem InTheMiddle(Setting setting, int[] row, int at) => Between.Pose(
        setting,
        new() { ["n"] = row, ["a"] = row[at - 1], ["b"] = row[at + 1] },
        row[at],
        [.. row.Where((_, i) => i != at).Select(number => ("взято число с другого места", (Rational)number))],
        $"Рядом стоят числа {Segment(row, at - 1, at + 1)}; посередине ${row[at]}$.");

    static Choice Offered(Setting setting, SheetRandom random)
    {
        var row = Drawn(random, 7);
        return (setting.Form % 2 == 0 ? OnRight : OnLeft).Offer(
            new() { ["n"] = row, ["a"] = row[3] },
            (setting.Form % 2 == 0 ? row[4..] : row[..3]).Select(number => $"${number}$"),
            (setting.Form % 2 == 0 ? row[..3] : row[4..]).Select(number => $"${number}$"));
    }

    static string Segment(int[] row, int from, int to) => string.Join(", ", row[Math.Min(from, to)..(Math.Max(from, to) + 1)]);

    static int[] Drawn(SheetRandom random, int count) => [.. random.Until(
        r => r.Shuffled(Enumerable.Range(0, 11)).Take(count).ToArray(),
        row => !row.SequenceEqual(row.Order()) && !row.SequenceEqual(row.OrderDescending()))];

    static Selection Side(string side, Func<int, int, bool> fits) => new(
        $"Числа записали в ряд: {{n...}}. Выберите число, которое стоит {side} от числа {{a}}.",
        $"Числа записали в ряд: {{n...}}. Выберите все числа, которые стоят {side} от числа {{a}}.",
        (read, option) => fits(IndexOf(Row(read), option.Number), IndexOf(Row(read), read.Number("a"))),
        (read, option) => new StatementCheck($"{Place(read, option.Number)}{(side == "справа" ? ">" : "<")}{Place(read, read.Number("a"))}"));

    /// <summary>The place from 1, as a sum over the whole row.</summary>
    static string Place(Filling read, Rational number) => string.Join('+', Row(read).Select((other, i) => $"{i + 1}*{(other == number ? 1 : 0)}"));

    static Asked<Rational> Beside(string question, string claim, string phrase, int step) => new(
        question,
        new NumberAnswer(near: false),
        read => At(read, step) is var i && i >= 0 && i < Row(read).Count ? Row(read)[i] : throw new EvaluationException("Nothing stands there."),
        (read, answer) => new ValueCheck(Tally.Chosen(Row(read).Select(number => $"{number}"), At(read, step)), $"{answer}"))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = Matching,
    };

    static IReadOnlyList<Rational> Row(Filling read) => read.Numbers("n") is var row && row.Distinct().Count() == row.Count ? row : throw new EvaluationException("A number stands there twice.");

    static int At(Filling read, int step) => IndexOf(Row(read), read.Number("a")) + step;

    static int IndexOf(IReadOnlyList<Rational> row, Rational number) => row.ToList().IndexOf(number) is var i && i >= 0 ? i : throw new EvaluationException("The number does not stand in the row.");

    static int Middle(Filling read) => (IndexOf(Row(read), read.Number("a")), IndexOf(Row(read), read.Number("b"))) is var (first, last) && Math.Abs(first - last) == 2
        ? (first + last) / 2
        : throw new EvaluationException("Between these numbers there is not one number.");
}
