using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>3x−5&lt;7; medium: x on both sides and brackets, dividing by a negative number; hard: double ones and fractions.</summary>
public sealed class LinearInequalities : IExercise
{
    public string Id => "algebra-9-linear-inequalities-solve";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var relation = random.Pick([Relation.Less, Relation.Greater, Relation.LessOrEqual, Relation.GreaterOrEqual]);
        var (root, a, c, k) = random.Until(r => (Root: r.NotZero(9), A: r.Next(2, 9), C: r.Next(2, 12), K: r.Next(2, 5)), d => d.A != d.C && d.K * d.A != d.C);
        var b = random.NotZero(12);
        if (setting.Difficulty == Difficulty.Hard && setting.Form % 3 == 0)
        {
            var width = random.Next(2, 7);
            var negative = random.Chance(50);
            var (low, high) = negative ? (b - (a * (root + width)), b - (a * root)) : ((a * root) + b, (a * (root + width)) + b);
            var (left, right) = (random.Pick([Relation.Less, Relation.LessOrEqual]), random.Pick([Relation.Less, Relation.LessOrEqual]));
            var (fromIncluded, toIncluded) = negative ? (right == Relation.LessOrEqual, left == Relation.LessOrEqual) : (left == Relation.LessOrEqual, right == Relation.LessOrEqual);
            var set = IntervalSet.Between(root, fromIncluded, root + width, toIncluded);
            return Posed(setting, new Statement([low, negative ? Build.Plus(b, -a, x) : Build.Plus(Build.Times(a, x), b), high], [left, right]), set, IntervalSet.Between(root - 1, fromIncluded, root + width, toIncluded), "Вычтем число и разделим все части на коэффициент при $x$");
        }

        var rest = (a * root) + b - (c * root);
        var (statement, slope) = setting.By<Func<(Statement, int)>>(
            () => setting.Pick(
                (Inequality.Of(Build.Plus(Build.Times(a, x), b), relation, (a * root) + b), a),
                (Inequality.Of(Build.Plus(b, -a, x), relation, b - (a * root)), -a),
                (Inequality.Of(Build.Times(a, x), relation, Build.Plus(x, (a - 1) * root)), a - 1)),
            () => setting.Pick(
                (Inequality.Of(Build.Plus(Build.Times(a, x), b), relation, Build.Plus(Build.Times(c, x), rest)), a - c),
                (Inequality.Of(k * Build.Plus(Build.Times(a, x), b), relation, Build.Plus(Build.Times(c, x), (k * ((a * root) + b)) - (c * root))), (k * a) - c),
                (Inequality.Of(Build.Plus(b, -a, Build.Plus(x, k)), relation, Build.Plus(Build.Times(c, x), b - (a * (root + k)) - (c * root))), -a - c)),
            () => setting.Pick(
                (Inequality.Of(x, relation, root), 1),
                Fractions(root, relation, random, 1),
                Fractions(root, relation, random, -1)))();
        var direction = slope < 0 ? Inequality.Reversed(relation) : relation;
        var answer = Ray(root, direction);
        return Posed(setting, statement, answer, Ray(root + 1, direction), setting.Difficulty == Difficulty.Hard ? "Умножим обе части на общий знаменатель, раскроем скобки и приведём подобные слагаемые" : $"Соберём слагаемые с $x$ слева, числа справа: ${Tex.Write(Build.Times(slope, x))}{Tex.Sign(relation)}{Numerals.Tex(slope * root)}${(slope < 0 ? "; при делении на отрицательное число знак неравенства меняется" : "")}");
    }

    /// <summary>(x+p)/m−(x+q)/n against a number.</summary>
    static (Statement, int) Fractions(int root, Relation relation, SheetRandom random, int sign)
    {
        var x = Build.X;
        var (m, n) = random.Pick([(2, 3), (3, 4), (2, 5), (3, 2), (4, 3), (5, 2)]);
        var (p, q) = random.Until(r => (P: r.NotZero(9), Q: r.NotZero(9)), d => (root + d.P) % m == 0 && (root + d.Q) % n == 0 && d.P != d.Q);
        var (first, second) = (Build.Plus(x, p).Over(m), Build.Plus(x, q).Over(n));
        return (Inequality.Of(sign > 0 ? first + second : first - second, relation, ((root + p) / m) + (sign * ((root + q) / n))), sign > 0 ? 1 : n - m);
    }

    internal static IntervalSet Ray(Real end, Relation relation) => relation switch
    {
        Relation.Less => IntervalSet.LessThan(end),
        Relation.Greater => IntervalSet.GreaterThan(end),
        Relation.LessOrEqual => IntervalSet.Between(null, false, end, true),
        _ => IntervalSet.Between(end, true, null, false),
    };

    static Problem Posed(Setting setting, Statement statement, IntervalSet answer, IntervalSet shifted, string way) => Inequality.Solve.Pose(
        setting,
        new() { ["e"] = statement },
        answer,
        [
            ("не учтено, меняется ли знак неравенства", Inequality.Turned(answer)),
            ("спутаны строгий и нестрогий знаки", Inequality.OtherEnds(answer)),
            ("перепутан знак числа", Inequality.Mirrored(answer)),
            ("перепутаны знак неравенства и включение конца", answer.Complement()),
            ("ошибка в счёте", shifted),
        ],
        $"{way}: $x \\in {Inequality.Print(answer).Trim('$')}$.");
}

