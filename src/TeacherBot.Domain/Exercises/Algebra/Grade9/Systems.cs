using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>x+y=7, xy=12; medium: with squares; hard: with coefficients and a product.</summary>
public sealed class SecondDegreeSystems : IExercise
{
    public string Id => "algebra-9-second-degree-systems";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (p, q, k) = random.Until(r => (P: r.NotZero(8), Q: r.NotZero(8), K: r.Next(2, 4)), d => Math.Abs(d.P) != Math.Abs(d.Q) && Math.Abs(d.P) != Math.Abs(d.K * d.Q));
        var (first, second) = Systems(setting, p, q, k);
        var answer = EquationSystem.Solutions(first, second);
        if (answer.Any(point => point.Any(number => number.Rational is { } value && value.Denominator > 5)))
        {
            // Nobody likes seventeenths: other numbers.
            return Draw(setting, random);
        }

        return EquationSystem.Solve.Pose(
            setting,
            new() { ["a"] = first, ["b"] = second },
            answer,
            [
                ("потеряно одно решение", [.. answer.Skip(1)]),
                ("потеряно одно решение", [.. answer.SkipLast(1)]),
                ("значения x и y переставлены", [.. answer.Select(point => point.Reverse().ToArray())]),
                ("перепутаны знаки", [.. answer.Select(point => point.Opposite())]),
                ("перепутан знак y", [.. answer.Select(point => (IReadOnlyList<Real>)[point[0], .. point.Skip(1).ToArray().Opposite()])]),
                ("сделан вывод, что решений нет", []),
            ],
            $"{EquationSystem.Way(first, second)}; {string.Join("; ", answer.Select(point => $"$({RealAnswer.Written(point[0]).Print.Trim('$')};\\ {RealAnswer.Written(point[1]).Print.Trim('$')})$"))}.");
    }

    static (Statement First, Statement Second) Systems(Setting setting, int p, int q, int k)
    {
        var (x, y) = (Build.X, Build.Letter('y'));
        return setting.By<Func<(Statement, Statement)>>(
            () => setting.Pick(
                (Of(x + y, p + q), Of(x * y, p * q)),
                (Of(y, Build.Plus(x, q - p)), Of(x * y, p * q)),
                (Of(x - y, p - q), Of(Build.Plus(x.Power(2), -1, y), (p * p) - q))),
            () => setting.Pick(
                (Of(x + y, p + q), Of(x.Power(2) + y.Power(2), (p * p) + (q * q))),
                (Of(Build.Plus(x, -k, y), p - (k * q)), Of(x * y, p * q)),
                (Of(x - y, p - q), Of(x.Power(2) + y.Power(2), (p * p) + (q * q)))),
            () => setting.Pick(
                (Of(Build.Plus(Build.Times(k, x), 1, y), (k * p) + q), Of(x.Power(2) + y.Power(2), (p * p) + (q * q))),
                (Of(x + Build.Times(k, y), p + (k * q)), Of(x.Power(2) - (x * y), (p * p) - (p * q))),
                (Of(Build.Plus(Build.Times(k, x), -1, y), (k * p) - q), Of(x.Power(2) + (x * y) + y.Power(2), (p * p) + (p * q) + (q * q)))))();
    }

    static Statement Of(Expression left, Expression right) => Equation.Of(left, right);
}
