using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5;

/// <summary>3/8+1/8; 1/6+3/4; 5 1/4 − 2 5/6.</summary>
public sealed class Calculate : IExercise
{
    public string Id => "math-5-calculate-fractions";

    public IReadOnlyList<TaskType> Types => Calculation.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var task = setting.Form % 2 == 0 ? Fractions.Sum(setting, random) : Fractions.Difference(setting, random);
        return Calculation.Of(setting, task, Fractions.Slips(task), solution: Fractions.InSteps(task), gapped: Numerator(task));
    }

    /// <summary>The gap is the numerator over the common denominator; a whole result leaves the gap to the result.</summary>
    static Gapped? Numerator(Expression task)
    {
        var step = Steps.Of(task)[^1];
        var common = Fractions.Common(step.Left, step.Right);
        var whole = step.Result.Floor();
        var numerator = (step.Result - whole).Numerator * common / step.Result.Denominator;
        if (numerator.IsZero)
        {
            return null;
        }

        var before = whole.IsZero ? string.Empty : whole.ToString();
        return new Gapped(
            Prompts.FillNumber,
            Prompts.FillNumbers,
            $"${Tex.Write(task)}={before}\\frac{{___(1)___}}{{{common}}}$",
            [Numerals.Written(numerator)],
            $"{task}={whole}+[1]/{common}");
    }
}
