using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>Which pairs of numbers solve an equation with two unknowns. Easy: linear; medium: a product, a parabola; hard: squares of both.</summary>
public sealed class SolutionPairs : IExercise
{
    const int MostSize = 6;

    static readonly Selection OfEquation = new(
        "Выберите пару чисел $(x;\\ y)$, которая является решением уравнения ${e}$.",
        "Выберите все пары чисел $(x;\\ y)$, которые являются решениями уравнения ${e}$.",
        (read, item) => NumberPair.Read(item).Satisfies(read.Statement("e")),
        (read, item) => new StatementCheck(Plain.Write(NumberPair.Read(item).In(read.Statement("e")))));

    public string Id => "algebra-8-solution-pairs";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (equation, right) = random.Until(
            r => Equation(setting, r) is var drawn ? (drawn, Right: NumberPair.Grid(MostSize).Where(pair => pair.Satisfies(drawn)).ToArray()) : default,
            drawn => drawn.Right.Length >= 3);
        var chosen = random.Shuffled(right).Take(4).ToArray();
        var wrong = random.Shuffled(chosen.SelectMany(pair => pair.Mistaken()).Distinct().Where(pair => !pair.Satisfies(equation))).Take(5);
        return Chosen.Of(
            OfEquation,
            new() { ["e"] = equation },
            [.. chosen.Select(pair => pair.Print)],
            [.. wrong.Select(pair => pair.Print)],
            "Их подстановка в уравнение даёт верное равенство.");
    }

    static Statement Equation(Setting setting, SheetRandom random)
    {
        var (x, y) = (Build.X, Build.Letter('y'));
        var (a, b, c) = (random.Next(1, 4), random.Next(1, 4) * (random.Chance(50) ? -1 : 1), random.Next(-12, 14));
        return Algebra.Equation.Of(
            setting.By(
                setting.Pick(Build.Plus(Build.Times(a, x), b, y), Build.Plus(Build.Times(b, x), a, y)),
                setting.Pick(x * y, Build.Plus(x.Power(2), b, y)),
                setting.Pick(x.Power(2) + y.Power(2), b < 0 ? x.Power(2) - (Build.Times(-b, x) * y) : x.Power(2) + (Build.Times(b, x) * y))),
            c);
    }
}

/// <summary>Which linear systems have no solution, one, or infinitely many: seen by the coefficients.</summary>
public sealed class SolvableSystems : IExercise
{
    static readonly Sentence System = new("$\\begin{cases}{a},\\\\{b}\\end{cases}$");

    static readonly Selection Without = Of("которая не имеет решений", "которые не имеют решений", (parallel, same) => parallel && !same, [true, false]);

    static readonly Selection Single = Of("которая имеет единственное решение", "которые имеют единственное решение", (parallel, _) => !parallel, [false]);

    static readonly Selection Infinite = Of("которая имеет бесконечно много решений", "которые имеют бесконечно много решений", (parallel, same) => parallel && same, [true, true]);

    public string Id => "algebra-8-solvable-systems";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => difficulty == Difficulty.Easy ? 2 : 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var asked = setting.By(setting.Pick(Without, Single), setting.Pick(Without, Single, Infinite), setting.Pick(Infinite, Without, Single));
        string[] single = [.. Enumerable.Range(0, 4).Select(_ => Drawn(setting, random, parallel: false, same: false))];
        string[] without = [.. Enumerable.Range(0, 4).Select(_ => Drawn(setting, random, parallel: true, same: false))];
        string[] infinite = [.. Enumerable.Range(0, 4).Select(_ => Drawn(setting, random, parallel: true, same: true))];
        var (right, others) = asked == Without ? (without, new[] { single, infinite }) : asked == Single ? (single, new[] { without, infinite }) : (infinite, new[] { without, single });
        string[] wrong = [.. others[0].Take(3), .. others[1].Take(2)];
        return Chosen.Of(asked, new(), right, wrong, "Сравниваем отношения коэффициентов при $x$, при $y$ и свободных членов.");
    }

    /// <summary>The second equation is the first one multiplied, or nearly so.</summary>
    static string Drawn(Setting setting, SheetRandom random, bool parallel, bool same)
    {
        var (a, b, c, k) = (random.Next(1, 5), random.Next(1, 5) * (random.Chance(50) ? -1 : 1), random.Next(1, 9), setting.By(random.Next(1, 2), random.Next(2, 3), random.Next(-3, -2)));
        var (d, f, g) = (k * a, parallel ? k * b : -k * b, same ? k * c : (k * c) + random.Next(1, 4));
        if (same && k == 1)
        {
            (d, f, g) = (2 * a, 2 * b, 2 * c);
        }

        return System.Write(new() { ["a"] = Row(a, b, c), ["b"] = Row(d, f, g) });
    }

    static Statement Row(int a, int b, int c) => Equation.Of(Build.Plus(Build.Times(a, Build.X), b, Build.Letter('y')), c);

    static Selection Of(string one, string all, Func<bool, bool, bool> fits, bool[] holds) => new(
        $"Выберите систему уравнений, {one}.",
        $"Выберите все системы уравнений, {all}.",
        (_, item) => Coefficients(item) is var (first, second) && fits(first[0] * second[1] == first[1] * second[0], first[0] * second[2] == first[2] * second[0]),
        (_, item) => Coefficients(item) is var (first, second)
            ? new EachCheck(holds, [.. Enumerable.Range(1, holds.Length).Select(i => new StatementCheck($"({first[0]})*({second[i]})=({first[i]})*({second[0]})"))])
            : throw new EvaluationException("No coefficients."));

    /// <summary>a, b, c of ax+by=c in both rows.</summary>
    static (Rational[] First, Rational[] Second) Coefficients(PrintedItem item) => System.TryRead(item.Text, null, out var read)
        ? (Coefficients(read.Statement("a")), Coefficients(read.Statement("b")))
        : throw new EvaluationException($"«{item.Text}» is no system.");

    static Rational[] Coefficients(Statement row)
    {
        var free = At(0, 0);
        return [At(1, 0) - free, At(0, 1) - free, -free];

        Rational At(int x, int y) => new NumberPair(x, y).In(row) is { IsEquality: true } put ? (put.Terms[0] - put.Terms[1]).Value() : throw new EvaluationException("No equation.");
    }
}
