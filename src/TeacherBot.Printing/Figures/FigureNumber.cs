using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Printing.Figures;

/// <summary>A number of a figure: read from plain notation, placed by its value, printed the school's way.</summary>
/// <param name="Text">«−2,5» or a fraction, between dollars.</param>
readonly record struct FigureNumber(Rational Value, string Text)
{
    public double Double => (double)Value.Numerator / (double)Value.Denominator;

    /// <exception cref="PrintingException">The text is no number.</exception>
    public static FigureNumber Of(string? text)
    {
        try
        {
            var value = Plain.Parse(text ?? "").Value();
            return new FigureNumber(value, $"${Written(value, keepsBar: text!.Contains('/', StringComparison.Ordinal))}$");
        }
        catch (Exception broken) when (broken is NotationException or EvaluationException)
        {
            throw new PrintingException($"The figure has «{text}» where a number is wanted: {broken.Message}", broken);
        }
    }

    /// <summary>Written with a bar, a fraction stays one; otherwise it is a decimal.</summary>
    static string Written(Rational value, bool keepsBar)
    {
        var sign = value.Sign < 0 ? "-" : "";
        var size = Rational.Abs(value);
        var whole = size.Floor();
        var rest = size - whole;
        if (rest.IsZero || (!keepsBar && size.DecimalPlaces() is not null))
        {
            return sign + Tex.Write(new Number(size));
        }

        return $"{sign}{(whole.IsZero ? "" : whole)}\\frac{{{rest.Numerator}}}{{{rest.Denominator}}}";
    }
}
