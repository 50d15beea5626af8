using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>34+5, 60−20. Easy: tens or units alone, without carrying; medium: two-digit numbers without carrying, 40−7; hard: with carrying.</summary>
public sealed class CalculateWithinHundred() : CalculationExercise("math-2-calculate-100", 2)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random)
    {
        var (a, b) = random.Until(
            r => (r.Next(11, 95), r.Next(2, 80)),
            pair => pair.Item1 + pair.Item2 <= 100 && setting.By(Easy(pair.Item1, pair.Item2), Medium(pair.Item1, pair.Item2), Hard(pair.Item1, pair.Item2)));
        return form == 0 ? (Expression)a + b : (Expression)(a + b) - b;
    }

    static bool Easy(int a, int b) => (a % 10) + (b % 10) <= 9 && (b < 10 || b % 10 == 0);

    static bool Medium(int a, int b) => (a % 10) + (b % 10) is <= 10 and > 0 && (b > 10 || (a % 10) + b == 10) && b % 10 > 0;

    static bool Hard(int a, int b) => (a % 10) + (b % 10) > 10;
}

/// <summary>47+38, 82−47 as in columns. Easy: without carrying; medium: with; hard: to 100, three numbers.</summary>
public sealed class ColumnsWithinHundred() : CalculationExercise("math-2-columns-100", 2)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random)
    {
        var carries = setting.Difficulty != Difficulty.Easy;
        var (a, b) = random.Until(
            r => (r.Next(11, 88), r.Next(11, 88)),
            pair => pair.Item1 + pair.Item2 <= 100 && (pair.Item1 % 10) + (pair.Item2 % 10) >= 10 == carries && pair.Item1 % 10 > 0 && pair.Item2 % 10 > 0);
        if (setting.Difficulty != Difficulty.Hard)
        {
            return form == 0 ? (Expression)a + b : (Expression)(a + b) - b;
        }

        var c = random.Next(11, 40);
        return form == 0 ? (Expression)a + b - c : (Expression)(a + b) - b + c;
    }
}

/// <summary>35+12−20. Easy: tens and units; medium: two-digit numbers; hard: three actions.</summary>
public sealed class ChainWithinHundred() : CalculationExercise("math-2-chain-100", 2)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random) => random.Until(
        r => Chained(setting, form, r),
        task => Steps.Of(task).All(step => step.Result >= 2 && step.Result <= 100 && (setting.Difficulty != Difficulty.Easy || !Carries(step))));

    static Expression Chained(Setting setting, int form, SheetRandom random)
    {
        Expression chain = random.Next(12, 90);
        for (var i = 0; i < setting.By(2, 2, 3); i++)
        {
            var number = setting.By(random.Chance(50) ? random.Next(1, 9) : 10 * random.Next(1, 5), random.Next(5, 45), random.Next(6, 48));
            chain = (form + i) % 2 == 0 ? chain + number : chain - number;
        }

        return chain;
    }

    static bool Carries(Step step) => step.Operation == Operation.Add
        ? (step.Left.Numerator % 10) + (step.Right.Numerator % 10) > 9
        : step.Left.Numerator % 10 < step.Right.Numerator % 10;
}

/// <summary>50−(12+8). Easy: brackets with sums; medium: with two-digit numbers, or a product beside a sum; hard: brackets and products.</summary>
public sealed class Brackets() : CalculationExercise("math-2-brackets", 4)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random) => random.Until(
        r => Shape(setting, form, r),
        task => Steps.Of(task).All(step => step.Result >= 1 && step.Result <= 100) && Steps.Of(task).Where(step => step.Operation == Operation.Multiply).All(step => step.Left <= 9 && step.Right <= 9));

    static Expression Shape(Setting setting, int form, SheetRandom random)
    {
        int Number(int most) => random.Next(2, most);
        var (a, b, c, d) = (Number(setting.By(20, 60, 80)), Number(setting.By(9, 30, 9)), Number(setting.By(9, 30, 9)), Number(9));
        return setting.Difficulty switch
        {
            Difficulty.Easy => form switch { 0 => a - ((Expression)b + c), 1 => a - ((Expression)b - c), 2 => a + ((Expression)b - c), _ => ((Expression)a - b) + ((Expression)c - d) },
            Difficulty.Medium => form switch { 0 => a - ((Expression)b + c), 1 => a + ((Expression)b - c), 2 => ((Expression)a + b) - ((Expression)c + d), _ => a - ((Expression)b - c) + d },
            _ => form switch { 0 => ((Expression)b + c - d) * (d + 1), 1 => a - (((Expression)b - c) * d), 2 => (Expression)b * c - ((Expression)a - d), _ => a - ((Expression)b * c) + d },
        };
    }
}

/// <summary>0·7, 1·9, 8:1, 0:5. Easy: one action; medium: with an addition; hard: two actions with 0 and 1, brackets.</summary>
public sealed class ZeroAndOne() : CalculationExercise("math-2-zero-one", 3)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random)
    {
        var a = random.Next(2, 30);
        var first = form switch { 0 => Product(0, a, random), 1 => Product(1, a, random), _ => random.Pick<Expression>([(Expression)a / 1, (Expression)0 / a, (Expression)a / a]) };
        var (b, other) = (random.Next(2, 40), random.Next(2, 20));
        return setting.By<Func<Expression>>(
            () => first,
            () => first.Value() >= 2 && b < first.Value() ? first - b : random.Chance(50) ? first + b : b + first,
            () => random.Pick<Expression>([first + Product(random.Next(0, 1), other, random), (first * 1) + b, first * ((Expression)other - (other - random.Next(0, 1))), (((Expression)b - b) * other) + first]))();
    }

    static Expression Product(int small, int number, SheetRandom random) => random.Chance(50) ? (Expression)small * number : (Expression)number * small;
}

/// <summary>7+7+7+7. Easy: three or four addends; medium: to six; hard: a repeated sum and one more number.</summary>
public sealed class RepeatedSums() : CalculationExercise("math-2-repeated-sums", 2)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random)
    {
        var (number, times) = (random.Next(2, setting.By(7, 9, 9)), random.Next(3, setting.By(5, 6, 5)));
        var sum = Enumerable.Repeat((Expression)number, times).Aggregate((all, one) => all + one);
        return setting.Difficulty switch
        {
            Difficulty.Hard => form == 0 ? sum + random.Next(1, 9) : ((Expression)number * times) + number,
            _ => form == 0 ? sum : (Expression)number * times,
        };
    }
}

/// <summary>A sum or a difference to 100 beside a number; hard: beside another one.</summary>
public sealed class CompareWithinHundred : IExercise
{
    public string Id => "math-2-compare-100";

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var first = One(setting, random);
        if (setting.Difficulty != Difficulty.Hard)
        {
            return random.Compared(first, random.Near(setting.Limits, first.Value(), setting.By(10, 3, 0)));
        }

        var second = random.Until(r => One(setting, r), other => Canonical.Name(other) != Canonical.Name(first) && Rational.Abs(other.Value() - first.Value()) <= 5);
        return Comparison.Of(first, second);
    }

    static Expression One(Setting setting, SheetRandom random) => random.Until(
        r => setting.Form % 2 == 0 ? (Expression)r.Next(11, 80) + r.Next(2, setting.By(9, 40, 60)) : (Expression)r.Next(20, 100) - r.Next(2, setting.By(9, 40, 60)),
        task => task.Value() > 1 && task.Value() <= 100);
}
