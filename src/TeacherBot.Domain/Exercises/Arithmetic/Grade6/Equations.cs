using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>x+7=−2, −4x=20, x:(−3)=5; hard: decimal fractions.</summary>
public sealed class Equations : IExercise
{
    public string Id => "math-6-equations";

    public IReadOnlyList<TaskType> Types => EquationProblem.Types;

    public int Forms(Difficulty difficulty) => 4;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, b) = (Number(setting, random), Number(setting, random));
        var factor = random.Next(2, setting.By(9, 15, 9));
        var (first, known, x) = (Literal(a), Literal(b), EquationProblem.X);
        Expression divisor = -factor;
        var (left, right, root, way) = (setting.Form % 4) switch
        {
            0 => (x + Literal(-a), known, b + a, known - Literal(-a)),
            1 => (Literal(-a) - x, known, -a - b, Literal(-a) - known),
            2 => (divisor * x, Literal(a * factor), -a, Literal(a * factor) / divisor),
            _ => (x / divisor, first, a * -factor, first * divisor),
        };
        return EquationProblem.Of(setting, left, right, root, way, new[] { new Slip("потерян знак ответа", -root) }
            .Concat(Signed.Slips(way))
            .WithNeighbour(root, setting.By<Rational>(1, 1, new Rational(1, 10)))
            .Where(slip => slip.Value.DecimalPlaces() is <= 2), NumberForm.Decimal);
    }

    static Expression Literal(Rational value) => Numerals.Literal(value, NumberForm.Decimal);

    static Rational Number(Setting setting, SheetRandom random)
    {
        var size = random.Until(r => r.Next(2, setting.By(12, 40, 80)), number => setting.Difficulty != Difficulty.Hard || number % 10 != 0);
        return random.Either(setting.Difficulty == Difficulty.Hard ? new Rational(size, 10) : size);
    }
}
