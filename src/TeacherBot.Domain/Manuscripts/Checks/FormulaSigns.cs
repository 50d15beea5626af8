using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>What the formulas of a task show: <c>times</c>, <c>root</c>, <c>log</c> …</summary>
static partial class FormulaSigns
{
    static readonly (string Sign, Regex Tex)[] Commands =
    [
        ("root", Root), ("nthroot", NthRoot), ("log", Logarithm), ("trig", Trigonometry), ("derivative", Prime), ("integral", Integral), ("vector", Vector), ("system", System),
        ("percent", Percent), ("fraction", Fraction), ("brackets", Brackets), ("abs", Bars),
    ];

    public static IReadOnlySet<string> Of(Sketch sketch)
    {
        var signs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tex in sketch.Printed.Concat(sketch.Key).SelectMany(Formulas.Of))
        {
            signs.UnionWith(Commands.Where(command => command.Tex.IsMatch(tex)).Select(command => command.Sign));
            if (Formulas.Tex(tex) is { } statement)
            {
                signs.UnionWith(statement.Terms.SelectMany(Of));
                signs.UnionWith(Of(statement));
            }
        }

        if (sketch.Statement is { } said && Formulas.Plain(said) is { } model)
        {
            signs.UnionWith(model.Terms.SelectMany(Functions));
        }

        return signs;
    }

    /// <summary>What an answer needs though nobody prints it: a root, a cosine.</summary>
    static IEnumerable<string> Functions(Expression expression) => expression switch
    {
        Call call =>
        [
            call.Function switch { Function.Sqrt => "root", Function.Root => "nthroot", Function.Log or Function.Lg or Function.Ln => "log", Function.Abs => "abs", Function.Factorial => "factorial", _ => "trig" },
            .. call.Arguments.SelectMany(Functions),
        ],
        Binary binary => Functions(binary.Left).Concat(Functions(binary.Right)),
        Negative negative => Functions(negative.Operand),
        _ => [],
    };

    static IEnumerable<string> Of(Statement statement)
    {
        var hasLetters = Formulas.Letters(statement.Terms).Count > 0;
        if (statement.IsEquality && statement.Terms.Any(IsSquareOfLetter))
        {
            yield return "quadratic";
        }

        if (hasLetters && !statement.IsExpression && statement.Relations.All(relation => relation is not (Relation.Equal or Relation.NotEqual)))
        {
            yield return "inequality";
        }
    }

    static bool IsSquareOfLetter(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Power, Left: Letter { Name: 'x' }, Right: Number { Value: var exponent } } => exponent == 2,
        Binary binary => IsSquareOfLetter(binary.Left) || IsSquareOfLetter(binary.Right),
        Negative negative => IsSquareOfLetter(negative.Operand),
        _ => false,
    };

    static IEnumerable<string> Of(Expression expression) => expression switch
    {
        Binary binary => [.. Named(binary), .. Of(binary.Left), .. Of(binary.Right)],
        Negative negative => ["negative", .. Of(negative.Operand)],
        Number { Value.IsInteger: false } => ["decimal"],
        Mixed => ["fraction"],
        Letter { Name: >= 'a' and <= 'z' } => ["letter"],
        Call call => call.Arguments.SelectMany(Of),
        _ => [],
    };

    static IEnumerable<string> Named(Binary binary) => binary.Operation switch
    {
        Operation.Add => ["plus"],
        Operation.Subtract => ["minus"],
        Operation.Multiply => ["times"],
        Operation.Divide => ["divide"],
        Operation.Power => binary.Right switch
        {
            Negative => ["power", "negativepower"],
            Binary { Operation: Operation.Over } or Number { Value.IsInteger: false } => ["power", "fractionpower"],
            _ => ["power"],
        },
        _ => [],
    };

    [GeneratedRegex(@"\\sqrt\s*\{|√", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Root { get; }

    [GeneratedRegex(@"\\sqrt\s*\[", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NthRoot { get; }

    [GeneratedRegex(@"\\(log|lg|ln)(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Logarithm { get; }

    [GeneratedRegex(@"\\(sin|cos|tg|ctg|tan|cot|arc[a-z]+)(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Trigonometry { get; }

    [GeneratedRegex(@"[fgyu]'", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Prime { get; }

    [GeneratedRegex(@"\\int(?![a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Integral { get; }

    [GeneratedRegex(@"\\(vec|overrightarrow)(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Vector { get; }

    [GeneratedRegex(@"\\begin\{cases\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex System { get; }

    [GeneratedRegex("%", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Percent { get; }

    [GeneratedRegex(@"\\[dt]?frac(?![a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fraction { get; }

    [GeneratedRegex(@"(?<!_{1,3})\((?!\d\)___)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets { get; }

    [GeneratedRegex(@"\||\\vert", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bars { get; }
}
