using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>The word after a numeral: 1 яблоко, 2 яблока, 5 яблок; 2,5 яблока.</summary>
/// <param name="One">After 1, 21, 31…</param>
/// <param name="Few">After 2–4, 22–24… and after fractions.</param>
/// <param name="Many">After 0, 5–20, 25–30…</param>
public sealed record Plural(string One, string Few, string Many)
{
    /// <summary>Three forms apart by <c>|</c>, or one that never changes: a unit such as <c>км</c>, or nothing.</summary>
    /// <exception cref="FormatException">Neither one nor three forms.</exception>
    public static Plural Parse(string forms) => forms.Split('|') switch
    {
        [var only] => new(only, only, only),
        [var one, var few, var many] => new(one, few, many),
        _ => throw new FormatException($"«{forms}» has neither one nor three forms."),
    };

    public string For(Rational number)
    {
        if (!number.IsInteger)
        {
            return Few;
        }

        var (tens, units) = ((int)(Rational.Abs(number).Numerator % 100), (int)(Rational.Abs(number).Numerator % 10));
        return (tens, units) switch
        {
            (>= 11 and <= 14, _) => Many,
            (_, 1) => One,
            (_, >= 2 and <= 4) => Few,
            _ => Many,
        };
    }
}
