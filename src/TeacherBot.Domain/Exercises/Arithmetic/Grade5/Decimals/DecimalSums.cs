using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Decimals;

/// <summary>Easy: tenths; medium: tenths with hundredths; hard: three numbers.</summary>
public sealed class DecimalSums() : FormulaExercise("math-5-decimal-sums", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        Formula.Decimal("a+b", "a=1.2..9.8/0.1 b=1.3..9.7/0.1", "a*10 mod 10!=0;b*10 mod 10!=0;a!=b", ("запятая не учтена", "(a+b)*10")),
        Formula.Decimal("a-b", "a=5.1..12.8/0.1 b=1.3..4.9/0.1", "a*10 mod 10!=0;b*10 mod 10!=0", ("не занята единица", "a-b+1"), ("запятая не учтена", "(a-b)*10")),
    ];

    static readonly Formula[] Medium =
    [
        Formula.Decimal("a+b", "a=2.3..18.7/0.1 b=1.14..9.86/0.01", "b*100 mod 10!=0;a*10 mod 10!=0", ("разряды не подписаны друг под другом", "a/10+b"), ("потерян перенос", "a+b-1")),
        Formula.Decimal("a-b", "a=10.3..28.7/0.1 b=1.14..9.86/0.01", "b*100 mod 10!=0;a*10 mod 10!=0", ("цифра сотых снесена без займа", "a-b+0.02"), ("не занята единица", "a-b+1")),
        Formula.Decimal("a-b", "a=5..30 b=1.14..4.86/0.01", "b*100 mod 10!=0", ("дробная часть снесена без вычитания", "a-b+1"), ("сложено вместо вычитания", "a+b")),
    ];

    static readonly Formula[] Hard =
    [
        Formula.Decimal("a+b-c", "a=12.3..48.7/0.1 b=1.14..9.86/0.01 c=2.25..8.75/0.05", "b*100 mod 10!=0;b!=c"),
        Formula.Decimal("a-(b+c)", "a=30.3..68.7/0.1 b=1.14..9.86/0.01 c=2.15..8.75/0.05", "b*100 mod 10!=0;b!=c", ("скобки не учтены", "a-b+c")),
        Formula.Decimal("a-b+c", "a=20..60 b=3.14..9.86/0.01 c=1.2..8.7/0.1", "b*100 mod 10!=0;b!=c", ("вычтена сумма", "a-b-c")),
    ];
}

/// <summary>Easy: by 10, 100, 1000 and one-digit numbers; medium: by decimal fractions; hard: two actions.</summary>
public sealed class DecimalProducts() : FormulaExercise("math-5-decimal-products", Easy, Medium, Hard)
{
    static readonly Formula[] Easy =
    [
        Formula.Decimal("a*b", "a=1.2..9.8/0.1 b=3..9", "a*10 mod 10!=0", ("запятая не учтена", "a*b*10"), ("запятая не на своём месте", "a*b/10")),
        Formula.Decimal("a*b", "a=0.25..9.86/0.01 b=10..10", "a*100 mod 10!=0", ("запятая перенесена не в ту сторону", "a/10"), ("запятая перенесена на два знака", "a*100")),
        Formula.Decimal("a*b", "a=0.25..9.86/0.01 b=100..100", "a*100 mod 10!=0", ("запятая перенесена не в ту сторону", "a/100"), ("запятая перенесена на один знак", "a*10")),
        Formula.Decimal("a/b", "c=1.2..9.8/0.1 b=3..9 a=(b*c)", "c*10 mod 10!=0;a!=b", ("запятая не учтена", "a/b*10"), ("запятая не на своём месте", "a/b/10")),
        Formula.Decimal("a/b", "a=12.5..98.6/0.1 b=10..10", "a*10 mod 10!=0", ("запятая перенесена не в ту сторону", "a*10"), ("запятая перенесена на два знака", "a/100")),
    ];

