using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>4+3, 9−5. Easy: to 7; medium: from 6 to 10; hard: with 0 and 10, or a third number.</summary>
public sealed class CalculateWithinTen() : CalculationExercise("math-1-calculate-10", 2)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random)
    {
        var (a, b) = random.Until(
            r => (r.Next(0, 10), r.Next(0, 10)),
            pair => setting.By(
                pair.Item1 + pair.Item2 <= 7 && pair.Item1 > 0 && pair.Item2 > 0,
                pair.Item1 + pair.Item2 is >= 6 and <= 9 && pair.Item1 > 0 && pair.Item2 > 1,
                pair.Item1 + pair.Item2 is >= 7 and <= 10));
        return form == 0 ? (Expression)a + b : (Expression)(a + b) - a;
    }
}

/// <summary>2+3+4, 9−2−3. Easy: steps of 1 and 2; medium: one sum or difference after another; hard: four numbers.</summary>
public sealed class ChainWithinTen() : CalculationExercise("math-1-chain-10", 2)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random) => random.Until(
        r => Chained(setting, form, r),
        task => Steps.Of(task).All(step => step.Result >= 0 && step.Result <= 10) && !task.Value().IsZero);

    static Expression Chained(Setting setting, int form, SheetRandom random)
    {
        Expression chain = random.Next(1, 10);
        var largest = setting.By(2, 6, 5);
        for (var i = 0; i < setting.By(2, 2, 3); i++)
        {
            var adds = setting.Difficulty == Difficulty.Easy ? form == 0 : (form + i) % 2 == 0;
            chain = adds ? chain + random.Next(1, largest) : chain - random.Next(1, largest);
        }

        return chain;
    }
}

/// <summary>10+4, 14−4, 14−10, and one more or less. Easy: the parts; medium: any part out; hard: three numbers.</summary>
public sealed class TenAndUnits() : CalculationExercise("math-1-ten-and-units", 2)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random)
    {
        var (units, more) = (random.Next(1, 9), random.Next(1, 4));
        var number = 10 + units;
        return setting.Difficulty switch
        {
            Difficulty.Easy => form == 0 ? random.Chance(50) ? (Expression)10 + units : (Expression)units + 10 : random.Chance(50) ? (Expression)number - units : (Expression)number - 10,
            Difficulty.Medium => form == 0 ? random.Pick<Expression>([(Expression)(number - 1) + 1, 1 + (Expression)(number - 1), (Expression)units + 10]) : random.Pick<Expression>([(Expression)number - units, (Expression)number - 10, (Expression)(number + 1) - 1]),
            _ => form == 0 ? (Expression)10 + units - more : (Expression)number - units + more,
        };
    }
}

/// <summary>8+5. Easy: 9 and 8 with a number; medium: all; hard: three addends, 4+8+3.</summary>
public sealed class AddAcrossTen() : CalculationExercise("math-1-add-across-ten", 1)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random)
    {
        var (a, b) = random.Until(
            r => (r.Next(2, 9), r.Next(2, 9)),
            pair => pair.Item1 + pair.Item2 > 10 && (setting.Difficulty != Difficulty.Easy || Math.Max(pair.Item1, pair.Item2) >= 8));
        if (setting.Difficulty != Difficulty.Hard)
        {
            return (Expression)a + b;
        }

        var part = random.Next(1, a - 1);
        return random.Chance(50) ? (Expression)part + (a - part) + b : (Expression)b + part + (a - part);
    }
}

/// <summary>13−6. Easy: from 11 to 13, small numbers; medium: all; hard: a second subtraction.</summary>
public sealed class SubtractAcrossTen() : CalculationExercise("math-1-subtract-across-ten", 1)
{
    protected override Expression Task(Setting setting, int form, SheetRandom random)
    {
        var (a, b) = random.Until(
            r => (r.Next(11, 18), r.Next(2, 9)),
            pair => pair.Item1 - pair.Item2 < 10 && (setting.Difficulty != Difficulty.Easy || pair.Item1 <= 14));
        if (setting.Difficulty != Difficulty.Hard)
        {
            return (Expression)a - b;
        }

        var other = random.Next(1, Math.Min(5, a - b - 1 < 1 ? 1 : a - b - 1));
        return random.Chance(50) ? (Expression)a - b - other : (Expression)(a - other) + other - b;
    }
}
