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
        var task = random.Until(r => Drawn(setting, r), drawn => setting.Limits.Allows(drawn) && !drawn.Value().IsZero && Steps.Of(drawn).All(step => step.Result.Denominator <= 60 && !step.Result.IsZero));
        var last = Steps.Of(task)[^1];
        return Calculation.Of(setting, task, [
            new("последнее действие выполнено с другим знаком", last.Operation == Operation.Add ? last.Left - last.Right : last.Left + last.Right),
            new("не выполнено последнее действие", last.Left),
            new("сложены числители и знаменатели", new Rational(last.Left.Numerator + last.Right.Numerator, last.Left.Denominator + last.Right.Denominator)),
        ]);
    }

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        var (first, second) = Fractions.Pair(setting, random);
        var third = setting.Difficulty == Difficulty.Hard
            ? new Rational(random.Next(1, 5), random.Next(2, 6))
            : new Rational(random.Next(1, (int)first.Denominator), first.Denominator);
        var (a, b, c) = (Numerals.Literal(first), Numerals.Literal(second), Numerals.Literal(third));
        return setting.Difficulty == Difficulty.Hard
            ? setting.Pick<Expression>(a - (b - c), a - (b + c), a + (b - c))
            : setting.Pick<Expression>(a + b - c, a - b + c, a + c - b);
    }
}
