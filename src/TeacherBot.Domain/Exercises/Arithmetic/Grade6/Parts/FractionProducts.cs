using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>3/4·8/9, 5/6:10/3. Easy: proper fractions; medium: with a whole number; hard: mixed numbers.</summary>
public sealed class FractionProducts() : Family("math-6-fraction-products", 4)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Drawn(setting, r), drawn => Steps.Of(drawn)[^1].Result is var value && value.Denominator <= 60 && value <= 40 && value != 1 && (!value.IsInteger || value <= 20));
        var step = Steps.Of(task)[^1];
        var (a, b) = (step.Left, step.Right);
        Slip[] slips = step.Operation == Operation.Multiply
            ?
            [
                new("вторая дробь перевёрнута", a / b),
                new("числители сложены", new Rational(a.Numerator + b.Numerator, a.Denominator * b.Denominator)),
                new("целые и дробные части умножены отдельно", Apart(a, b)),
                new("дроби сложены", a + b),
            ]
            :
            [
                new("вторая дробь не перевёрнута", a * b),
                new("перевёрнута первая дробь вместо второй", b / a),
                new("целые и дробные части умножены отдельно", Apart(a, 1 / b)),
                new("дроби вычтены", Rational.Abs(a - b)),
            ];
        return Calculation.Of(setting, task, slips.Where(slip => slip.Value.Denominator <= 200), solution: Chain(task, step));
    }

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        var divide = setting.Form % 2 == 1;
        Rational a = setting.By(Proper(random), Proper(random), random.Next(1, 4) + Proper(random));
        Rational b = setting.By(Proper(random), setting.Form % 4 < 2 ? random.Next(2, 15) : random.Next(1, 3) + Proper(random), random.Next(1, 3) + Proper(random));
        return divide ? Numerals.Literal(a) / Numerals.Literal(b) : Numerals.Literal(a) * Numerals.Literal(b);
    }

    static Rational Proper(SheetRandom random)
    {
        var denominator = random.Next(3, 15);
        return random.Until(r => new Rational(r.Next(1, denominator - 1), denominator), fraction => fraction.Denominator == denominator);
    }

    static Rational Apart(Rational a, Rational b)
    {
        var (whole, other) = ((Rational)a.Floor(), (Rational)b.Floor());
        return (whole * other) + ((a - whole) * (b - other));
    }

    /// <summary>a·b as one fraction of products, then reduced.</summary>
    static string Chain(Expression task, Step step)
    {
        var (a, b) = (step.Left, step.Operation == Operation.Divide ? 1 / step.Right : step.Right);
        return string.Join("=", new[]
        {
            Tex.Write(task),
            Tex.Write(((Expression)(int)a.Numerator * (int)b.Numerator).Over((Expression)(int)a.Denominator * (int)b.Denominator)),
            Numerals.Tex(step.Result),
        }.Distinct(StringComparer.Ordinal));
    }
}
