using System.Numerics;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises;

/// <summary>A value a pupil gets by one wrong move.</summary>
/// <param name="Name">The move, in Russian.</param>
public readonly record struct Slip(string Name, Rational Value);

public static class Slips
{
    const int MostMistakes = 5;

    /// <summary>Slips that make an option: inside the limits, distinct from the value and from each other; near misses follow the named ones.</summary>
    public static IReadOnlyList<Slip> Sensible(IEnumerable<Slip> slips, Rational value, NumberLimits limits)
    {
        var taken = new HashSet<Rational> { value };

        // Nobody believes a nought for an answer, unless a named mistake leads to it.
        var near = NearMisses(value).Where(slip => !slip.Value.IsZero);
        return [.. slips.Concat(near).Where(slip => limits.Allows(slip.Value) && taken.Add(slip.Value)).Take(MostMistakes)];
    }

    /// <summary>The sum digit by digit without carrying.</summary>
    public static Slip NoCarry(BigInteger left, BigInteger right) => new("забыт перенос десятка", ByDigits(left, right, (a, b) => (a + b) % 10));

    /// <summary>In every column the smaller digit taken from the greater one.</summary>
    public static Slip NoBorrow(BigInteger left, BigInteger right) => new("из большей цифры вычтена меньшая без займа", ByDigits(left, right, (a, b) => Math.Abs(a - b)));

    /// <summary>Values a little beside the right one.</summary>
    public static IEnumerable<Slip> NearMisses(Rational value, NumberForm form = NumberForm.Fraction)
    {
        if (form == NumberForm.Decimal && !value.IsInteger && value.DecimalPlaces() is { } places)
        {
            var last = new Rational(1, BigInteger.Pow(10, places));
            yield return new("запятая не на своём месте", value * 10);
            yield return new("запятая не на своём месте", value / 10);
            yield return new("ошибка в последней цифре", value + last);
            yield return new("ошибка в последней цифре", value - last);
            yield return new("ошибка в целой части", value + 1);
            yield break;
        }

        if (!value.IsInteger)
        {
            var part = new Rational(1, value.Denominator);
            yield return new("ошибка в числителе на единицу", value + part);
            yield return new("ошибка в числителе на единицу", value - part);
            yield return new("ошибка в числителе на два", value + part + part);
            yield return new("потеряна целая часть", value - 1);
            yield return new("лишняя единица в целой части", value + 1);
            yield break;
        }

        if (Rational.Abs(value) >= 30)
        {
            yield return new("ошибка на десяток", value + 10);
            yield return new("ошибка на десяток", value - 10);
        }

        if (Rational.Abs(value) >= 300)
        {
            yield return new("ошибка на сотню", value + 100);
            yield return new("ошибка на сотню", value - 100);
        }

        yield return new("ошибка в счёте на единицу", value + 1);
        yield return new("ошибка в счёте на единицу", value - 1);
        yield return new("ошибка в счёте на два", value + 2);
        yield return new("ошибка в счёте на два", value - 2);
        yield return new("ошибка в счёте на три", value + 3);
    }

    static Rational ByDigits(BigInteger left, BigInteger right, Func<int, int, int> column)
    {
        BigInteger result = 0;
        BigInteger place = 1;
        while (!left.IsZero || !right.IsZero)
        {
            result += place * column((int)(left % 10), (int)(right % 10));
            (left, right, place) = (left / 10, right / 10, place * 10);
        }

        return result;
    }
}
