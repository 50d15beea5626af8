using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A common fraction with its bar, however large: 17/5 instead of 3 2/5.</summary>
public sealed class ImproperFractionAnswer : AnswerKind<Rational>
{
    public override Written Write(Rational answer) => answer.IsInteger
        ? Numerals.Written(answer)
        : new($"{answer.Numerator}/{answer.Denominator}", $"$\\frac{{{answer.Numerator}}}{{{answer.Denominator}}}$", [], answer);

    public override string Name(Rational answer) => answer.ToString();

    public override bool TryRead(string text, out Rational answer)
    {
        var read = Printed.OnlyFormula(text) is { } tex ? Fraction(InkedFormula.TryRead(tex)) : text.Contains('/') && !text.Contains(' ') ? SpelledNumber.Read(text) : null;
        answer = read ?? default;
        return read is not null;
    }

    public override IEnumerable<(string Mistake, Rational Answer)> Near(Rational answer) =>
        Slips.NearMisses(answer).Where(slip => slip.Value.Sign > 0 && !slip.Value.IsInteger).Select(slip => (slip.Name, slip.Value));

    public override bool IsBelievable(Rational answer, NumberLimits limits) => !answer.IsInteger && limits.Allows(answer);

    static Rational? Fraction(Statement? statement) => statement is { IsExpression: true, Terms: [Binary { Operation: Operation.Over, Left: Number, Right: Number } fraction] } ? fraction.Value() : null;
}
