using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>3x(2x−5); −4a(a²−2ab+3); hard: with a second product behind it.</summary>
public sealed class MonomialByPolynomial : IExercise
{
    public string Id => "algebra-7-monomial-by-polynomial";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (k, a, b, c, m) = (random.Next(2, 7), random.Next(1, 6), Products.NotZero(random), Products.NotZero(random), random.Next(2, 5));
        var monomial = setting.By(
            setting.Pick(Build.Times(k, x), k),
            setting.Pick(Build.Times(k, x), Build.Times(-k, x)),
            setting.Pick(Build.Times(k, x), Build.Times(k, x.Power(2))));
        var polynomial = setting.Difficulty == Difficulty.Easy
            ? Build.Plus(Build.Times(a, x), b)
            : Build.Plus(Build.Plus(Build.Times(a, x.Power(2)), b, x), c);
        var rest = Build.Plus(x, c);
        var expression = setting.Difficulty == Difficulty.Hard ? (monomial * polynomial) - (Build.Times(m, x) * rest) : monomial * polynomial;
        var answer = Build.Standard(expression);
        return Simplification.Expand.Pose(
            setting,
            new() { ["f"] = expression },
            answer,
            [
                ("множитель умножен только на первый член", Build.Standard((monomial * polynomial) - (setting.Difficulty == Difficulty.Easy ? (monomial * b) - b : (monomial * c) - c) - (expression == monomial * polynomial ? 0 : Build.Times(m, x) * rest))),
                ("перепутан знак второго члена", Build.Standard(expression - (setting.Difficulty == Difficulty.Easy ? 2 * b * monomial : 2 * b * x * monomial))),
                ("показатели не сложены", Build.Standard(expression - (monomial * Build.Times(a, x)) + Build.Times(k * a, x))),
                ("забыт последний член", Build.Standard(expression - (monomial * (setting.Difficulty == Difficulty.Easy ? b : c)))),
            ],
            $"${WorkedSum.Of(expression)}$.");
    }
}

/// <summary>(x+3)(x−5); (2x−1)(3x+4); hard: by a trinomial.</summary>
public sealed class PolynomialByPolynomial : IExercise
{
    public string Id => "algebra-7-polynomial-by-polynomial";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q, b, d) = random.Until(
            r => (P: setting.By(1, r.Next(2, 5), r.Next(1, 3)), Q: setting.By(1, r.Next(1, 5), 1), B: Products.NotZero(r), D: Products.NotZero(r)),
            drawn => Math.Abs(drawn.B) != Math.Abs(drawn.D) && (drawn.P * drawn.D) + (drawn.Q * drawn.B) != 0);
        var first = Build.Plus(Build.Times(p, x), b);
        var second = setting.Difficulty == Difficulty.Hard ? Build.Plus(Build.Plus(x.Power(2), Products.NotZero(random), x), d) : Build.Plus(Build.Times(q, x), d);
        var expression = setting.Form % 2 == 0 ? first * second : second * first;
        var answer = Build.Standard(expression);
        return Simplification.Expand.Pose(
            setting,
            new() { ["f"] = expression },
            answer,
            [
                ("перемножены только первые и последние члены", Build.Standard((Build.Times(p, x) * (setting.Difficulty == Difficulty.Hard ? x.Power(2) : Build.Times(q, x))) + (b * d))),
                ("перепутан знак свободного члена", Build.Standard(expression - (2 * b * d))),
                ("перепутан знак одного из произведений", Build.Standard(expression - (2 * b * Build.Times(q, x)))),
                ("потеряно одно произведение", Build.Standard(expression - (d * Build.Times(p, x)))),
                ("ошибка в счёте", Build.Standard(expression + x)),
            ],
            $"${WorkedSum.Of(expression)}$.");
    }
}

static class Products
{
    public static int NotZero(SheetRandom random) => random.Until(r => r.Next(-9, 9), number => number != 0);
}
