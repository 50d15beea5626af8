using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5;

/// <summary>Three fractions: easy with one denominator, medium with different ones, hard with brackets and mixed numbers.</summary>
public sealed class Chain : IExercise
{
    public string Id => "math-5-chain-fractions";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Drawn(setting, r), drawn => setting.Limits.Allows(drawn) && Steps.Of(drawn).All(step => step.Result.Denominator <= 60 && !step.Result.IsZero) && AreDifferent(drawn));
        var last = Steps.Of(task)[^1];
        return Calculation.Of(setting, task, [
            new("последнее действие выполнено с другим знаком", last.Operation == Operation.Add ? last.Left - last.Right : last.Left + last.Right),
            new("выполнено только первое действие", Steps.Of(task)[0].Result),
            new("сложены числители и знаменатели", new Rational(last.Left.Numerator + last.Right.Numerator, last.Left.Denominator + last.Right.Denominator)),
        ]);
    }

    /// <summary>What is added and taken away again needs no calculation.</summary>
    static bool AreDifferent(Expression task) => Steps.Of(task) is [var first, var last] && first.Right != last.Right && first.Left != last.Right && first.Left != first.Right;

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        var (first, second) = Fractions.Pair(setting, random);
        var addend = setting.Difficulty == Difficulty.Hard
            ? random.Until(r => new Rational(r.Next(1, 9), r.Next(2, 6)), third => !third.IsInteger)
            : random.Until(
                r => new Rational(r.Next(1, (int)first.Denominator - 1), first.Denominator),
                third => third.Denominator == first.Denominator && (third != first || first.Denominator == 2));
        var (a, b, c) = (Numerals.Literal(first), Numerals.Literal(second), Numerals.Literal(addend));
        return setting.Difficulty == Difficulty.Hard
            ? setting.Pick<Expression>(a - (b - c), a - (b + c), a + (b - c))
            : setting.Pick<Expression>(a + b - c, a - b + c, a + c - b);
    }
}
