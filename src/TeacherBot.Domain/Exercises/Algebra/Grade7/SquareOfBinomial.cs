using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>(x+5)²; (3a−2b)²; hard: (4x²−3y)².</summary>
public sealed class SquareOfBinomial : IExercise
{
    public string Id => "algebra-7-square-of-binomial";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        // One pair of letters: in a column of pairs other letters would give the answer away.
        var (x, y) = setting.By(('x', 'y'), ('a', 'b'), ('m', 'n'));
        var (a, b) = random.Until(r => (A: r.Next(setting.By(1, 2, 2), setting.By(1, 9, 7)), B: r.Next(setting.By(2, 2, 3), setting.By(12, 9, 9))), pair => pair.A != pair.B);
        var first = Build.Times(a, setting.Difficulty == Difficulty.Hard ? Build.Letter(x).Power(2) : Build.Letter(x));
        var second = setting.By(b, Build.Times(b, Build.Letter(y)), Build.Times(b, Build.Letter(y)));
        var sign = setting.Form % 2 == 0 ? 1 : -1;
        var binomial = sign > 0 ? first + second : first - second;
        var (squares, doubled) = (first.Power(2) + second.Power(2), 2 * first * second);
        var answer = Signed(sign);
        return Simplification.Expand.Pose(
            setting,
            new() { ["f"] = binomial.Power(2) },
            answer,
            [
                ("забыто удвоенное произведение", Build.Standard(squares)),
                ("произведение не удвоено", Build.Standard(sign > 0 ? squares + (first * second) : squares - (first * second))),
                ("перепутан знак удвоенного произведения", Signed(-sign)),
                ("знак минус отнесён к квадрату второго члена", Build.Standard(first.Power(2) - second.Power(2))),
                ("коэффициент не возведён в квадрат", Build.Standard((Build.Letter(x).Power(setting.By(2, 2, 4)) * a) + (second.Power(2) + doubled))),
            ],
            $"${Tex.Write(binomial.Power(2))}={Tex.Write(first.Power(2))}{(sign > 0 ? "+" : "-")}2 \\cdot {Tex.Write(first)} \\cdot {Tex.Write(second)}+{Tex.Write(second.Power(2))}={Tex.Write(answer)}$.");

        Expression Signed(int of) => Build.Standard(of > 0 ? squares + doubled : squares - doubled);
    }
}
