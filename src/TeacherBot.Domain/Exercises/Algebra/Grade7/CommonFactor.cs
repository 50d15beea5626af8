using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>6x+15; 8a²−12ab; hard: 12x³y−18x²y².</summary>
public sealed class CommonFactor : IExercise
{
    public string Id => "algebra-7-common-factor";

    public IReadOnlyList<TaskType> Types => Simplification.WithoutGaps;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (x, y) = (Build.Letter('a'), Build.Letter('b'));
        var (k, p, q) = random.Until(
            r => (K: r.Next(2, 9), P: r.Next(1, 7), Q: r.Next(2, 9) * (r.Chance(50) ? -1 : 1)),
            drawn => System.Numerics.BigInteger.GreatestCommonDivisor(drawn.P, drawn.Q).IsOne && drawn.P != Math.Abs(drawn.Q));
        var common = setting.By(
            setting.Pick<Expression>(k, x),
            setting.Pick(Build.Times(k, x), Build.Times(k, y)),
            setting.Pick(k * x.Power(2) * y, k * x * y.Power(2)));
        var inner = setting.By(
            setting.Pick(Build.Plus(Build.Times(p, x), q), Build.Plus(Build.Times(p, x), q)),
            setting.Pick(Build.Plus(Build.Times(p, x), q, y), Build.Plus(Build.Times(p, x), q, y)),
            setting.Pick(Build.Plus(Build.Times(p, x), q, y), Build.Plus(Build.Times(p, x.Power(2)), q, y)));
        var polynomial = Build.Standard(common * inner);
        var other = Other(inner, q);
        return Simplification.Factor.Pose(
            setting,
            new() { ["f"] = polynomial },
            common * inner,
            [
                ("перепутан знак в скобках", common * other),
                ("второй член разделён неверно", common * Build.Standard(inner + setting.By<Expression>(2 * q, 2 * q * y, 2 * q * y))),
                ("потерян один из множителей", (common is Number ? x : k) * inner),
                ("в скобках лишний множитель", setting.By<Expression>(k * x, k * x * y, k * x.Power(2) * y.Power(2)) * inner),
            ],
            $"${Tex.Write(polynomial)}={Parted(common, inner)}={Tex.Write(common * inner)}$.");
    }

    /// <summary>Every term as the common factor and what is left of it.</summary>
    static string Parted(Expression common, Expression inner) => inner is Binary { Operation: Operation.Add or Operation.Subtract } sum
        ? $"{Tex.Write(common)} \\cdot {Tex.Write(sum.Left)}{(sum.Operation == Operation.Add ? "+" : "-")}{Tex.Write(common)} \\cdot {Tex.Write(sum.Right)}"
        : Tex.Write(common * inner);

    static Expression Other(Expression inner, int q) => inner is Binary { Operation: var operation } sum && q != 0
        ? sum with { Operation = operation == Operation.Add ? Operation.Subtract : Operation.Add }
        : inner;
}

/// <summary>ax+ay+3x+3y; medium: with minus; hard: the terms not in order.</summary>
public sealed class Grouping : IExercise
{
    public string Id => "algebra-7-grouping";

    public IReadOnlyList<TaskType> Types => Simplification.WithoutGaps;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, x, y) = (Build.Letter('a'), Build.X, Build.Letter('y'));
        var k = random.Next(2, 9);
        var p = setting.By(1, random.Next(1, 3), random.Next(2, 5));
        var (plus, minus) = (Build.Plus(Build.Times(p, x), 1, y), Build.Plus(Build.Times(p, x), -1, y));
        var (first, second) = setting.By(
            setting.Pick((a + k, plus), (a + k, minus)),
            setting.Pick((a - k, plus), (a - k, minus)),
            setting.Pick((a - k, plus), (a + k, minus)));
        var (px, sign) = (Build.Times(p, x), second == plus ? 1 : -1);
        var inner = first is Binary { Operation: Operation.Add } ? 1 : -1;
        var expression = setting.Difficulty == Difficulty.Hard
            ? Build.Plus(Build.Plus(Build.Plus(Build.Standard(a * px), inner * sign * k, y), sign, Build.Standard(a * y)), inner * k * p, x)
            : Build.Plus(Build.Plus(Build.Plus(Build.Standard(a * px), sign, Build.Standard(a * y)), inner * k * p, x), inner * sign * k, y);
        var (otherFirst, otherSecond) = (inner > 0 ? a - k : a + k, sign > 0 ? minus : plus);
        return Simplification.Factor.Pose(
            setting,
            new() { ["f"] = expression },
            first * second,
            [
                ("перепутан знак в первой скобке", otherFirst * second),
                ("перепутан знак во второй скобке", first * otherSecond),
                ("перепутаны оба знака", otherFirst * otherSecond),
                ("общий множитель выбран неверно", (a + Build.Times(k, x)) * second),
            ],
            $"${Tex.Write(expression)}={Tex.Write(a * second)}{(inner > 0 ? "+" : "-")}{Tex.Write(k * second)}={Tex.Write(first * second)}$.");
    }
}
