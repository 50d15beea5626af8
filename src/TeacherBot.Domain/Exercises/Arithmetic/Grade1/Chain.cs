using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>Two actions one after another: 8+5−6. Easy never crosses ten, medium once, hard with both actions.</summary>
public sealed class Chain : IExercise
{
    public string Id => "math-1-chain-20";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => difficulty == Difficulty.Hard ? 2 : 4;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var crossings = setting.By(0, 1, 2);
        var task = random.Until(
            r => Shape(setting.Form % Forms(setting.Difficulty), r.Next(2, 18), r.Next(1, 9), r.Next(1, 9)),
            drawn => Steps.Of(drawn) is var steps
                && steps.All(step => setting.Limits.Allows(step.Result))
                && steps.Count(CrossesTen) == crossings
                && steps[0].Right != steps[1].Right
                && !steps[1].Result.IsZero);
        var (first, second) = (Steps.Of(task)[0], Steps.Of(task)[1]);
        return Calculation.Of(setting, task, [
            new("второе действие выполнено с другим знаком", second.Operation == Operation.Add ? second.Left - second.Right : second.Left + second.Right),
            new("выполнено только первое действие", first.Result),
            new("первое действие выполнено с другим знаком", first.Operation == Operation.Add ? first.Left - first.Right + second.Result - second.Left : first.Left + first.Right + second.Result - second.Left),
        ]);
    }

    static Expression Shape(int form, Expression a, Expression b, Expression c) => form switch
    {
        0 => a + b - c,
        1 => a - b + c,
        2 => a + b + c,
        _ => a - b - c,
    };

    static bool CrossesTen(Step step) => (step.Left < 10 && step.Result > 10) || (step.Left > 10 && step.Result < 10);
}
