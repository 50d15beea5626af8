using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Domains of √(3x−6), 5/(x²−4); hard: of both at once and of √ of a square trinomial.</summary>
public sealed class FunctionDomains : IExercise
{
    public string Id => "algebra-9-function-domains";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q) = random.Until(r => (P: r.NotZero(9), Q: r.NotZero(9)), d => Math.Abs(d.P) != Math.Abs(d.Q));
        var (k, c) = (random.Next(2, 5), random.Next(2, 9));
        var product = Build.Standard(Build.Plus(x, -p) * Build.Plus(x, -q));
        var tree = setting.By(
            setting.Pick<Expression>(Root(Build.Plus(Build.Times(k, x), -k * p)), ((Expression)c).Over(Build.Plus(x, -p)), Root(Build.Plus(k * Math.Abs(p), -k, x))),
            setting.Pick<Expression>(((Expression)c).Over(product), Root(Build.Plus(x, -p)).Over(c), ((Expression)c).Over(Root(Build.Plus(Build.Times(k, x), -k * p)))),
            setting.Pick<Expression>(Root(product), Root(Build.Plus(x, -Math.Min(p, q))).Over(Build.Plus(x, -Math.Max(p, q))), ((Expression)c).Over(Root(product))));
        var answer = Domains.Of(tree, 'x');
        var (low, high) = (Math.Min(p, q), Math.Max(p, q));
        return Functions.Domain.Pose(
            setting,
            new() { ["f"] = tree },
            answer,
            [
                ("спутаны строгий и нестрогий знаки", Inequality.OtherEnds(answer)),
                ("взяты не те промежутки", Inequality.Turned(answer)),
                ("перепутан знак числа", Inequality.Mirrored(answer)),
                ("потеряно одно условие", IntervalSet.Between(setting.Difficulty == Difficulty.Easy ? p : low, true, null, false)),
                ("потеряно одно условие", IntervalSet.GreaterThan(setting.Difficulty == Difficulty.Easy ? p : high)),
                ("не учтены ограничения", IntervalSet.All),
                ("взято только исключённое число", IntervalSet.Of(p)),
            ],
            $"Подкоренное выражение неотрицательно, знаменатель не равен нулю: {Inequality.Print(answer)}.".Replace(
                "Подкоренное выражение неотрицательно, знаменатель не равен нулю",
                setting.By(setting.Form % 3 == 1 ? Nonzero : Nonnegative, setting.Pick(Nonzero, Nonnegative, Positive), setting.Pick(Nonnegative, Both, Positive)),
                StringComparison.Ordinal));
    }

    const string Nonzero = "Знаменатель не равен нулю";
    const string Nonnegative = "Подкоренное выражение неотрицательно";
    const string Positive = "Выражение под корнем в знаменателе положительно";
    const string Both = "Подкоренное выражение неотрицательно, а знаменатель не равен нулю";

    static Call Root(Expression of) => new(Function.Sqrt, of);
}

/// <summary>Where y=f(x) is 0: linear, quadratic, hard: of the third degree.</summary>
public sealed class FunctionZeros : IExercise
{
    public string Id => "algebra-9-function-zeros";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q) = random.Until(r => (P: r.NotZero(9), Q: r.NotZero(9)), d => Math.Abs(d.P) != Math.Abs(d.Q));
        var k = random.Next(2, 6);
        var (tree, roots) = setting.By(
            setting.Pick((Build.Plus(Build.Times(k, x), -k * p), RootLists.Of(p)), (Build.Plus(x.Power(2), -(p * p)), RootLists.Of(p, -p))),
            setting.Pick((Build.Standard(Build.Plus(x, -p) * Build.Plus(x, -q)), RootLists.Of(p, q)), (Build.Standard(Build.Times(-k, x) * Build.Plus(x, -q)), RootLists.Of(0, q))),
            setting.Pick((Build.Standard(x * Build.Plus(x, -p) * Build.Plus(x, -q)), RootLists.Of(0, p, q)), (Build.Standard(x.Power(3)) - (p * p * x), RootLists.Of(0, p, -p))));
        return Functions.Zeros.Pose(
            setting,
            new() { ["f"] = tree },
            roots,
            [
                ("перепутаны знаки", roots.Opposite()),
                ("потерян нуль функции", [.. roots.Skip(1)]),
                ("потерян нуль функции", [.. roots.SkipLast(1)]),
                ("найдено значение при x=0", RootLists.Of(p * q)),
                ("лишний нуль функции", [.. roots, q + 10]),
            ],
            $"${Tex.Write(tree)}=0$; {RootLists.Said(roots)}.");
    }
}

