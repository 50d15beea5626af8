using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>y=a(x−m)²+n; medium: y=x²+bx+c; hard: with a leading coefficient.</summary>
static class Parabolas
{
    public static (Expression Tree, int Lead, int M, int N) Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (m, n) = random.Until(r => (M: r.NotZero(6), N: r.NotZero(9)), d => Math.Abs(d.M) != Math.Abs(d.N));
        var lead = setting.By(setting.Pick(1, -1, 2), setting.Pick(1, -1), setting.Pick(2, -2, 3, -3));
        var square = Build.Times(lead, Build.Plus(x, -m).Power(2));
        return (setting.Difficulty == Difficulty.Easy ? Build.Plus(square, n) : Build.Standard(Build.Plus(square, n)), lead, m, n);
    }
}

public sealed class ParabolaVertex : IExercise
{
    public string Id => "algebra-9-parabola-vertex";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (tree, lead, m, n) = Parabolas.Draw(setting, random);
        var free = (lead * m * m) + n;
        return Functions.Vertex.Pose(
            setting,
            new() { ["f"] = tree },
            [[m, n]],
            [
                ("перепутан знак абсциссы", [[-m, n]]),
                ("координаты переставлены", [[n, m]]),
                ("вместо ординаты взят свободный член", setting.Difficulty == Difficulty.Easy ? [[m, -n]] : [[m, free]]),
                ("забыта двойка в знаменателе", [[2 * m, n]]),
                ("перепутаны оба знака", [[-m, -n]]),
            ],
            setting.Difficulty == Difficulty.Easy
                ? $"Парабола $y=a(x-m)^2+n$ имеет вершину $(m;\\ n)$: здесь $m={m}$, $n={n}$."
                : $"$x_0=-\\frac{{b}}{{2a}}={m}$; $y_0=y({m})={n}$.");
    }
}

public sealed class ParabolaExtreme : IExercise
{
    public string Id => "algebra-9-parabola-extreme";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (tree, lead, m, n) = Parabolas.Draw(setting, random);
        var (word, branches) = lead > 0 ? ("наименьшее", "вверх") : ("наибольшее", "вниз");
        return Functions.Extreme.Pose(
            setting,
            new() { ["f"] = tree, ["w"] = word },
            n,
            [("названа абсцисса вершины", m), ("перепутан знак", -n), ("назван свободный член", (lead * m * m) + n), ("перепутан знак абсциссы вершины", (lead * 4 * m * m) + n)],
            $"Ветви параболы направлены {branches}, {word} значение — в вершине: $x_0={m}$, $y_0={n}$.");
    }
}

public sealed class ParabolaMonotone : IExercise
{
    public string Id => "algebra-9-parabola-monotone";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (tree, lead, m, n) = Parabolas.Draw(setting, random);
        var grows = random.Chance(50);
        var right = grows == lead > 0;
        return Functions.Monotone.Pose(
            setting,
            new() { ["f"] = tree, ["m"] = grows ? "возрастает" : "убывает" },
            Half(m, right),
            [("возрастание спутано с убыванием", Half(m, !right)), ("перепутан знак абсциссы вершины", Half(-m, right)), ("взята ордината вершины", Half(n, right)), ("перепутаны знак и направление", Half(-m, !right))],
            $"Абсцисса вершины $x_0={m}$, ветви параболы направлены {(lead > 0 ? "вверх" : "вниз")}; ответ: {Inequality.Print(Half(m, right))}.");
    }

    static IntervalSet Half(int end, bool right) => right ? IntervalSet.Between(end, true, null, false) : IntervalSet.Between(null, false, end, true);
}
