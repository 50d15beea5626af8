using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A number: whole, an irreducible fraction, a mixed number or a decimal fraction, with its unit if it has one.</summary>
/// <param name="form">How a number that is not whole is printed; a key accepts every spelling.</param>
/// <param name="unit">The noun in three forms apart by <c>|</c>, or a unit; empty for none. A key accepts the number alone.</param>
/// <param name="near">Whether values beside the answer make options when typical mistakes are too few.</param>
public sealed class NumberAnswer(NumberForm form = NumberForm.Fraction, string unit = "", bool near = true) : AnswerKind<Rational>
{
    readonly Plural noun = Plural.Parse(unit);

    public override Written Write(Rational answer)
    {
        var written = Numerals.Written(answer, form);
        if (unit.Length == 0)
        {
            return written;
        }

        var print = Quantity.Write(answer, noun, form);
        return written with { Print = print, Accept = [written.Print, .. written.Accept] };
    }

    public override string Name(Rational answer) => answer.ToString();

    public override bool TryRead(string text, out Rational answer)
    {
        var position = 0;
        var read = unit.Length > 0 && Quantity.TryRead(text, ref position, noun, form) is { } quantity && position == text.Length
            ? quantity
            : SpelledNumber.Read(text);
        answer = read ?? default;
        return read is not null;
    }

    public override IEnumerable<(string Mistake, Rational Answer)> Near(Rational answer) => near
        ? Slips.NearMisses(answer, form).Where(slip => !slip.Value.IsZero && (slip.Value.Sign == answer.Sign || answer.IsZero)).Select(slip => (slip.Name, slip.Value))
        : [];

    public override bool IsBelievable(Rational answer, NumberLimits limits) =>
        limits.Allows(answer) && (form == NumberForm.Fraction || answer.DecimalPlaces() is <= 5);
}
