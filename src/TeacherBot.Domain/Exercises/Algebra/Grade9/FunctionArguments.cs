using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Where 3x−5, 12/x, x², √(x+7) have a given value.</summary>
public sealed class FunctionArguments : IExercise
{
    public string Id => "algebra-9-function-arguments";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (a, k, b, c) = random.Until(r => (A: r.NotZero(9), K: r.Next(2, 9), B: r.NotZero(9), C: r.Next(2, 9)), d => Math.Abs(d.A) != Math.Abs(d.B));
        var (tree, value, roots) = setting.By(
            setting.Pick<(Expression, int, IReadOnlyList<Real>)>(
                (Build.Plus(Build.Times(k, x), b), (k * a) + b, RootLists.Of(a)),
                (((Expression)(k * c)).Over(x), a > 0 ? k : -k, RootLists.Of(a > 0 ? c : -c)),
                (x.Power(2), a * a, RootLists.Of(a, -a))),
            setting.Pick<(Expression, int, IReadOnlyList<Real>)>(
                (new Call(Function.Sqrt, Build.Plus(x, b)), c, RootLists.Of((c * c) - b)),
                (Build.Plus(x.Power(3), b), (a * a * a) + b, RootLists.Of(a)),
                (new Call(Function.Abs, Build.Plus(x, b)), c, RootLists.Of(c - b, -c - b))),
            setting.Pick<(Expression, int, IReadOnlyList<Real>)>(
                (((Expression)(k * c)).Over(Build.Plus(x, b)), k, RootLists.Of(c - b)),
                (Build.Standard(Build.Plus(x, -a) * Build.Plus(x, -b)), 0, RootLists.Of(a, b)),
                (Build.Times(k, new Call(Function.Sqrt, Build.Plus(b + 10, -1, x))), k * c, RootLists.Of(b + 10 - (c * c)))));
        if (setting.Difficulty == Difficulty.Hard && setting.Form % 3 == 1)
        {
            (tree, value) = (Build.Standard(tree + c), c);
        }

        return Functions.Argument.Pose(
            setting,
            new() { ["f"] = tree, ["a"] = value },
            roots,
            [
                ("перепутан знак", roots.Opposite()),
                ("потерян корень или добавлен лишний", roots.Count == 1 ? [.. roots, .. roots.Opposite()] : [.. roots.Skip(1)]),
                ("аргумент спутан со значением", RootLists.Of(value)),
                ("ошибка в счёте", [.. roots.Select(root => (Real)(root.Rational!.Value + 1))]),
                ("ошибка в счёте", [.. roots.Select(root => (Real)(root.Rational!.Value - 1))]),
            ],
            $"${Tex.Write(tree)}={value}$; {RootLists.Said(roots)}.");
    }
}
