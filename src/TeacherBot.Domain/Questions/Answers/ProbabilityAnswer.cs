using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A probability or a relative frequency: a number between 0 and 1; a key accepts decimals and fractions.</summary>
/// <param name="form">How it is printed.</param>
public sealed class ProbabilityAnswer(NumberForm form = NumberForm.Decimal) : AnswerKind<Rational>
{
    const int MostPlaces = 4;
    const int GreatestDenominator = 125;

    readonly NumberAnswer number = new(form);

    public override Written Write(Rational answer) => number.Write(answer) is var written && form == NumberForm.Fraction && !answer.IsInteger && answer.DecimalPlaces() is <= MostPlaces
        ? written with { Accept = [.. written.Accept, answer.Decimal(",")] }
        : written;

    public override string Name(Rational answer) => number.Name(answer);

    public override bool TryRead(string text, out Rational answer) => number.TryRead(text, out answer);

    public override IEnumerable<(string Mistake, Rational Answer)> Near(Rational answer)
    {
        yield return ("найдена вероятность противоположного события", 1 - answer);
        yield return ("вероятность уменьшена вдвое", answer / 2);
        yield return ("вероятность увеличена вдвое", answer * 2);
        if (form == NumberForm.Decimal)
        {
            yield return ("ошибка в десятых долях", answer + new Rational(1, 10));
            yield return ("ошибка в десятых долях", answer - new Rational(1, 10));
            yield return ("запятая не на своём месте", answer / 10);
            yield return ("ошибка в десятых долях", answer + new Rational(1, 5));
            yield return ("ошибка в сотых долях", answer + new Rational(1, 100));
            yield return ("ошибка в сотых долях", answer - new Rational(1, 100));
        }

        var one = new Rational(1, answer.Denominator);
        yield return ("лишний благоприятный исход", answer + one);
        yield return ("пропущен благоприятный исход", answer - one);
        yield return ("пропущены благоприятные исходы", answer - one - one);
    }

    public override bool IsBelievable(Rational answer, NumberLimits limits) =>
        answer.Sign > 0 && answer < 1 && (form == NumberForm.Decimal ? answer.DecimalPlaces() is <= MostPlaces : answer.Denominator <= GreatestDenominator);
}
