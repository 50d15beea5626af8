using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>(3x²−5x)+(2x²+7x−1); medium and hard with a difference; hard: three brackets.</summary>
public sealed class PolynomialSums : IExercise
{
    public string Id => "algebra-7-polynomial-sums";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (first, second, third) = random.Until(
            r => (First: Trinomial(r), Second: Trinomial(r), Third: Trinomial(r)),
            drawn => Polynomial.TryOf(drawn.First - drawn.Second)!.Terms.Count == 3 && Polynomial.TryOf(drawn.First + drawn.Second)!.Terms.Count == 3
                && Polynomial.TryOf(drawn.First - drawn.Second + drawn.Third)!.Terms.Count == 3 && Polynomial.TryOf(drawn.First + drawn.Second - drawn.Third)!.Terms.Count == 3);
        var expression = setting.By(
            setting.Pick<Expression>(first + second, second + first),
            setting.Pick<Expression>(first - second, second - first),
            setting.Pick<Expression>(first - second + third, first + second - third));
        var answer = Build.Standard(expression);
        var free = Polynomial.TryOf(second)!.FreeTerm;
        return Simplification.Simplify.Pose(
            setting,
            new() { ["f"] = expression },
            answer,
            [
                ("при раскрытии скобок с минусом изменён только первый знак", Build.Standard(expression + Numerals.Literal(free * (setting.Difficulty == Difficulty.Easy ? -2 : 2)))),
                ("многочлены сложены вместо вычитания", Build.Standard(setting.By(first - second, first + second, first + second + third))),
                ("перепутан знак свободного члена", Build.Standard(answer - Numerals.Literal(Polynomial.TryOf(answer)!.FreeTerm * 2))),
                ("ошибка в коэффициенте при x", Build.Standard(answer + Build.X)),
                ("ошибка в коэффициенте при квадрате", Build.Standard(answer - Build.X.Power(2))),
            ],
            $"${WorkedSum.Of(expression)}$.");
    }

    static Expression Trinomial(SheetRandom random)
    {
        var (a, b, c) = (random.Next(1, 9), NotZero(random), NotZero(random));
        return Build.Plus(Build.Plus(Build.Times(a, Build.X.Power(2)), b, Build.X), c);
    }

    static int NotZero(SheetRandom random) => random.Until(r => r.Next(-9, 9), number => number != 0);
}
