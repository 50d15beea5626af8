using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>(x−7)(x+7); (3a−2b)(3a+2b); hard: (4x²−5y)(4x²+5y).</summary>
public sealed class DifferenceOfSquaresProduct : IExercise
{
    public string Id => "algebra-7-difference-of-squares-product";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (first, second) = ShortMultiplication.Terms(setting, random);
        var product = setting.Pick((first - second) * (first + second), (first + second) * (first - second), (second + first) * (first - second));
        var answer = Build.Standard(first.Power(2) - second.Power(2));
        return Simplification.Expand.Pose(
            setting,
            new() { ["f"] = product },
            answer,
            [
                ("перепутан знак: квадраты сложены", Build.Standard(first.Power(2) + second.Power(2))),
                ("применена формула квадрата разности", Build.Standard((first - second).Power(2))),
                ("применена формула квадрата суммы", Build.Standard((first + second).Power(2))),
                ("из второго квадрата вычтен первый", Build.Standard(second.Power(2) - first.Power(2))),
            ],
            $"${Tex.Write(product)}={Tex.Write(first.Power(2))}-{Tex.Write(second.Power(2))}={Tex.Write(answer)}$.");
    }
}

/// <summary>x²−49; 9a²−16b²; hard: 3x²−75 and 16x⁴−25y².</summary>
public sealed class FactorDifferenceOfSquares : IExercise
{
    public string Id => "algebra-7-factor-difference-of-squares";

    public IReadOnlyList<TaskType> Types => Simplification.WithoutGaps;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (first, second) = ShortMultiplication.Terms(setting, random);
        var common = setting.Difficulty == Difficulty.Hard && setting.Form % 2 == 0 ? random.Pick([2, 3, 5, 7]) : 1;
        var polynomial = Build.Standard(common * (first.Power(2) - second.Power(2)));
        var squares = $"{Tex.Write(first.Power(2))}-{Tex.Write(second.Power(2))}";
        var answer = common == 1 ? (first - second) * (first + second) : common * (first - second) * (first + second);
        return Simplification.Factor.Pose(
            setting,
            new() { ["f"] = polynomial },
            answer,
            [
                ("применена формула квадрата разности", Power(common, first - second)),
                ("применена формула квадрата суммы", Power(common, first + second)),
                ("члены в скобках переставлены", common == 1 ? (second - first) * (second + first) : common * (second - first) * (second + first)),
                ("корень извлечён только из одного члена", common == 1 ? (first - Build.Standard(second.Power(2))) * (first + Build.Standard(second.Power(2))) : (first - second) * (first + second)),
            ],
            $"${Tex.Write(polynomial)}={(common == 1 ? squares : $"{common}({squares})")}={Tex.Write(answer)}$.");
    }

    static Expression Power(int common, Expression binomial) => common == 1 ? binomial.Power(2) : common * binomial.Power(2);
}

/// <summary>x²+10x+25; 4a²−12ab+9b²; hard: with a common factor.</summary>
public sealed class FactorPerfectSquare : IExercise
{
    public string Id => "algebra-7-factor-perfect-square";

    public IReadOnlyList<TaskType> Types => Simplification.WithoutGaps;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (first, second) = ShortMultiplication.Terms(setting with { Difficulty = setting.Difficulty == Difficulty.Easy ? Difficulty.Easy : Difficulty.Medium }, random);
        var common = setting.Difficulty == Difficulty.Hard ? random.Pick([2, 3, 5]) : 1;
        var sign = setting.Form % 2 == 0 ? 1 : -1;
        var (binomial, other) = sign > 0 ? (first + second, first - second) : (first - second, first + second);
        var polynomial = Build.Standard(common * binomial.Power(2));
        var opened = $"{Tex.Write(first.Power(2))}{(sign > 0 ? "+" : "-")}2 \\cdot {Tex.Write(first)} \\cdot {Tex.Write(second)}+{Tex.Write(second.Power(2))}";
        return Simplification.Factor.Pose(
            setting,
            new() { ["f"] = polynomial },
            Times(binomial.Power(2)),
            [
                ("перепутан знак", Times(other.Power(2))),
                ("применена формула разности квадратов", common == 1 ? (first - second) * (first + second) : common * (first - second) * (first + second)),
                ("квадрат второго члена не раскрыт", Times((sign > 0 ? first + Build.Standard(second.Power(2)) : first - Build.Standard(second.Power(2))).Power(2))),
                ("множитель потерян", common == 1 ? binomial.Power(3) : binomial.Power(2)),
            ],
            $"${Tex.Write(polynomial)}={(common == 1 ? opened : $"{common}({opened})")}={Tex.Write(Times(binomial.Power(2)))}$.");

        Expression Times(Expression square) => common == 1 ? square : common * square;
    }
}

static class ShortMultiplication
{
    /// <summary>Two terms without a common factor: x and 7; 3a and 2b; 4m² and 5n.</summary>
    public static (Expression First, Expression Second) Terms(Setting setting, SheetRandom random)
    {
        var (x, y) = setting.By(('x', 'y'), ('a', 'b'), ('m', 'n'));
        var (a, b) = random.Until(
            r => (A: setting.By(1, r.Next(1, 9), r.Next(2, 7)), B: r.Next(setting.By(2, 1, 3), setting.By(13, 9, 9))),
            pair => System.Numerics.BigInteger.GreatestCommonDivisor(pair.A, pair.B).IsOne && (pair.A, pair.B) != (1, 1));
        var first = Build.Times(a, setting.Difficulty == Difficulty.Hard ? Build.Letter(x).Power(2) : Build.Letter(x));
        return (first, setting.By<Expression>(b, Build.Times(b, Build.Letter(y)), Build.Times(b, Build.Letter(y))));
    }
}
