using System.Numerics;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises;

/// <summary>How a number that is not whole is written.</summary>
public enum NumberForm
{
    /// <summary>A common fraction; above 1 a mixed number.</summary>
    Fraction,

    /// <summary>A decimal fraction.</summary>
    Decimal,
}

/// <summary>Numbers as answers and as parts of formulas.</summary>
public static class Numerals
{
    /// <summary>The number as it stands in a formula.</summary>
    public static Expression Literal(Rational value, NumberForm form = NumberForm.Fraction)
    {
        var size = Rational.Abs(value);
        var literal = size.IsInteger || form == NumberForm.Decimal ? new Number(size) : Fraction(size);
        return value.Sign < 0 ? new Negative(literal) : literal;
    }

    /// <summary>The number in TeX, without dollars.</summary>
    public static string Tex(Rational value, NumberForm form = NumberForm.Fraction) => Mathematics.Tex.Write(Literal(value, form));

    /// <summary>The number in plain notation as a proof has it: <c>-3</c>, <c>3/2</c>, <c>2.5</c>.</summary>
    public static string Exact(Rational value, NumberForm form = NumberForm.Fraction) =>
        form == NumberForm.Decimal ? Sign(value) + value.Decimal(".") : value.ToString();

    /// <summary>The number as an answer.</summary>
    public static Written Written(Rational value, NumberForm form = NumberForm.Fraction)
    {
        var print = $"${Tex(value, form)}$";
        return (value.IsInteger, form) switch
        {
            (true, _) => new(value.ToString(), print, WholeSpellings(value), value),
            (_, NumberForm.Decimal) => new(Exact(value, form), print, [Sign(value) + value.Decimal(","), value.ToString()], value),
            _ => new(MixedText(value), print, MixedText(value) == value.ToString() ? [] : [value.ToString()], value),
        };
    }

    static string Sign(Rational value) => value.Sign < 0 ? "-" : string.Empty;

    static string[] WholeSpellings(Rational value)
    {
        var grouped = Sign(value) + GroupedDigits.Of(value, "\u00A0");
        return grouped == value.ToString() ? [] : [grouped];
    }

    /// <summary><c>5/6</c> or <c>1 1/2</c>.</summary>
    static string MixedText(Rational value)
    {
        var size = Rational.Abs(value);
        var whole = size.Floor();
        return whole.IsZero ? value.ToString() : $"{Sign(value)}{whole} {size - whole}";
    }

    static Expression Fraction(Rational size)
    {
        var whole = size.Floor();
        var part = size - whole;
        return whole.IsZero
            ? new Number(size.Numerator).Over(new Number(size.Denominator))
            : new Mixed(whole, part.Numerator, part.Denominator);
    }
}
