using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>(x−2)(x+5)&gt;0; medium: three factors, a fraction; hard: a square among the factors, a fraction of two products.</summary>
public sealed class IntervalMethod : IExercise
{
    static readonly Relation[] Signs = [Relation.Less, Relation.Greater, Relation.LessOrEqual, Relation.GreaterOrEqual];

    public string Id => "algebra-9-interval-method-solve";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var points = random.Until(r => new[] { r.NotZero(9), r.NotZero(9), r.NotZero(9) }, d => Math.Abs(d[0]) != Math.Abs(d[1]) && Math.Abs(d[0]) != Math.Abs(d[2]) && Math.Abs(d[1]) != Math.Abs(d[2]));
        var relation = random.Pick(Signs);
        var (first, second, third) = (Build.Plus(x, -points[0]), Build.Plus(x, -points[1]), Build.Plus(x, -points[2]));
        var (tree, numerator, denominator) = setting.By<Func<(Expression, Expression, Expression?)>>(
            () => setting.Pick<(Expression, Expression, Expression?)>(
                (first * second, first * second, null),
                (x * second, x * second, null),
                (first.Over(second), first, second)),
            () => setting.Pick<(Expression, Expression, Expression?)>(
                (first * second * third, first * second * third, null),
                (Over(first * second, third), first * second, third),
                (x * first * second, x * first * second, null)),
            () => setting.Pick<(Expression, Expression, Expression?)>(
                (first.Power(2) * second * third, first.Power(2) * second * third, null),
                (Over(first * second.Power(2), third), first * second.Power(2), third),
                (Over(Build.Standard(first * second), third), first * second, third)))();
        var answer = Solved(relation);
        return Inequality.Solve.Pose(
            setting,
            new() { ["e"] = Inequality.Of(tree, relation, 0) },
            answer,
            [
                ("знаки на промежутках взяты наоборот", Solved(Inequality.Reversed(relation))),
                denominator is null ? ("спутаны строгий и нестрогий знаки", Inequality.OtherEnds(answer)) : ("нули знаменателя не исключены", Inequalities.Solve(Inequality.Of(numerator * denominator, relation, 0), 'x')),
                ("перепутаны знаки чисел", Inequality.Mirrored(answer)),
                ("не учтён множитель в квадрате", Inequalities.Solve(Inequality.Of(first * second * third, relation, 0), 'x')),
                ("спутаны строгий и нестрогий знаки", Inequality.OtherEnds(answer)),
                ("взяты дополнительные промежутки", answer.Complement()),
                ("потерян промежуток", answer.Intersect(IntervalSet.LessThan(points.Max()))),
            ],
            $"Отметим на прямой нули {(denominator is null ? "множителей" : "числителя и знаменателя")}: ${string.Join("$, $", Zeros().Select(zero => Tex.Write(zero.Tree)))}$; определим знаки на промежутках; ответ: {Inequality.Print(answer)}.");

        IntervalSet Solved(Relation sign)
        {
            // A fraction has the sign of the product; only its zeros are others.
            var product = Inequalities.Solve(Inequality.Of(denominator is null ? numerator : numerator * denominator, sign, 0), 'x');
            return denominator is null ? product : product.Except(IntervalSet.Of(Roots.Of(Equation.Of(denominator, 0), 'x').List));
        }

        IReadOnlyList<Real> Zeros() => Roots.Of(Equation.Of(denominator is null ? numerator : numerator * denominator, 0), 'x').List;
    }

    static Expression Over(Expression numerator, Expression denominator) => numerator.Over(denominator);
}
