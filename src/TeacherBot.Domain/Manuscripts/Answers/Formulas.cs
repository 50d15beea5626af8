using System.Text.RegularExpressions;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Manuscripts.Answers;

/// <summary>Formulas as models write them: TeX or plain notation, with or without dollars. What cannot be read is null, never an exception.</summary>
static partial class Formulas
{
    /// <summary>The pieces between dollars.</summary>
    public static IEnumerable<string> Of(string text) => text.Split('$').Where((_, i) => i % 2 == 1);

    public static Statement? Tex(string tex) => Tried(() => Mathematics.Tex.Parse(tex.Trim().TrimEnd('.', ',', ';')));

    public static Expression? TexExpression(string tex) => Tex(tex) is { IsExpression: true } alone ? alone.Terms[0] : null;

    /// <summary>Plain notation; a comma in a number, a colon and a raised dot are understood too, and TeX as the last resort.</summary>
    public static Statement? Plain(string text)
    {
        var plain = Comma.Replace(text.Replace("$", string.Empty, StringComparison.Ordinal), ".")
            .Replace(':', '/').Replace('·', '*').Replace('×', '*').Replace("≤", "<=", StringComparison.Ordinal).Replace("≥", ">=", StringComparison.Ordinal);
        return Tried(() => Mathematics.Plain.ParseStatement(plain)) ?? Tex(text.Replace("$", string.Empty, StringComparison.Ordinal));
    }

    /// <summary>An answer that is an expression: in dollars, in plain notation, or after «y = ».</summary>
    public static Expression? Written(string text)
    {
        var bare = Name.Replace(text.Trim().TrimEnd('.').Replace("$", string.Empty, StringComparison.Ordinal), string.Empty);
        return TexExpression(bare) ?? (Plain(bare) is { IsExpression: true } alone ? alone.Terms[0] : null);
    }

    public static IReadOnlyList<char> Letters(params IEnumerable<Expression> expressions) =>
        [.. expressions.SelectMany(LinearEquation.Unknowns).OfType<Letter>().Where(letter => letter.Index is null).Select(letter => letter.Name).Distinct().Order()];

    public static bool HasUnknowns(params IEnumerable<Expression> expressions) => expressions.SelectMany(LinearEquation.Unknowns).Any();

    public static Rational? Value(Expression expression) => Solved(() => (Rational?)expression.Value());

    /// <summary>What a solver finds; null when it is beyond our methods.</summary>
    public static T? Solved<T>(Func<T?> solve)
    {
        try
        {
            return solve();
        }
        catch (Exception e) when (e is EvaluationException or UnsolvedException or NotationException or ArgumentException or OverflowException)
        {
            return default;
        }
    }

    /// <summary>Whether two expressions have the same values; null when that cannot be told.</summary>
    public static bool? Same(Expression left, Expression right) => Solved(() => (Sameness?)Equivalence.Same(left, right)) switch
    {
        Sameness.Equal => Solved(() => ExpressionName.Of(left) == ExpressionName.Of(right) ? true : (bool?)null),
        Sameness.Different => false,
        _ => null,
    };

    /// <summary>One name for sums and products that differ in the order of their parts only.</summary>
    public static string Ordered(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Add or Operation.Multiply } binary =>
            $"({string.Join(binary.Operation == Operation.Add ? '+' : '*', Parts(binary, binary.Operation).Select(Ordered).Order(StringComparer.Ordinal))})",
        Binary binary => $"({Ordered(binary.Left)}{binary.Operation}{Ordered(binary.Right)})",
        Negative negative => $"-{Ordered(negative.Operand)}",
        _ => expression.ToString(),
    };

    static IEnumerable<Expression> Parts(Expression expression, Operation operation) =>
        expression is Binary binary && binary.Operation == operation ? Parts(binary.Left, operation).Concat(Parts(binary.Right, operation)) : [expression];

    static Statement? Tried(Func<Statement> parse)
    {
        try
        {
            return parse();
        }
        catch (NotationException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?<=\d)(\{,\}|,)(?=\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comma { get; }

    /// <summary>«y = », «f'(x) = » before an expression.</summary>
    [GeneratedRegex(@"^([a-zA-Z]'?(\([a-z]\))?) ?= ?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name { get; }
}
