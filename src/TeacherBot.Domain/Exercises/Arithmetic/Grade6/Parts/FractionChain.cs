using TeacherBot.Domain.Exercises.Arithmetic.Grade5;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>Sums and differences of fractions; hard: with a multiplication or a division and brackets.</summary>
public sealed class FractionChain() : Family("math-6-fraction-chain", 4)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Drawn(setting, r), drawn => Steps.Of(drawn) is var steps && steps.All(step => step.Result.Sign > 0 && step.Result.Denominator <= setting.By(40, 60, 60) && step.Result <= 30));
        return Calculation.Of(setting, task, Wrong(task));
    }

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        var (a, b) = Fractions.Pair(setting.Difficulty == Difficulty.Easy ? setting with { Difficulty = Difficulty.Medium } : setting with { Difficulty = setting.Form % 2 == 0 ? Difficulty.Medium : Difficulty.Hard }, random);
        var (p, q) = (Numerals.Literal(a), Numerals.Literal(b));
        var third = Numerals.Literal(new Rational(random.Next(1, 5), random.Next(2, 6)));
        Expression whole = random.Next(2, 6);
        return setting.By(
            setting.Pick(p + q, p - q, p * whole, p / whole),
            setting.Pick(p + q - third, p - q + third, (p + q) * whole, (p - q) / whole),
            setting.Pick((p + q) * third, (p - q) / third, p * third + q, p - q * third));
    }

    static IEnumerable<Slip> Wrong(Expression task)
    {
        var steps = Steps.Of(task);
        foreach (var slip in Fractions.Slips(task).Where(slip => steps[^1].Operation is Operation.Add or Operation.Subtract && slip.Value.Sign > 0 && slip.Value.Denominator <= 120))
        {
            yield return slip;
        }

        if (steps[^1].Operation is Operation.Multiply or Operation.Divide)
        {
            yield return new("перепутаны умножение и деление", steps[^1].Operation == Operation.Multiply ? steps[^1].Left / steps[^1].Right : steps[^1].Left * steps[^1].Right);
        }

        if (steps.Count > 1)
        {
            yield return new("не выполнено последнее действие", steps[^2].Result);
        }
    }
}
