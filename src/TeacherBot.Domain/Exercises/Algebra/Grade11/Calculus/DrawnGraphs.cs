using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Reading a graph of f or f′. Easy: a parabola of f′; medium: turning points of f; hard: a cubic f′.</summary>
sealed class DrawnGraphs : IExercise
{
    const int High = 5;
    const int Wide = 8;

    public string Id => "algebra-11-drawn-graphs";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random) => setting.Difficulty == Difficulty.Medium ? OfFunction(setting, random) : OfDerivative(setting, random);

    static Problem OfFunction(Setting setting, SheetRandom random)
    {
        var (p, q) = random.Until(r => (P: r.Next(-6, 4), Q: r.Next(-3, 6)), roots => roots.Q - roots.P is >= 2 and <= 6);
        var slope = new Univariate(p * q, -p - q, 1);
        var whole = new Univariate([0, .. slope.Coefficients.Select((coefficient, i) => coefficient / (i + 1))]);
        var centred = whole - new Univariate(whole.At(new Rational(p + q, 2)));
        var graph = Scaled(centred, 4, [p - 1, p, q, q + 1], Sign(setting)) + new Univariate(random.Next(-1, 1));
        return Reading(
            GraphQuestions.SumOfTurns,
            graph,
            (p - 1, q + 1),
            setting,
            [],
            p + q,
            [("точки экстремума вычтены", q - p), ("взята одна точка экстремума", p), ("взята одна точка экстремума", q), ("перепутан знак", -p - q)],
            $"Точки экстремума по рисунку: ${p}$ и ${q}$; их сумма ${p + q}$.");
    }

    static Problem OfDerivative(Setting setting, SheetRandom random)
    {
        int[] roots = setting.Difficulty == Difficulty.Easy
            ? random.Until(r => new[] { r.Next(-6, 3), r.Next(-2, 6) }, d => d[1] - d[0] is >= 3 and <= 6)
            : random.Until(r => new[] { r.Next(-6, -1), r.Next(-3, 3), r.Next(1, 6) }, d => d[1] - d[0] >= 2 && d[2] - d[1] >= 2 && d[2] - d[0] <= 9);
        var product = roots.Aggregate(new Univariate(1), (whole, root) => whole * new Univariate(-root, 1));
        var peaks = Enumerable.Range(10 * roots[0], 10 * (roots[^1] - roots[0])).Select(tenth => new Rational(tenth, 10));
        var sign = random.Chance(50) ? 1 : -1;
        var graph = Scaled(product, High - 1, [.. peaks, roots[0] - 1, roots[^1] + 1], sign);
        return setting.Form % 2 == 0 ? Turn(graph, roots, sign, setting, random) : Length(graph, roots, sign, setting, random);
    }

    static Problem Turn(Univariate graph, int[] roots, int sign, Setting setting, SheetRandom random)
    {
        // Right of the last root the derivative has its own sign; every root turns it round.
        var maximum = roots.Length == 2 ? random.Chance(50) : sign > 0;
        var answer = roots.Length == 3 ? roots[1] : maximum == sign > 0 ? roots[0] : roots[1];
        return Reading(
            GraphQuestions.TurnByDerivative,
            graph,
            (roots[0] - 1, roots[^1] + 1),
            setting,
            [("e", maximum ? "максимума" : "минимума")],
            answer,
            [("максимум спутан с минимумом", answer == roots[0] ? roots[^1] : roots[0]), ("перепутан знак", -answer), ("взята точка экстремума производной", answer + 1), ("взят другой нуль производной", roots[^1])],
            $"Производная меняет знак {(maximum ? "с плюса на минус" : "с минуса на плюс")} при $x={answer}$.");
    }

    static Problem Length(Univariate graph, int[] roots, int sign, Setting setting, SheetRandom random)
    {
        // Between the last two roots the sign is opposite to that beyond them.
        var last = roots.Length == 2 || random.Chance(50);
        var (from, to) = last ? (roots[^2], roots[^1]) : (roots[0], roots[1]);
        var grows = last == sign < 0;
        return Reading(
            GraphQuestions.FallByDerivative,
            graph,
            (roots[0] - 1, roots[^1] + 1),
            setting,
            [("m", grows ? "возрастания" : "убывания")],
            to - from,
            [("взят другой промежуток", roots.Length == 3 ? roots[2] - roots[0] - (to - from) : to - from + 2), ("назван конец промежутка", to), ("концы сложены", to + from), ("посчитаны точки вместо отрезков", to - from + 1)],
            $"Производная {(grows ? "положительна" : "отрицательна")} между ${from}$ и ${to}$; длина промежутка $[{from};\\ {to}]$ равна ${to - from}$.");
    }

    /// <summary>Draws the graph as far as it stays inside the plane.</summary>
    static Problem Reading(Asked<Rational> asked, Univariate graph, (int From, int To) shown, Setting setting, (string Slot, string Word)[] words, Rational answer, (string Mistake, int Value)[] slips, string solution)
    {
        var (a, b) = shown;
        a -= a > -Wide && Rational.Abs(graph.At(a - 1)) <= High ? 1 : 0;
        b += b < Wide && Rational.Abs(graph.At(b + 1)) <= High ? 1 : 0;
        var filling = new Filling
        {
            ["a"] = a,
            ["b"] = b,
            Figure = new CoordinatePlane(Math.Min(a, 0) - 1, Math.Max(b, 0) + 1, -High, High, [], [new(Plain.Write(graph.Of(new Generator(Build.X)).ToExpression()), $"{a}", $"{b}")]),
        };
        foreach (var (slot, word) in words)
        {
            filling[slot] = word;
        }

        return asked.Pose(setting, filling, answer, slips.Select(slip => (slip.Mistake, (Rational)slip.Value)), solution);
    }

    /// <summary>So high at the highest of the places.</summary>
    static Univariate Scaled(Univariate graph, int high, IEnumerable<Rational> places, int sign) =>
        graph * (sign * high / places.Select(place => Rational.Abs(graph.At(place))).Max());

    static int Sign(Setting setting) => setting.Form % 2 == 0 ? 1 : -1;
}
