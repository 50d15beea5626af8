using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;

/// <summary>Numbers of one point of the circle.</summary>
sealed class SamePoints : IExercise
{
    public string Id => "algebra-10-circle-same-point";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var denominator = setting.Pick(setting.By<IReadOnlyList<int>>([6, 4], [3, 12], [12, 7]));
        var turn = 2 * denominator;
        var start = random.Until(r => r.Next(1, turn - 1), k => k % denominator != 0 && System.Numerics.BigInteger.GreatestCommonDivisor(k, denominator).IsOne);
        var far = setting.By(2, 4, 9);
        string[] right = [.. Enumerable.Range(-far, (2 * far) + 1).Where(k => k != 0).Select(k => Print(start + (k * turn), denominator))];
        string[] wrong =
        [
            .. Enumerable.Range(-far, (2 * far) + 1).SelectMany(k => new[] { start + (k * turn) + denominator, -start + (k * turn), denominator - start + (k * turn) })
                .Where(number => (number - start) % turn != 0).Distinct().Select(number => Print(number, denominator)),
        ];
        return Chosen.Of(
            CircleQuestions.SamePoint,
            new() { ["a"] = Angle(start, denominator) },
            [.. random.Shuffled(right).Take(4)],
            [.. random.Shuffled(wrong).Take(5)],
            "Такие числа отличаются на целое число оборотов, то есть на $2\\pi n$.");
    }

    static Expression Angle(int number, int denominator) => (Exact.Pi * new Rational(number, denominator)).ToExpression();

    static string Print(int number, int denominator) => $"${Tex.Write(Angle(number, denominator))}$";
}

/// <summary>Signs of functions by quarters. Easy: degrees of the first turn; medium: radians and negative angles; hard: products.</summary>
sealed class SignChoices : IExercise
{
    static readonly Function[] Functions = [Function.Sin, Function.Cos, Function.Tg, Function.Ctg];

    public string Id => "algebra-10-trig-signs";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var positive = setting.Form % 2 == 0;
        var (right, wrong) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        while (right.Count < 4 || wrong.Count < 5)
        {
            var tree = setting.By(One(random, 350, false), random.Chance(50) ? One(random, 350, true) : Radians(random), One(random, 350, random.Chance(50)) * One(random, 350, false));
            var value = Numeric.Value(tree);
            if (Math.Abs(value) > 1e-6)
            {
                (value > 0 == positive ? right : wrong).Add($"${Tex.Write(tree)}$");
            }
        }

        return Chosen.Of(
            CircleQuestions.Sign,
            new() { ["s"] = positive ? "положительным" : "отрицательным" },
            [.. right.Take(4)],
            [.. wrong.Take(5)],
            setting.By("Знак определяет четверть, в которой лежит угол.", "Знак определяет четверть, в которой лежит угол.", "Знак произведения находим по знакам множителей."));
    }

    static Expression One(SheetRandom random, int most, bool negative)
    {
        var size = random.Until(r => r.Next(1, most / 5) * 5, angle => angle % 90 != 0);
        return new Call(random.Pick(Functions), negative ? new Negative(new Degrees(size)) : new Degrees(size));
    }

    static Expression Radians(SheetRandom random)
    {
        var denominator = random.Pick([5, 7, 8, 9, 10]);
        var number = random.Until(r => r.Next(1, (2 * denominator) - 1), k => 2 * k % denominator != 0);
        return new Call(random.Pick(Functions), (Exact.Pi * new Rational(number, denominator)).ToExpression());
    }
}

/// <summary>Which values sines, cosines and tangents can have.</summary>
sealed class PossibleValues : IExercise
{
    public string Id => "algebra-10-trig-possible-values";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var letter = new Letter(setting.Pick('α', 'x'));
        var (right, wrong) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        while (right.Count < 4 || wrong.Count < 5)
        {
            var tangent = random.Chance(25);
            var function = tangent ? random.Pick([Function.Tg, Function.Ctg]) : random.Pick([Function.Sin, Function.Cos]);
            var value = setting.By(Decimal(random), random.Chance(50) ? Decimal(random) : Fraction(random), random.Chance(50) ? Root(random) : Fraction(random));
            var size = Math.Abs(Numeric.Value(value));
            if (Math.Abs(size - 1) > 1e-9)
            {
                (tangent || size < 1 ? right : wrong).Add($"${Tex.Write(new Call(function, letter))}={Tex.Write(value)}$");
            }
        }

        return Chosen.Of(
            CircleQuestions.Possible,
            new() { ["t"] = letter },
            [.. right.Take(4)],
            [.. wrong.Take(5)],
            "Синус и косинус лежат в пределах от $-1$ до 1, тангенс и котангенс — любые числа.");
    }

    static Expression Decimal(SheetRandom random) => Signed(random, new Number(new Rational(random.Next(1, 25), 10)));

    static Expression Fraction(SheetRandom random)
    {
        var (top, bottom) = random.Until(r => (Top: r.Next(2, 12), Bottom: r.Next(2, 12)), pair => System.Numerics.BigInteger.GreatestCommonDivisor(pair.Top, pair.Bottom).IsOne);
        return Signed(random, ((Expression)top).Over(bottom));
    }

    static Expression Root(SheetRandom random)
    {
        var radicand = random.Pick([2, 3, 5, 6, 7, 10, 11]);
        return Signed(random, new Call(Function.Sqrt, radicand).Over(random.Next(2, 4)));
    }

    static Expression Signed(SheetRandom random, Expression size) => random.Chance(50) ? new Negative(size) : size;
}

/// <summary>The quarter from the signs of two functions.</summary>
sealed class QuartersBySigns : IExercise
{
    static readonly string[] Names = ["I", "II", "III", "IV"];

    public string Id => "algebra-10-trig-quarter-by-signs";

    public IReadOnlyList<TaskType> Types { get; } = [.. TaskTypes.All.Where(type => type != TaskType.Matching)];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var letter = new Letter(random.Pick(['α', 'β', 'γ', 'φ', 'x', 't']));
        var quarter = random.Next(0, 3);
        var (first, second) = setting.Pick(
            setting.By((Function.Sin, Function.Cos), (Function.Sin, Function.Tg), (Function.Sin, Function.Ctg)),
            setting.By((Function.Cos, Function.Sin), (Function.Cos, Function.Tg), (Function.Ctg, Function.Cos)));
        return CircleQuestions.QuarterOfSigns.Pose(
            setting,
            new() { ["s"] = Sign(first, letter, quarter, setting), ["t"] = Sign(second, letter, quarter, setting) },
            Names[quarter],
            [],
            $"Оба условия выполняются только в четверти {Names[quarter]}.");
    }

    static Statement Sign(Function function, Letter letter, int quarter, Setting setting)
    {
        var positive = Numeric.Value(new Call(function, letter), _ => (quarter + 0.4) * Math.PI / 2) > 0;
        Expression tree = new Call(function, letter);
        return new([setting.Difficulty == Difficulty.Hard ? new Negative(tree) : tree, 0], [positive != (setting.Difficulty == Difficulty.Hard) ? Relation.Greater : Relation.Less]);
    }
}
