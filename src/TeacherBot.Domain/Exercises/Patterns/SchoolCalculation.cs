using TeacherBot.Domain.Exercises.Stories;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Patterns;

/// <summary>Calculations that a pupil can do.</summary>
static class SchoolCalculation
{
    const int MostPlaces = 4;

    const int GreatestDenominator = 120;

    /// <summary>Whether every action is inside the limits and has a whole result.</summary>
    public static bool SuitsWhole(Expression calculation, NumberLimits limits) => Suits(calculation, limits, value => value.IsInteger);

    /// <summary>Whether every action is inside the limits and its result can be written so.</summary>
    public static bool Suits(Expression calculation, NumberLimits limits, NumberForm form) => Suits(calculation, limits, value => IsWritten(value, form));

    /// <summary>Decimal fractions have at most 4 decimal places, common fractions a denominator of at most 120.</summary>
    public static bool IsWritten(Rational value, NumberForm form) => form == NumberForm.Decimal ? value.DecimalPlaces() is <= MostPlaces : value.Denominator <= GreatestDenominator;

    static bool Suits(Expression calculation, NumberLimits limits, Func<Rational, bool> isWritten) =>
        ValueOrNull(calculation) is { } value
        && limits.Allows(calculation)
        && Steps.Of(calculation).All(step => isWritten(step.Result))
        && limits.Allows(value);

    /// <summary>Null when the expression has no value.</summary>
    public static Rational? ValueOrNull(Expression expression)
    {
        try
        {
            return expression.Value();
        }
        catch (EvaluationException)
        {
            return null;
        }
    }
}

/// <param name="Name">What the pupil did wrong, in Russian.</param>
/// <param name="Formula">What comes out, in plain notation with the letters of the pattern.</param>
public readonly record struct NamedSlip(string Name, string Formula)
{
    public static implicit operator NamedSlip((string Name, string Formula) slip) => new(slip.Name, slip.Formula);

    /// <summary>Nothing when the numbers make no such mistake possible.</summary>
    internal IEnumerable<Slip> Of(Cast cast) =>
        SchoolCalculation.ValueOrNull(cast.Fill(PatternText.Expression(Formula), NumberForm.Fraction)) is { } value ? [new Slip(Name, value)] : [];
}
