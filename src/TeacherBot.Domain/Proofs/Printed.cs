using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Proofs;

/// <summary>Text as it is printed: words with formulas between dollars.</summary>
static class Printed
{
    /// <summary>The formulas in order.</summary>
    /// <exception cref="UnreadableException">A dollar is left alone.</exception>
    public static IReadOnlyList<string> Formulas(string text)
    {
        var pieces = text.Split('$');
        return pieces.Length % 2 == 1
            ? [.. pieces.Where((_, i) => i % 2 == 1)]
            : throw new UnreadableException("A formula is not closed by a dollar.");
    }

    /// <summary>The formula when the whole text is one; else null.</summary>
    public static string? OnlyFormula(string text) =>
        text.Length > 2 && text[0] == '$' && text.IndexOf('$', 1) == text.Length - 1 ? text[1..^1] : null;

    /// <summary>The whole text as one formula.</summary>
    /// <exception cref="UnreadableException">It is not one.</exception>
    public static Statement Formula(string text) =>
        OnlyFormula(text) is { } tex ? Tex.Parse(tex) : throw new UnreadableException($"«{text}» is not one formula.");

    /// <summary>The whole text as one expression without relations.</summary>
    /// <exception cref="UnreadableException">It is not one.</exception>
    public static Expression Expression(string text) =>
        Formula(text) is { IsExpression: true } alone ? alone.Terms[0] : throw new UnreadableException($"«{text}» is not one expression.");
}
