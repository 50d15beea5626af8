using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Questions.Answers;

/// <summary>A number whose decimal form is what is asked for: a fraction with a bar is no answer.</summary>
public sealed class DecimalAnswer : AnswerKind<Rational>
{
    readonly NumberAnswer number = new(NumberForm.Decimal);

    public override Written Write(Rational answer) =>
        number.Write(answer) is var written ? written with { Accept = [.. written.Accept.Where(accepted => !IsFraction(accepted))] } : written;

    public override string Name(Rational answer) => number.Name(answer);

    public override bool TryRead(string text, out Rational answer) => number.TryRead(text, out answer) && !IsFraction(text);

    public override IEnumerable<(string Mistake, Rational Answer)> Near(Rational answer) => number.Near(answer);

    public override bool IsBelievable(Rational answer, NumberLimits limits) => number.IsBelievable(answer, limits);

    static bool IsFraction(string text) => text.Contains('/') || text.Contains("\\frac", StringComparison.Ordinal);
}

/// <summary>A number whose form with a bar is what is asked for: decimals are no answer.</summary>
public sealed class CommonFractionAnswer : AnswerKind<Rational>
{
    readonly NumberAnswer number = new();

    public override Written Write(Rational answer) => number.Write(answer);

    public override string Name(Rational answer) => number.Name(answer);

    public override bool TryRead(string text, out Rational answer) => number.TryRead(text, out answer) && (answer.IsInteger || (!text.Contains(',') && !text.Contains('.')));

    public override IEnumerable<(string Mistake, Rational Answer)> Near(Rational answer) => number.Near(answer);

    public override bool IsBelievable(Rational answer, NumberLimits limits) => number.IsBelievable(answer, limits);
}
