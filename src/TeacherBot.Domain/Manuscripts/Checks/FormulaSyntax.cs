using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Answers;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>
/// Whether every formula can be read: by our own parser, or, where school print says more than calculations (angles, sets, vectors, systems),
/// at least by its grammar and the commands that the typesetter knows.
/// </summary>
static partial class FormulaSyntax
{
    static readonly HashSet<string> Commands = new(StringComparer.Ordinal)
    {
        "cdot", "times", "div", "pm", "mp", "cup", "cap", "setminus", "circ", "le", "leq", "leqslant", "ge", "geq", "geqslant", "ne", "neq", "lt", "gt", "approx", "equiv", "sim", "backsim", "cong",
        "parallel", "perp", "in", "notin", "subset", "supset", "to", "rightarrow", "Rightarrow", "Leftrightarrow", "implies", "iff", "mid", "ldots", "dots", "cdots", "infty", "forall", "exists", "angle", "triangle",
        "degree", "emptyset", "varnothing", "square", "prime", "lbrace", "rbrace", "vert", "colon", "alpha", "beta", "gamma", "delta", "varepsilon", "epsilon", "theta", "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau",
        "varphi", "phi", "chi", "psi", "omega", "Gamma", "Delta", "Theta", "Lambda", "Pi", "Sigma", "Phi", "Psi", "Omega", "quad", "qquad", "int", "sum", "prod", "sin", "cos", "tg", "ctg", "tan", "cot",
        "arcsin", "arccos", "arctg", "arcctg", "arctan", "arccot", "bmod", "log", "lg", "ln", "lim", "max", "min", "exp", "frac", "dfrac", "tfrac", "sqrt", "left", "right", "text", "mathrm", "operatorname",
        "overline", "bar", "vec", "overrightarrow", "mathbb", "begin", "end", "displaystyle", "limits",
    };

    /// <summary>Commands and signs that say more than our parser reads; a formula without any of them must be one of ours.</summary>
    [GeneratedRegex(@"\\(pm|mp|cup|cap|setminus|approx|equiv|sim|backsim|cong|parallel|perp|in|notin|subset|supset|to|rightarrow|Rightarrow|Leftrightarrow|implies|iff|mid|ldots|dots|cdots|infty|forall|exists|angle|triangle|degree|emptyset|varnothing|square|prime|lbrace|vert|colon|quad|qquad|int|sum|prod|lim|max|min|exp|text|mathrm|overline|bar|vec|overrightarrow|mathbb|begin|displaystyle|\{|%)(?![a-zA-Z])|[;%'∠△∥⊥≈…]|\.\.\.|^[<>=]$|[A-Z]{2}|^[A-Z]$|^[A-Z](_\{?\d\}?)? ?\(|^[a-z] ?\([a-z]\)|, ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeyondOurs { get; }

    [GeneratedRegex(@"\\(?<name>[a-zA-Z]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Command { get; }

    [GeneratedRegex(@"\\(text|mathrm|operatorname)\s*\{[^{}]*\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words { get; }

    /// <summary>Something is missing: an argument, an exponent, an operand.</summary>
    [GeneratedRegex(@"\\[dt]?frac\s*(?!\s*[\{\d])|\\[dt]?frac\s*\{[^{}]*\}\s*$|\\sqrt\s*(\[[^\]]*\]\s*)?($|[^\{\d\[\s])|[\^_]\s*($|[)}\]=+^])|[+\-−:=<>]\s*$|\\(cdot|times|div|le|ge|ne|approx)\s*$|\\(cdot|times|div)\s*([+:*=]|\\(cdot|times|div))|[+:*=]\s*[+:*=]|\{\s*\}(?!_)|\(\s*\)|^\s*[:*=]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unfinished { get; }

    public static Fault? Fault(Sketch sketch) => sketch.Printed.Concat(sketch.Key).Append(sketch.Solution).SelectMany(Formulas.Of).FirstOrDefault(tex => !IsReadable(tex)) is { } broken
        ? new(RejectionKind.UnreadableFormula, $"the formula cannot be read: {broken[..Math.Min(80, broken.Length)]}")
        : null;

    public static bool IsReadable(string tex)
    {
        var bare = tex.Trim();
        if (bare is "<" or ">" or "=" or "\\le" or "\\ge" or "+" or "-" or "\\cdot" or ":")
        {
            return true;
        }

        return Formulas.Tex(Gapless(bare)) is not null || (BeyondOurs.IsMatch(bare) && IsWellFormed(bare));
    }

    /// <summary>A gap in place of a sign of relation is read as one.</summary>
    static string Gapless(string tex) => Formulas.Tex(tex) is null && GapSign.IsMatch(tex) ? GapSign.Replace(tex, "=") : tex;

    static bool IsWellFormed(string tex)
    {
        var bare = Words.Replace(tex, " 1 ").Replace("\\\\", ";", StringComparison.Ordinal);
        return Command.Matches(bare).All(command => Commands.Contains(command.Groups["name"].Value))
            && !bare.Any(sign => sign is >= 'А' and <= 'я' or 'ё' or 'Ё')
            && Balance(bare) && !Unfinished.IsMatch(bare.Replace("\\begin{cases}", "(", StringComparison.Ordinal).Replace("\\end{cases}", ")", StringComparison.Ordinal))
            && Command.Count(bare, "left") == Command.Count(bare, "right") && Command.Count(bare, "begin") == Command.Count(bare, "end");
    }

    static int Count(this Regex command, string tex, string name) => command.Matches(tex).Count(match => match.Groups["name"].Value == name);

    /// <summary>Braces close in their order; a round bracket may close a square one, as half-open intervals do.</summary>
    static bool Balance(string tex)
    {
        var open = new Stack<char>();
        for (var i = 0; i < tex.Length; i++)
        {
            if (tex[i] is '{' or '(' or '[')
            {
                open.Push(tex[i]);
            }
            else if (tex[i] is '}' or ')' or ']' && (!open.TryPop(out var opened) || (opened == '{') != (tex[i] == '}')))
            {
                return false;
            }

            i += tex[i] == '\\' ? 1 : 0;
        }

        return open.Count == 0;
    }

    [GeneratedRegex(@"___\(\d\)___", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapSign { get; }
}
