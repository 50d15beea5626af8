using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>x²−5x+6&lt;0; medium: incomplete, turned parabolas and fractions; hard: to be brought to the form, no roots, one root.</summary>
public sealed class QuadraticInequalities : IExercise
{
    static readonly Relation[] Signs = [Relation.Less, Relation.Greater, Relation.LessOrEqual, Relation.GreaterOrEqual];

    public string Id => "algebra-9-quadratic-inequalities-solve";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q) = random.Until(r => (P: r.NotZero(9), Q: r.NotZero(9)), d => d.P < d.Q && d.P + d.Q != 0);
        var (k, relation) = (random.Next(2, 4), random.Pick(Signs));
        var (statement, from, to, lead) = setting.By<Func<(Statement, Rational, Rational, int)>>(
            () => setting.Pick<Func<(Statement, Rational, Rational, int)>>(
                () => (Against0(Build.Plus(x, -p) * Build.Plus(x, -q)), p, q, 1),
                () => (Inequality.Of(x.Power(2), relation, q * q), -Math.Abs(q), Math.Abs(q), 1),
                () => (Against0(Build.Plus(x, -p) * Build.Plus(x, -q)), p, q, 1))(),
            () => setting.Pick<Func<(Statement, Rational, Rational, int)>>(
                () => (Against0(-1 * Build.Plus(x, -p) * Build.Plus(x, -q)), p, q, -1),
                () => (Against0(Build.Plus(Build.Times(k, x), -(k * p) - 1) * Build.Plus(x, -q - 1)), new Rational((k * p) + 1, k), q + 1, 1),
                () => (Inequality.Of(Build.Times(k, x.Power(2)), relation, Build.Times(k * q, x)), Math.Min(0, q), Math.Max(0, q), 1))(),
            () => setting.Pick<Func<(Statement, Rational, Rational, int)>>(
                () => (Inequality.Of(Build.Plus(x, k).Power(2), relation, Build.Standard(((2 * k) + p + q) * x + ((k * k) - (p * q)))), p, q, 1),
                () => (Against0(-1 * Build.Plus(Build.Times(k, x), -(k * p) - 1) * Build.Plus(x, -q - 1)), new Rational((k * p) + 1, k), q + 1, -1),
                () => (Against0(Build.Plus(x, -p).Power(2) + (random.Chance(40) ? 0 : k)), p, p, 1))())();
        var polynomial = statement.Terms[0] - statement.Terms[1];
        var answer = from == to ? Inequalities.Solve(statement, 'x') : Between(from, to, relation, lead);
        return Inequality.Solve.Pose(
            setting,
            new() { ["e"] = statement },
            answer,
            [
                ("взяты не те промежутки", from == to ? Between(p - 1, p + 1, relation, 1) : Inequality.Turned(answer)),
                ("спутаны строгий и нестрогий знаки", Inequality.OtherEnds(answer)),
                ("перепутаны знаки корней", Inequality.Mirrored(answer)),
                ("решено как линейное неравенство", LinearInequalities.Ray(to, relation)),
                ("решено как линейное неравенство", LinearInequalities.Ray(from, relation)),
                ("сделан вывод, что решений нет", IntervalSet.Empty),
                ("сделан вывод, что подходят все числа", IntervalSet.All),
            ],
            Worked(polynomial, statement, from, to, lead, answer));

        Statement Against0(Expression product) => Inequality.Of(Build.Standard(product), relation, 0);
    }

    static string Worked(Expression polynomial, Statement statement, Rational from, Rational to, int lead, IntervalSet answer)
    {
        var standard = $"${Tex.Write(Build.Standard(polynomial))}=0$";
        var branches = lead > 0 ? "вверх" : "вниз";
        return from == to
            ? $"Ветви параболы направлены вверх, $D={Numerals.Tex(Discriminant(polynomial))}$; ответ: {Inequality.Print(answer)}."
            : $"{standard} при $x_1={Numerals.Tex(from)}$, $x_2={Numerals.Tex(to)}$; ветви параболы направлены {branches}; ответ: {Inequality.Print(answer)}.";
    }

    static Rational Discriminant(Expression polynomial) => Polynomial.TryOf(polynomial)!.In('x')! is var p ? (p[1] * p[1]) - (4 * p[2] * p[0]) : 0;

    /// <summary>Between the roots or outside of them.</summary>
    static IntervalSet Between(Rational from, Rational to, Relation relation, int lead)
    {
        var (below, included) = (relation is Relation.Less or Relation.LessOrEqual, relation is Relation.LessOrEqual or Relation.GreaterOrEqual);
        return below == lead > 0 ? IntervalSet.Between(from, included, to, included) : IntervalSet.Between(from, !included, to, !included).Complement();
    }
}
