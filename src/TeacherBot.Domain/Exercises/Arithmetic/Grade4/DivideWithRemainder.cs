using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade4;

/// <summary>Easy: three-digit by one-digit; medium: four-digit by one-digit; hard: four- and five-digit by two-digit.</summary>
public sealed class DivideWithRemainder : IExercise
{
    public string Id => "math-4-divide-with-remainder";

    public IReadOnlyList<TaskType> Types => RemainderProblem.Types;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var divisor = setting.By(random.Next(3, 9), random.Next(4, 9), random.Next(13, 48));
        var quotient = setting.By(random.Next(24, 110), random.Next(214, 988), random.Next(112, 985));
        return RemainderProblem.Of((quotient * divisor) + random.Next(1, divisor - 1), divisor);
    }
}
