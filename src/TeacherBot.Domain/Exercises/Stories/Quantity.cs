using System.Numerics;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>A number among words with its noun or unit: 5 яблок, 12 345 км, $\frac{2}{5}$ пути.</summary>
public static class Quantity
{
    const char Space = '\u00A0';

    public static string Write(Rational number, Plural? noun, NumberForm form)
    {
        var tail = noun?.For(number);
        var digits = number.Sign < 0 || (!number.IsInteger && form == NumberForm.Fraction)
            ? $"${Numerals.Tex(number, form)}$"
            : GroupedDigits.Of(number, Space.ToString());
        return string.IsNullOrEmpty(tail) ? digits : $"{digits}{Space}{tail}";
    }

    /// <summary>Reads what <see cref="Write"/> writes and moves behind it; null when something else stands there.</summary>
    public static Rational? TryRead(string text, ref int position, Plural? noun, NumberForm form)
    {
        var number = text.AsSpan(position).StartsWith("$", StringComparison.Ordinal) ? Formula(text, position) : Digits(text, position);
        if (number is not { } value)
        {
            return null;
        }

        if (form == NumberForm.Decimal && value.DecimalPlaces() is null)
        {
            return null;
        }

        var written = Write(value, noun, form);
        if (string.CompareOrdinal(text, position, written, 0, written.Length) != 0)
        {
            return null;
        }

        position += written.Length;
        return value;
    }

    static Rational? Formula(string text, int position)
    {
        var close = text.IndexOf('$', position + 1);
        try
        {
            return close > 0 && Tex.Parse(text[(position + 1)..close]) is { IsExpression: true } alone ? alone.Terms[0].Value() : null;
        }
        catch (Exception e) when (e is NotationException or EvaluationException)
        {
            return null;
        }
    }

    static Rational? Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (DigitFollows(text, end) && text[end] is Space or ',')))
        {
            end++;
        }

        var parts = text[start..end].Replace(Space.ToString(), string.Empty, StringComparison.Ordinal).Split(',');
        return parts switch
        {
            [{ Length: > 0 and < 30 } whole] => new Rational(BigInteger.Parse(whole), 1),
            [{ Length: > 0 and < 30 } whole, { Length: > 0 and < 30 } decimals] => new Rational(BigInteger.Parse(whole + decimals), BigInteger.Pow(10, decimals.Length)),
            _ => null,
        };
    }

    static bool DigitFollows(string text, int position) => position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);
}
