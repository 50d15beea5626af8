using System.Collections.Concurrent;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>Formulas as exercises have them in their source, read once: a bounded number of texts.</summary>
static class PatternText
{
    static readonly ConcurrentDictionary<string, Statement> Read = new(StringComparer.Ordinal);

    /// <exception cref="NotationException">A mistake of the exercise.</exception>
    public static Statement Statement(string text) => Read.GetOrAdd(text, Plain.ParseStatement);

    /// <exception cref="NotationException">A mistake of the exercise.</exception>
    public static Expression Expression(string text) =>
        Statement(text) is { IsExpression: true } alone ? alone.Terms[0] : Plain.Parse(text);
}
