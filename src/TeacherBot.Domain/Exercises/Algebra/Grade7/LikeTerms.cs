using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Easy: 5a−3b+2a+7b; medium: 4(a−2b)+3a; hard: two brackets, one behind a minus.</summary>
public sealed class LikeTerms : IExercise
{
    public string Id => "algebra-7-like-terms";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, b) = (Build.Letter('a'), Build.Letter('b'));
        var (p, q, r, s) = random.Until(
            draw => (P: Coefficient(draw), Q: Coefficient(draw), R: Coefficient(draw), S: Coefficient(draw)),
            drawn => drawn.P > 0 && drawn.P + drawn.R != 0 && drawn.Q + drawn.S != 0 && Math.Abs(drawn.P) != Math.Abs(drawn.R));
        var (k, m) = (random.Next(2, 6), random.Next(2, 5));
        var expression = setting.By<Func<Expression>>(Easy, Medium, Hard)();
        var answer = Build.Standard(expression);
        return Simplification.Collect.Pose(setting, new() { ["f"] = expression }, answer, Mistakes(), $"${WorkedSum.Of(expression)}$.");

        Expression Easy() => setting.Pick(
            Build.Plus(Build.Plus(Build.Plus(Build.Times(p, a), q, b), r, a), s, b),
            Build.Plus(Build.Plus(Build.Plus(Build.Times(p, a), r, a), q, b), s, b),
            Build.Plus(Build.Plus(Build.Plus(Build.Times(p, a), s, b), q, b), r, a));

        Expression Medium() => setting.Pick(
            Build.Plus(k * Build.Plus(a, q, b), r, a),
            Build.Plus(Build.Times(p, a), -k, Build.Plus(a, s, b)),
            Build.Plus(k * Build.Plus(Build.Times(Math.Abs(p), a), -1, b), s, b));

        Expression Hard() => setting.Pick(
            Build.Plus(k * Build.Plus(Build.Times(p, a), q, b), -m, Build.Plus(a, s, b)),
            Build.Plus(Build.Times(p, a) - Build.Plus(Build.Times(Math.Abs(r), a), q, b), m, Build.Plus(a, s, b)),
            Build.Plus(k * Build.Plus(a, s, b), -m, Build.Plus(Build.Times(Math.Abs(p), a), q, b)));

        IEnumerable<(string Mistake, Expression Answer)> Mistakes()
        {
            yield return ("перепутан знак у второго слагаемого", Build.Standard(answer - (2 * Second(answer, b))));
            yield return ("множитель умножен только на первое слагаемое в скобках", Build.Standard(answer + Build.Times(setting.By(q, k - 1, k - 1), b)));
            yield return ("перепутан знак первого слагаемого", Build.Standard((2 * Second(answer, b)) - answer));
            yield return ("потеряно одно слагаемое", Build.Standard(answer - Build.Times(r, a)));
            yield return ("ошибка в счёте на единицу", Build.Standard(answer + a));
        }
    }

    static int Coefficient(SheetRandom random) => random.Until(r => r.Next(-9, 9), number => number != 0 && number != 1);

    /// <summary>What stands with b.</summary>
    static Expression Second(Expression answer, Expression b) =>
        Polynomial.TryOf(answer)!.By('b') is { Count: 2 } parts ? PolynomialTerm(parts[1].FreeTerm, b) : 0;

    static Expression PolynomialTerm(Rational coefficient, Expression b) => Numerals.Literal(coefficient) * b;
}
