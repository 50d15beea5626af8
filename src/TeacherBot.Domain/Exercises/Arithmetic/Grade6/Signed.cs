using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>One action with numbers of either sign, and the mistakes that signs invite.</summary>
static class Signed
{
    /// <summary>The action with the two numbers in their form.</summary>
    public static Expression Action(Operation operation, Rational left, Rational right, NumberForm form = NumberForm.Fraction) =>
        new Binary(operation, Numerals.Literal(left, form), Numerals.Literal(right, form));

    /// <summary>Without a number below zero it would be a task of a lower grade.</summary>
    public static bool HasMinus(Expression task) => Steps.Of(task).Any(step => step.Left.Sign < 0 || step.Right.Sign < 0 || step.Result.Sign < 0);

    public static Rational Either(this SheetRandom random, Rational size) => random.Chance(60) ? -size : size;

    public static IEnumerable<Slip> Slips(Expression task)
    {
        var step = Steps.Of(task)[^1];
        var (a, b) = (step.Left, step.Right);
        yield return new("потерян знак ответа", -step.Result);
        if (step.Operation is Operation.Add or Operation.Subtract)
        {
            yield return new("модули сложены вместо вычитания или наоборот", Rational.Abs(a) == Rational.Abs(b) ? a * 2 : Rational.Abs(a) - Rational.Abs(b));
            yield return new("минус второго числа не учтён", step.Operation == Operation.Add ? a - b : a + b);
            yield return new("модули сложены вместо вычитания или наоборот", -(Rational.Abs(a) + Rational.Abs(b)));
            yield return new("оба минуса отброшены", Rational.Abs(a) + Rational.Abs(b));
            yield break;
        }

        if (step.Operation == Operation.Multiply)
        {
            yield return new("сложено вместо умножения", a + b);
        }
    }

    /// <summary>Two signs are not enough for four options: the same mistakes with one more slip.</summary>
    public static IEnumerable<Slip> WithNeighbour(this IEnumerable<Slip> slips, Rational value, Rational part) => slips.Concat(
    [
        new("ошибка в вычислении модуля", value + part),
        new("потерян знак и ошибка в модуле", -(value + part)),
        new("ошибка в вычислении модуля", value - part),
    ]);
}