/// <summary>Where y=f(x) is positive or negative.</summary>
public sealed class FunctionSigns : IExercise
{
    public string Id => "algebra-9-function-signs";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q) = random.Until(r => (P: r.NotZero(9), Q: r.NotZero(9)), d => Math.Abs(d.P) != Math.Abs(d.Q));
        var k = random.Next(2, 6);
        var tree = setting.By(
            setting.Pick<Expression>(Build.Plus(Build.Times(k, x), -k * p), Build.Plus(k * p, -k, x)),
            setting.Pick<Expression>(Build.Standard(Build.Plus(x, -p) * Build.Plus(x, -q)), Build.Plus(x.Power(2), -(p * p))),
            setting.Pick<Expression>(Build.Standard(-1 * Build.Plus(x, -p) * Build.Plus(x, -q)), Build.Plus(x, -p).Over(Build.Plus(x, -q))));
        var positive = random.Chance(50);
        var answer = Inequalities.Solve(Inequality.Of(tree, positive ? Relation.Greater : Relation.Less, 0), 'x');
        return Functions.Sign.Pose(
            setting,
            new() { ["f"] = tree, ["s"] = positive ? "положительные" : "отрицательные" },
            answer,
            [
                ("взяты не те промежутки", Inequality.Turned(answer)),
                ("включены нули функции", Inequality.OtherEnds(answer)),
                ("перепутаны знаки чисел", Inequality.Mirrored(answer)),
                ("взят один из промежутков", IntervalSet.GreaterThan(Math.Max(p, setting.Difficulty == Difficulty.Easy ? p + 1 : q))),
                ("взят один из промежутков", IntervalSet.LessThan(Math.Min(p, setting.Difficulty == Difficulty.Easy ? p - 1 : q))),
            ],
            $"${Tex.Write(tree)}{(positive ? ">" : "<")}0$; {Inequality.Print(answer)}.");
    }
}

/// <summary>Values of 3x−5, 12/x, x³, √(x+7), |x|.</summary>
public sealed class FunctionValues : IExercise
{
    public string Id => "algebra-9-function-values";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 4;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (a, k, b, square) = (random.NotZero(7), random.Next(2, 9), random.NotZero(9), random.Next(2, 9));
        var (tree, at, value, wrong) = setting.By(
            setting.Pick<(Expression, int, int, int)>(
                (Build.Plus(Build.Times(k, x), b), a, (k * a) + b, (k * a) - b),
                (((Expression)(k * Math.Abs(a))).Over(x), a, k * Math.Sign(a), -k * Math.Sign(a)),
                (x.Power(3), a, a * a * a, 3 * a),
                (new Call(Function.Sqrt, x), square * square, square, square * square / 2)),
            setting.Pick<(Expression, int, int, int)>(
                (Build.Plus(b, -k, x), a, b - (k * a), b + (k * a)),
                (new Negative(((Expression)(k * Math.Abs(a))).Over(x)), a, -k * Math.Sign(a), k * Math.Sign(a)),
                (Build.Plus(x.Power(3), b), a, (a * a * a) + b, (3 * a) + b),
                (new Call(Function.Sqrt, Build.Plus(x, b)), (square * square) - b, square, square * square)),
            setting.Pick<(Expression, int, int, int)>(
                (Build.Plus(Build.Times(-k, new Call(Function.Abs, Build.Plus(x, b))), b), a, (-k * Math.Abs(a + b)) + b, (-k * (a + b)) + b),
                (Build.Plus(((Expression)(k * Math.Abs(a))).Over(Build.Plus(x, b)), b), a - b, (k * Math.Sign(a)) + b, k * Math.Sign(a)),
                (Build.Plus(b, -2, x.Power(3)), a, b - (2 * a * a * a), b + (2 * a * a * a)),
                (Build.Times(k, new Call(Function.Sqrt, Build.Plus(square * square + a, -1, x))), a, k * square, square)));
        return Functions.ValueAt.Pose(
            setting,
            new() { ["f"] = tree, ["a"] = at },
            value,
            [("перепутан знак", wrong), ("перепутан знак", -value), ("подставлено противоположное число", value - b)],
            $"$y({at})={value}$.");
    }
}
