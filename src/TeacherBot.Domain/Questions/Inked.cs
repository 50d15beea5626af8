using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;

namespace TeacherBot.Domain.Questions;

/// <summary>A formula as it stands on paper.</summary>
static class InkedFormula
{
    public static string Write(Statement statement) =>
        Tex.Write(statement.Terms[0]) + string.Concat(statement.Relations.Select((relation, i) => Tex.Sign(relation) + Tex.Write(statement.Terms[i + 1])));

    public static Statement? TryRead(string tex)
    {
        try
        {
            return Tex.Parse(tex);
        }
        catch (NotationException)
        {
            return null;
        }
    }
}

/// <summary>A number among words: digits where they suffice, else a formula.</summary>
static class InkedNumber
{
    const string Space = "\u00A0";

    public static string Write(Expression number) => number is Number digits ? GroupedDigits.Of(digits.Value, Space) : $"${Tex.Write(number)}$";

    public static Expression? TryRead(string text)
    {
        if (Printed.OnlyFormula(text) is { } tex)
        {
            return InkedFormula.TryRead(tex) is { IsExpression: true } alone ? alone.Terms[0] : null;
        }

        // A number is digits alone; letters and signs would be a formula.
        var digits = text.Replace(Space, string.Empty, StringComparison.Ordinal);
        var isNumber = digits.Length is > 0 and < 40 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1]) && digits.All(character => char.IsAsciiDigit(character) || character == ',');
        return isNumber && InkedFormula.TryRead(digits) is { Terms: [Number number], IsExpression: true } && Write(number) == text ? number : null;
    }
}
