using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>The next number of a row. Easy: up by a constant step; medium: down or greater steps; hard: two steps in turn.</summary>
public sealed class Sequences : IExercise
{
    const string Matching = "Соотнесите ряды и числа, которые следуют в них дальше.";

    static readonly Asked<Rational> Next = new(
        "Числа в ряду идут по правилу: {n...}. Какое число следует дальше?",
        new NumberAnswer(),
        read => Continued(read.Numbers("n")),
        (read, answer) => new ValueCheck(Rule(read.Numbers("n")), $"{answer}"))
    {
        Claim = "ряд {n...} продолжает число {x}",
        Phrase = "{n...}",
        Matching = Matching,
    };

    public string Id => "math-1-sequences";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var largest = (int)setting.Limits.Largest.Numerator;
        var row = random.Until(r => Drawn(setting, r, largest), drawn => drawn.All(number => number >= 0 && number <= largest));
        var (shown, answer) = (row[..^1], row[^1]);
        var steps = shown.Zip(shown.Skip(1), (first, second) => second - first).ToArray();
        return Next.Pose(
            setting,
            new() { ["n"] = shown },
            answer,
            [
                ("взято следующее по счёту число", shown[^1] + Math.Sign(steps[^1])),
                ("повторён последний шаг", shown[^1] + steps[^1]),
                ("шаг сделан в другую сторону", shown[^1] - (answer - shown[^1])),
                ("шаг больше на единицу", answer + 1),
            ],
            steps.Distinct().Count() == 1
                ? $"Каждое следующее число {(steps[0] > 0 ? "больше" : "меньше")} на ${Math.Abs(steps[0])}$: ${Shown(shown[^1], answer)}$."
                : $"Шаги чередуются: {Step(steps[0])}, потом {Step(steps[1])}; ${Shown(shown[^1], answer)}$.");
    }

    static int[] Drawn(Setting setting, SheetRandom random, int largest)
    {
        var large = largest > 20;
        var start = random.Next(0, largest);
        var down = setting.Form % 2 == 1;
        var (first, second) = setting.Difficulty switch
        {
            Difficulty.Easy => random.Next(1, large ? 5 : 2) is var step ? (down ? -step : step, down ? -step : step) : default,
            Difficulty.Medium => random.Next(2, large ? 11 : 4) is var step ? (down ? -step : step, down ? -step : step) : default,
            _ => large ? (random.Next(2, 12), -random.Next(1, 9)) is var pair ? down ? (pair.Item1, pair.Item2) : (pair.Item1, random.Next(1, 9)) : default
                : down ? (random.Next(2, 5), -random.Next(1, 3)) : (random.Next(1, 3), random.Next(1, 3)),
        };
        if (setting.Difficulty == Difficulty.Hard && (first == second || first == -second))
        {
            return [-1];
        }

        var row = new List<int> { start };
        for (var i = 0; i < (setting.Difficulty == Difficulty.Hard ? 5 : 4); i++)
        {
            row.Add(row[^1] + (i % 2 == 0 ? first : second));
        }

        return [.. row];
    }

    static string Step(int step) => step > 0 ? $"прибавить {step}" : $"вычесть {-step}";

    static string Shown(int last, int next) => next > last ? $"{last}+{next - last}={next}" : $"{last}-{last - next}={next}";

    /// <summary>With one step for all, or with two in turn; a row that follows neither has no rule.</summary>
    static Rational Continued(IReadOnlyList<Rational> row)
    {
        var steps = row.Zip(row.Skip(1), (first, second) => second - first).ToArray();
        var obeys = row.Count >= 4 && (steps.Distinct().Count() == 1 || (row.Count >= 5 && steps.Select((step, i) => step == steps[i % 2]).All(same => same)));
        return obeys ? row[^1] + steps[^2] : throw new EvaluationException("The row follows no rule.");
    }

    /// <summary>The last number and the step before the last, out of all numbers of the row: their mean step where it is constant.</summary>
    static string Rule(IReadOnlyList<Rational> row) => $"{row[^1]}+({row[^2]}-{row[^3]})" + string.Concat(row.Take(row.Count - 3).Select(number => $"+0*{number}"));
}
