using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Printing.Figures;

/// <summary>A number of a figure: read from plain notation, placed by its value, printed the school's way.</summary>
/// <param name="Exact">null: irrational, such as <c>sqrt(2)</c>.</param>
/// <param name="Double">Its value, for drawing.</param>
/// <param name="Text">«−2,5», a fraction or a root, between dollars.</param>
readonly record struct FigureNumber(Rational? Exact, double Double, string Text)
{
    /// <exception cref="PrintingException">The text is no number.</exception>
    public static FigureNumber Of(string? text)
    {
        var expression = Read(text ?? "");
        try
        {
            var exact = expression.Value();
            return new FigureNumber(exact, exact.ToDouble(), $"${Written(exact, keepsBar: text!.Contains('/', StringComparison.Ordinal))}$");
        }
        catch (EvaluationException inexact)
        {
            var value = Numeric.Value(expression);
            return double.IsFinite(value)
                ? new FigureNumber(null, value, $"${Tex.Write(expression)}$")
                : throw new PrintingException($"The figure has «{text}» where a number is wanted.", inexact);
        }
    }

    /// <summary>Like <see cref="Of"/>, for ends and steps that must be met exactly.</summary>
    /// <exception cref="PrintingException">The text is no rational number.</exception>
    public static Rational ExactOf(string? text) => Of(text).Exact ?? throw new PrintingException($"The figure has «{text}» where a rational number is wanted.");

    /// <exception cref="PrintingException">The text is no expression.</exception>
    public static Expression Read(string text)
    {
        try
        {
            return Plain.Parse(text);
        }
        catch (NotationException broken)
        {
            throw new PrintingException($"«{text}» of the figure cannot be read: {broken.Message}", broken);
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
