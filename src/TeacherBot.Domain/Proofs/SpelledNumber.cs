using System.Numerics;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Proofs;

/// <summary>
/// A number as an answer spells it: <c>-3</c>, <c>5/6</c>, <c>1 1/2</c>, <c>2,5</c>, <c>12 345</c> or TeX between dollars.
/// An expression still to be calculated and a reducible fraction are no answers.
/// </summary>
static class SpelledNumber
{
    /// <summary>Null when the text is no such number.</summary>
    public static Rational? Read(string text)
    {
        try
        {
            return Printed.OnlyFormula(text) is { } tex
                ? Tex.Parse(tex) is { IsExpression: true } alone ? Literal(alone.Terms[0]) : null
                : FromWords(text);
        }
        catch (NotationException)
        {
            return null;
        }
    }

    static Rational? FromWords(string text)
    {
        var minus = text.StartsWith('-') || text.StartsWith('\u2212');
        var digits = minus ? text[1..] : text;
        var parts = digits.Split(' ');
        Rational? size = parts switch
        {
            [var whole, var fraction] when fraction.Contains('/') => Sum(Whole(whole), Proper(fraction)),
            [var fraction] when fraction.Contains('/') => Fraction(fraction),
            _ when digits.Contains('.') || digits.Contains(',') => Literal(Plain.Parse(digits.Replace(',', '.'))),
            _ => Whole(digits.Replace("\u00A0", string.Empty)),
        };
        return minus ? -size : size;
    }

    static Rational? Sum(Rational? whole, Rational? part) => whole + part;

    static Rational? Whole(string digits) =>
        digits.Length is > 0 and < 30 && digits.All(char.IsAsciiDigit) ? new Rational(BigInteger.Parse(digits), 1) : null;

    static Rational? Proper(string fraction) => Fraction(fraction) is { } value && value < 1 ? value : null;

    static Rational? Fraction(string fraction) => fraction.Split('/') switch
    {
        [var top, var bottom] when Whole(top) is { } numerator && Whole(bottom) is { } denominator => Irreducible(numerator.Numerator, denominator.Numerator),
        _ => null,
    };

    static Rational? Literal(Expression expression) => expression switch
    {
        Number number => number.Value,
        Mixed mixed when mixed.Numerator < mixed.Denominator => mixed.Whole + Irreducible(mixed.Numerator, mixed.Denominator),
        Negative { Operand: not Negative } negative => -Literal(negative.Operand),
        Binary { Operation: Operation.Over, Left: Number { Value: { IsInteger: true } top }, Right: Number { Value: { IsInteger: true } bottom } } => Irreducible(top.Numerator, bottom.Numerator),
        _ => null,
    };

    static Rational? Irreducible(BigInteger numerator, BigInteger denominator) =>
        denominator > 1 && BigInteger.GreatestCommonDivisor(numerator, denominator).IsOne ? new Rational(numerator, denominator) : null;
}
