using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>−6·7, −42:(−6); hard: two actions, −8·(−9):(−12).</summary>
public sealed class MultiplyIntegers : IExercise
{
    public string Id => "math-6-multiply-integers";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Drawn(setting, r), drawn => Steps.Of(drawn).All(step => step.Left.IsInteger && step.Result.IsInteger && Rational.Abs(step.Result) > 1) && Signed.HasMinus(drawn));
        var value = task.Value();
        return Calculation.Of(setting, task, Signed.Slips(task).WithNeighbour(value, setting.Form % 2 == 0 ? 10 : 1));
    }

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        var (a, b) = (random.Next(3, setting.By(9, 25, 12)), random.Next(3, setting.By(9, 9, 12)));
        var c = random.Next(2, 12);
        Rational second = setting.Difficulty == Difficulty.Easy ? b : random.Either(b);
        Expression quotient = Signed.Action(Operation.Divide, random.Either(a * b), second);
        Expression product = Signed.Action(Operation.Multiply, setting.Difficulty == Difficulty.Easy ? -a : random.Either(a), second);
        return setting.Difficulty != Difficulty.Hard ? setting.Pick(product, Negated(quotient))
            : setting.Pick<Expression>(product / Numerals.Literal(random.Either(c)), quotient * Numerals.Literal(random.Either(c)));

        // Without a minus it would be a task of grade 3.
        Expression Negated(Expression task) => task is Binary { Left: Number, Right: Number } plain ? new Binary(plain.Operation, new Negative(plain.Left), plain.Right) : task;
    }
}
