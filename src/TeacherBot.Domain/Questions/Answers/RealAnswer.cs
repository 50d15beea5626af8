using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>One real number in its exact form: <c>2√3</c>, <c>π/6</c>, <c>−1/2</c>. What is still to be calculated is no answer.</summary>
/// <param name="near">Whether values beside a rational answer make options when typical mistakes are too few.</param>
public sealed class RealAnswer(bool near = false) : AnswerKind<Real>
{
    static readonly NumberAnswer Numbers = new();

    public override Written Write(Real answer) => Written(answer);

    public override string Name(Real answer) => NameOf(answer);

    public override bool TryRead(string text, out Real answer)
    {
        var read = Read(text);
        answer = read ?? 0;
        return read is not null;
    }

    public override IEnumerable<(string Mistake, Real Answer)> Near(Real answer) =>
        near && answer.Rational is { } rational ? Numbers.Near(rational).Select(slip => (slip.Mistake, (Real)slip.Answer)) : [];

    /// <summary>TeX between dollars or plain notation, in the simplest form; null when it is no such number.</summary>
    internal static Real? Read(string text)
    {
        if (SpelledNumber.Read(text) is { } rational)
        {
            return rational;
        }

        try
        {
            var tree = Printed.OnlyFormula(text) is { } tex ? Tex.Parse(tex) is { IsExpression: true } alone ? alone.Terms[0] : null : Plain.Parse(text);
            if (tree is null || LinearEquation.Unknowns(tree).Any())
            {
                return null;
            }

            // A fraction is read above, in lowest terms; here it would be 3+4 or 14/2.
            var real = Real.Of(tree);
            return real.Rational is null ? real : null;
        }
        catch (Exception e) when (e is NotationException or EvaluationException or UnsolvedException)
        {
            return null;
        }
    }

    /// <summary>A number that is given as a decimal fraction is printed as one.</summary>
    internal static NumberForm FormOf(Real answer) => answer.Tree is Number or Negative { Operand: Number } ? NumberForm.Decimal : NumberForm.Fraction;

    internal static string NameOf(Real answer) => answer.Rational?.ToString() ?? answer.Approximation.ToString("G12");

    internal static Written Written(Real answer) => answer.Rational is { } rational
        ? Numerals.Written(rational, FormOf(answer))
        : new(answer.ToString(), $"${Tex.Write(answer.Tree)}$", [], null);
}