/// <summary>Two linear inequalities at once. Easy: in x already; medium: ax+b; hard: brackets, also without solutions.</summary>
public sealed class InequalitySystems : IExercise
{
    public string Id => "algebra-9-inequality-systems";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 4;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (low, high) = random.Until(r => (Low: r.Next(-9, 8), High: r.Next(-8, 9)), d => d.Low < d.High);
        var (strict, second) = (random.Chance(50), random.Chance(50));
        var (above, below) = (strict ? Relation.Greater : Relation.GreaterOrEqual, second ? Relation.Less : Relation.LessOrEqual);

        // Between the two; both to the right; both to the left; nothing.
        var (first, firstEnd, other, otherEnd) = (setting.Form % 4) switch
        {
            0 => (above, low, below, high),
            1 => (above, low, Inequality.Reversed(below), high),
            2 => (below, high, Inequality.Reversed(above), low),
            _ => setting.Difficulty == Difficulty.Easy ? (below, high, above, low) : (above, high, below, low),
        };
        var (rayOne, rayTwo) = (LinearInequalities.Ray(firstEnd, first), LinearInequalities.Ray(otherEnd, other));
        var answer = rayOne.Intersect(rayTwo);
        var (a, b) = (Printed(setting, random, first, firstEnd), Printed(setting, random, other, otherEnd));
        return Inequality.SolveSystem.Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            answer,
            [
                ("найдено объединение вместо пересечения", rayOne.Union(rayTwo)),
                ("решено только первое неравенство", rayOne),
                ("решено только второе неравенство", rayTwo),
                ("спутаны строгий и нестрогий знаки", Inequality.OtherEnds(answer)),
                ("перепутаны знаки чисел", Inequality.Mirrored(answer)),
                ("сделан вывод, что решений нет", IntervalSet.Empty),
            ],
            $"$x \\in {Inside(rayOne)}$ и $x \\in {Inside(rayTwo)}$, общие числа: {Inequality.Print(answer)}.");
    }

    static string Inside(IntervalSet set) => Inequality.Print(set).Trim('$');

    static Statement Printed(Setting setting, SheetRandom random, Relation relation, int end)
    {
        var x = Build.X;
        var (k, b, c) = (random.Next(2, 6), random.NotZero(9), random.Next(2, 7));
        return setting.By<Func<Statement>>(
            () => random.Chance(50) ? Inequality.Of(Build.Plus(x, b), relation, end + b) : Inequality.Of(Build.Times(k, x), relation, k * end),
            () => random.Chance(60) ? Inequality.Of(Build.Plus(Build.Times(k, x), b), relation, (k * end) + b) : Inequality.Of(Build.Plus(b, -k, x), Inequality.Reversed(relation), b - (k * end)),
            () => random.Chance(50)
                ? Inequality.Of(k * Build.Plus(x, b), relation, Build.Plus(x, (k * (end + b)) - end))
                : Inequality.Of(Build.Plus(b, -k, x), Inequality.Reversed(relation), Build.Plus(Build.Times(c, x), b - ((k + c) * end))))();
    }
}
