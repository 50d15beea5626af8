using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Proofs;

/// <summary>A question read from paper, with the answer it demands.</summary>
/// <param name="Expected">The answer in one spelling that all equal answers share.</param>
/// <param name="Spelling">That spelling of a written answer; null when it is no answer to this question.</param>
/// <param name="Root">The answer when it is one number.</param>
/// <param name="Calculation">The printed calculation, when the question is one.</param>
/// <param name="Sides">The calculations that are compared; null when nothing is.</param>
sealed record Question(string Expected, Func<string, string?> Spelling, Rational? Root, IReadOnlyList<Expression>? Sides = null, Expression? Calculation = null)
{
    public static Question About(Rational answer) => About(answer, SpelledNumber.Read);

    public static Question About(Rational answer, Func<string, Rational?> read) => new(answer.ToString(), text => read(text)?.ToString(), answer);

    public static Question About(Relation sign, Expression left, Expression right) => new(sign.Sign(), text => Printed.OnlyFormula(text) ?? text, null, [left, right]);

    public static Question About(Remainder remainder) => new(remainder.ToString(), text => Remainder.Read(text)?.ToString(), null);
}
