namespace TeacherBot.Domain.Mathematics;

/// <summary>Interval sets in plain notation (<c>(-oo;4]U{7}</c>, <c>{}</c>) and as printed (<c>(-\infty;4]\cup\{7\}</c>, <c>\varnothing</c>).</summary>
public static class IntervalNotation
{
    const int LongestText = 2000;

    static readonly (string From, string To)[] PrintedSigns =
    [
        ("\\left", string.Empty), ("\\right", string.Empty), ("\\varnothing", "{}"), ("\\emptyset", "{}"), ("∅", "{}"), ("\\mathbb{R}", "(-oo;oo)"),
        ("\\infty", "oo"), ("∞", "oo"), ("\\cup", "U"), ("∪", "U"), ("\\{", "{"), ("\\}", "}"), ("−", "-"),
    ];

    public static string Plain(IntervalSet set) =>
        Written(set, Mathematics.Plain.Write, "oo", "U", ("{", "}"), "{}");

    public static string Tex(IntervalSet set) =>
        Written(set, Mathematics.Tex.Write, "\\infty ", "\\cup ", ("\\{", "\\}"), "\\varnothing ").Replace("+\\infty ", "+\\infty", StringComparison.Ordinal)
            .Replace("-\\infty ", "-\\infty", StringComparison.Ordinal).TrimEnd();

    /// <exception cref="NotationException">The text is no set of numbers.</exception>
    public static IntervalSet ParsePlain(string text) => Parse(text, Mathematics.Plain.Parse);

    /// <exception cref="NotationException">The text is no set of numbers.</exception>
    public static IntervalSet ParseTex(string tex)
    {
        var plain = PrintedSigns.Aggregate(tex, (text, sign) => text.Replace(sign.From, sign.To, StringComparison.Ordinal));
        return Parse(plain, number => Mathematics.Tex.Parse(number) is { IsExpression: true } alone ? alone.Terms[0] : throw Wrong("An end is one number"));
    }

    static string Written(IntervalSet set, Func<Expression, string> number, string infinity, string cup, (string Open, string Close) braces, string empty)
    {
        var parts = new List<string>();
        foreach (var interval in set.Intervals)
        {
            if (interval.IsPoint && parts.Count > 0 && parts[^1].EndsWith(braces.Close, StringComparison.Ordinal))
            {
                parts[^1] = $"{parts[^1][..^braces.Close.Length]};{number(interval.From!.Tree)}{braces.Close}";
            }
            else if (interval.IsPoint)
            {
                parts.Add($"{braces.Open}{number(interval.From!.Tree)}{braces.Close}");
            }
            else
            {
                var (left, right) = (interval.From is { } from ? number(from.Tree) : $"-{infinity}", interval.To is { } to ? number(to.Tree) : $"+{infinity}");
                parts.Add($"{(interval.FromIncluded ? '[' : '(')}{left};{right}{(interval.ToIncluded ? ']' : ')')}");
            }
        }

        return parts.Count == 0 ? empty : string.Join(cup, parts);
    }

    static IntervalSet Parse(string text, Func<string, Expression> number)
    {
        if (text.Length > LongestText)
        {
            throw Wrong($"A set has at most {LongestText} characters");
        }

        try
        {
            return Cut(text, 'U').Select(part => Piece(part.Trim(), number)).Aggregate(IntervalSet.Empty, (set, piece) => set.Union(piece));
        }
        catch (Exception error) when (error is ArgumentException or EvaluationException or UnsolvedException)
        {
            throw Wrong(error.Message);
        }
    }

    static IntervalSet Piece(string text, Func<string, Expression> number)
    {
        if (text.Length < 2)
        {
            throw Wrong("An interval stands in brackets");
        }

        var (open, inner, close) = (text[0], text[1..^1], text[^1]);
        if (open == '{' && close == '}')
        {
            return inner.Trim().Length == 0 ? IntervalSet.Empty : IntervalSet.Of([.. Cut(inner, ';').Select(point => Real.Of(number(point)))]);
        }

        if (open is not ('(' or '[') || close is not (')' or ']') || Cut(inner, ';') is not [var left, var right])
        {
            throw Wrong("An interval has two ends in brackets");
        }

        var (from, to) = (End(left, "-oo", number), End(right, "oo", number));
        return (from is null && open == '[') || (to is null && close == ']')
            ? throw Wrong("Infinity is never included")
            : IntervalSet.Between(from, open == '[', to, close == ']');
    }

    static Real? End(string text, string infinity, Func<string, Expression> number) =>
        text.Replace(" ", string.Empty, StringComparison.Ordinal).TrimStart('+') == infinity ? null : Real.Of(number(text));

    /// <summary>At a sign that stands in no bracket; a half-open interval closes with another bracket than it opened.</summary>
    static List<string> Cut(string text, char sign)
    {
        var (parts, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (text[i] == sign && depth == 0)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        return [.. parts, text[start..]];
    }

    static NotationException Wrong(string message) => new(message, 0);
}
