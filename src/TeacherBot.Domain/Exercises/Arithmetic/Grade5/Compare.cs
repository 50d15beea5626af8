using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5;

/// <summary>Easy and medium: a sum or difference beside a fraction; hard: beside another expression.</summary>
public sealed class Compare : IExercise
{
    public string Id => "math-5-compare-fractions";

    public IReadOnlyList<TaskType> Types => Comparison.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var first = setting.Form % 2 == 0 ? Fractions.Sum(setting, random) : Fractions.Difference(setting, random);
        var value = first.Value();
        var (left, right) = ((Binary)first) is var pair ? (pair.Left.Value(), pair.Right.Value()) : default;
        var part = new Rational(1, Fractions.Common(left, right));
        var near = random.Until(r => value + (part * r.Pick([0, 1, -1, 2])), number => number.Sign > 0);
        if (setting.Difficulty != Difficulty.Hard)
        {
            return random.Compared(first, Numerals.Literal(near));
        }

        var second = random.Until(
            r => Fractions.Pair(setting, r).B is var other && r.Chance(50) && other < near ? Numerals.Literal(near - other) + Numerals.Literal(other) : Numerals.Literal(near + other) - Numerals.Literal(other),
            expression => expression is Binary { Left: var minuend } && minuend.Value().Denominator <= 36 && expression != first);
        return Comparison.Of(first, second);
    }
}
