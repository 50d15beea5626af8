using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Products equal to 0 and x³−5x²+6x=0; medium: by grouping; hard: by a whole root found among the divisors, x⁴−….</summary>
public sealed class HigherDegreeEquations : IExercise
{
    public string Id => "algebra-9-higher-degree-equations";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q, r) = random.Until(d => (P: d.NotZero(7), Q: d.NotZero(7), R: d.NotZero(4)), d => Math.Abs(d.P) != Math.Abs(d.Q) && Math.Abs(d.P) != Math.Abs(d.R) && Math.Abs(d.Q) != Math.Abs(d.R));
        var square = Math.Abs(r) + 1;
        if (Math.Abs(p) == square)
        {
            p = -p - Math.Sign(p) * 7;
        }

        var (polynomial, factored, roots) = setting.By<Func<(Expression, Expression, IReadOnlyList<Real>)>>(
            () => setting.Pick<Func<(Expression, Expression, IReadOnlyList<Real>)>>(
                () => Of(x * Build.Plus(x, -p) * Build.Plus(x, -q), 0, p, q),
                () => Of(x * Build.Plus(x, -square) * Build.Plus(x, square), 0, square, -square),
                () => (Build.Plus(x, -p) * Build.Plus(Build.Times(square, x), -r), Build.Plus(x, -p) * Build.Plus(Build.Times(square, x), -r), RootLists.Of(p, new(r, square))))(),
            () => setting.Pick<Func<(Expression, Expression, IReadOnlyList<Real>)>>(
                () => Of(Build.Plus(x, -p) * Build.Plus(x, -square) * Build.Plus(x, square), p, square, -square),
                () => Of(Build.Plus(x, -p) * Build.Plus(x.Power(2), square), p),
                () => Of(x.Power(2) * Build.Plus(x, -p) * Build.Plus(x, -q), 0, p, q))(),
            () => setting.Pick<Func<(Expression, Expression, IReadOnlyList<Real>)>>(
                () => Of(Build.Plus(x, -r) * Build.Plus(x, -p) * Build.Plus(x, -q), r, p, q),
                () => Of(Build.Plus(x, -p) * Build.Plus(Build.Times(2, x), -(2 * r) - 1) * Build.Plus(x, -q), p, new((2 * r) + 1, 2), q),
                () => Of(Build.Plus(x, -r) * Build.Plus(x, -p) * Build.Plus(x.Power(2), square), r, p))())();
        return Equation.Solve.Pose(
            setting,
            new() { ["e"] = Equation.Of(polynomial, 0) },
            roots,
            [
                ("перепутаны знаки корней", roots.Opposite()),
                ("потерян корень", [.. roots.Skip(1)]),
                ("перепутан знак одного корня", [.. roots.Take(1).ToArray().Opposite(), .. roots.Skip(1)]),
                ("потерян корень", [.. roots.Take(Math.Max(1, roots.Count - 1))]),
                ("перепутан знак одного корня", [.. roots.SkipLast(1), .. roots.TakeLast(1).ToArray().Opposite()]),
                ("добавлен лишний корень", [.. roots, square + 3]),
                ("сумме квадратов приписаны корни", RootLists.Of(p, square, -square)),
            ],
            $"{(polynomial == factored ? string.Empty : $"Разложим левую часть на множители: ${Tex.Write(factored)}=0$; ")}{(polynomial == factored ? "Произведение равно нулю, когда равен нулю хотя бы один множитель: " : string.Empty)}{RootLists.Said(roots)}.");

        static (Expression, Expression, IReadOnlyList<Real>) Of(Expression product, params Rational[] roots) => (Build.Standard(product), product, RootLists.Of(roots));
    }
}