    static readonly Formula[] Medium =
    [
        Formula.Decimal("a*b", "a=1.2..9.8/0.1 b=0.2..0.9/0.1", "a*10 mod 10!=0", ("в произведении один знак после запятой", "a*b*10"), ("запятая не на своём месте", "a*b/10")),
        Formula.Decimal("a*b", "a=1.12..4.86/0.01 b=1.2..4.8/0.1", "a*100 mod 10!=0;b*10 mod 10!=0", ("запятая не на своём месте", "a*b*10"), ("запятая не на своём месте", "a*b/10")),
        Formula.Decimal("a/b", "c=12..48 b=0.2..0.9/0.1 a=(b*c)", "a*10 mod 10!=0", ("запятая перенесена только в делимом", "a/b*10"), ("запятая не перенесена", "a/b/10")),
        Formula.Decimal("a/b", "c=1.2..9.8/0.1 b=1.2..4.8/0.1 a=(b*c)", "c*10 mod 10!=0;b*10 mod 10!=0", ("запятая перенесена только в делимом", "a/b*10"), ("запятая не перенесена", "a/b/10")),
    ];

    static readonly Formula[] Hard =
    [
        Formula.Decimal("a*b+c", "a=1.2..4.8/0.1 b=1.2..4.8/0.1 c=1.15..9.85/0.05", "a*10 mod 10!=0;b*10 mod 10!=0;a!=b"),
        Formula.Decimal("(a-b)*c", "a=8.1..14.8/0.1 b=1.15..6.85/0.05 c=1.2..3.8/0.1", "a*10 mod 10!=0;c*10 mod 10!=0;a-b>=1.5", ("скобки не учтены", "a-b*c")),
        Formula.Decimal("a-b*c", "a=20.1..48.8/0.1 b=1.2..4.8/0.1 c=1.2..3.8/0.1", "b*10 mod 10!=0;c*10 mod 10!=0;b!=c", ("действия выполнены подряд", "(a-b)*c")),
        Formula.Decimal("a/b+c", "d=1.2..9.8/0.1 b=1.2..4.8/0.1 a=(b*d) c=1.15..9.85/0.05", "d*10 mod 10!=0;b*10 mod 10!=0"),
    ];
}

/// <summary>3,4 и 3,38. Easy: tenths; medium: with different numbers of digits; hard: with the same digits.</summary>
public sealed class CompareDecimals : IExercise
{
    public string Id => "math-5-compare-decimals";

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var whole = random.Next(0, 30);
        var (first, second) = random.Until(
            r => setting.By(
                (new Rational((whole * 10) + r.Next(1, 9), 10), new Rational((whole * 10) + r.Next(1, 9), 10)),
                (new Rational((whole * 10) + r.Next(1, 9), 10), new Rational((whole * 100) + r.Next(11, 98), 100)),
                (new Rational((whole * 100) + r.Next(11, 98), 100), new Rational((whole * 1000) + r.Next(101, 988), 1000))),
            pair => pair.Item1 != pair.Item2 && Rational.Abs(pair.Item1 - pair.Item2) <= new Rational(setting.By(5, 2, 1), setting.By(10, 10, 10)) && !pair.Item1.IsInteger && !pair.Item2.IsInteger);
        return random.Compared(Numerals.Literal(first, NumberForm.Decimal), Numerals.Literal(second, NumberForm.Decimal), NumberForm.Decimal);
    }
}

/// <summary>Put three, four, five decimal fractions in order.</summary>
public sealed class OrderDecimals() : FormedExercise("math-5-order-decimals", 2, [TaskType.SingleChoice, TaskType.Open])
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var whole = random.Next(0, 9);
        var numbers = random.Until(
            r => Enumerable.Range(0, setting.By(3, 4, 5)).Select(i => i % 2 == 0 ? new Rational((whole * 10) + r.Next(1, 9), 10) : new Rational((whole * 100) + r.Next(11, 98), 100)).ToArray(),
            drawn => drawn.Distinct().Count() == drawn.Length && drawn.All(number => !number.IsInteger));
        return OrderProblem.Of(setting, random, numbers, descending: setting.Form % 2 == 1, NumberForm.Decimal);
    }
}

/// <summary>3,4728 до сотых.</summary>
public sealed class RoundDecimals() : FormedExercise("math-5-round-decimals", 3)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var places = setting.By(2, 3, 4);
        var scale = (int)Math.Pow(10, places);
        var number = random.Until(r => new Rational(r.Next(scale, 60 * scale), scale), drawn => drawn.DecimalPlaces() == places);
        return Rounding.Problem(setting, random, number, -(setting.Form % setting.By(2, 2, 3)));
    }
}
