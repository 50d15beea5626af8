namespace TeacherBot.Printing.Typesetting;

/// <summary>What the commands and characters of TeX mean in Russian school print.</summary>
static class MathSigns
{
    /// <summary>Multiplication is always a raised dot, division a colon, minus U+2212.</summary>
    static readonly Dictionary<string, MathSymbol> Commands = new(StringComparer.Ordinal)
    {
        ["cdot"] = Binary("·"), ["times"] = Binary("·"), ["div"] = Binary(":"), ["ast"] = Binary("∗"), ["pm"] = Binary("±"), ["mp"] = Binary("∓"),
        ["cup"] = Binary("∪"), ["cap"] = Binary("∩"), ["setminus"] = Binary("∖"), ["circ"] = Binary("∘"),
        ["le"] = Relation("≤"), ["leq"] = Relation("≤"), ["leqslant"] = Relation("≤"), ["ge"] = Relation("≥"), ["geq"] = Relation("≥"), ["geqslant"] = Relation("≥"),
        ["ne"] = Relation("≠"), ["neq"] = Relation("≠"), ["approx"] = Relation("≈"), ["equiv"] = Relation("≡"), ["sim"] = Relation("∼"), ["backsim"] = Relation("∽"), ["cong"] = Relation("≅"),
        ["parallel"] = Relation("∥"), ["perp"] = Relation("⊥"), ["in"] = Relation("∈"), ["notin"] = Relation("∉"), ["subset"] = Relation("⊂"), ["supset"] = Relation("⊃"), ["ll"] = Relation("≪"), ["gg"] = Relation("≫"),
        ["to"] = Relation("→"), ["rightarrow"] = Relation("→"), ["Rightarrow"] = Relation("⇒"), ["Leftrightarrow"] = Relation("⇔"), ["Leftarrow"] = Relation("⇐"), ["leftrightarrow"] = Relation("↔"), ["implies"] = Relation("⇒"), ["iff"] = Relation("⇔"),
        ["lt"] = Relation("<"), ["gt"] = Relation(">"), ["vdots"] = Ordinary("⋮"), ["mid"] = Relation("|"),
        ["ldots"] = new("…", MathClass.Inner), ["dots"] = new("…", MathClass.Inner), ["cdots"] = new("⋯", MathClass.Inner),
        ["infty"] = Ordinary("∞"), ["forall"] = Ordinary("∀"), ["exists"] = Ordinary("∃"), ["angle"] = Ordinary("∠"), ["triangle"] = Ordinary("△"), ["degree"] = Ordinary("°"), ["emptyset"] = Ordinary("∅"), ["varnothing"] = Ordinary("∅"),
        ["square"] = Ordinary("□"), ["Box"] = Ordinary("□"), ["prime"] = Ordinary("′"), ["%"] = Ordinary("%"), ["#"] = Ordinary("#"), ["&"] = Ordinary("&"), ["$"] = Ordinary("$"), ["_"] = Ordinary("_"),
        ["{"] = new("{", MathClass.Open), ["}"] = new("}", MathClass.Close), ["lbrace"] = new("{", MathClass.Open), ["rbrace"] = new("}", MathClass.Close), ["|"] = Ordinary("‖"), ["vert"] = Ordinary("|"),
        ["colon"] = new(":", MathClass.Punctuation),
        ["alpha"] = Ordinary("α"), ["beta"] = Ordinary("β"), ["gamma"] = Ordinary("γ"), ["delta"] = Ordinary("δ"), ["varepsilon"] = Ordinary("ε"), ["epsilon"] = Ordinary("ε"), ["zeta"] = Ordinary("ζ"), ["eta"] = Ordinary("η"),
        ["theta"] = Ordinary("θ"), ["lambda"] = Ordinary("λ"), ["mu"] = Ordinary("μ"), ["nu"] = Ordinary("ν"), ["xi"] = Ordinary("ξ"), ["pi"] = Ordinary("π"), ["rho"] = Ordinary("ρ"), ["sigma"] = Ordinary("σ"), ["tau"] = Ordinary("τ"),
        ["varphi"] = Ordinary("φ"), ["phi"] = Ordinary("φ"), ["chi"] = Ordinary("χ"), ["psi"] = Ordinary("ψ"), ["omega"] = Ordinary("ω"),
        ["Gamma"] = Ordinary("Γ"), ["Delta"] = Ordinary("Δ"), ["Theta"] = Ordinary("Θ"), ["Lambda"] = Ordinary("Λ"), ["Pi"] = Ordinary("Π"), ["Sigma"] = Ordinary("Σ"), ["Phi"] = Ordinary("Φ"), ["Psi"] = Ordinary("Ψ"), ["Omega"] = Ordinary("Ω"),
    };

    static readonly Dictionary<string, MathSymbol> Characters = new(StringComparer.Ordinal)
    {
        ["+"] = Binary("+"), ["-"] = Binary("−"), ["−"] = Binary("−"), ["–"] = Binary("−"), ["·"] = Binary("·"), ["⋅"] = Binary("·"), ["×"] = Binary("·"), ["*"] = Binary("·"), ["±"] = Binary("±"),
        [":"] = Binary(":"), ["÷"] = Binary(":"), ["/"] = Ordinary("/"),
        ["="] = Relation("="), ["<"] = Relation("<"), [">"] = Relation(">"), ["≤"] = Relation("≤"), ["≥"] = Relation("≥"), ["≠"] = Relation("≠"), ["≈"] = Relation("≈"), ["→"] = Relation("→"), ["∈"] = Relation("∈"),
        ["("] = new("(", MathClass.Open), ["["] = new("[", MathClass.Open), [")"] = new(")", MathClass.Close), ["]"] = new("]", MathClass.Close),
        [","] = new(",", MathClass.Punctuation), [";"] = new(";", MathClass.Punctuation), ["'"] = Ordinary("′"),
    };

    /// <summary>Spaces by command, in em.</summary>
    static readonly Dictionary<string, float> Spaces = new(StringComparer.Ordinal)
    {
        [","] = 3f / 18, [":"] = 4f / 18, [">"] = 4f / 18, [";"] = 5f / 18, ["!"] = -3f / 18, [" "] = 0.25f, ["quad"] = 1, ["qquad"] = 2,
    };

    static readonly Dictionary<string, string> Bigs = new(StringComparer.Ordinal) { ["int"] = "∫", ["sum"] = "∑", ["prod"] = "∏" };

    static readonly HashSet<string> Functions = new(StringComparer.Ordinal)
    {
        "sin", "cos", "tg", "ctg", "tan", "cot", "arcsin", "arccos", "arctg", "arcctg", "arctan", "arccot", "bmod", "log", "lg", "ln", "lim", "max", "min", "exp",
    };

    public static MathSymbol? Command(string name) => Commands.GetValueOrDefault(name);

    public static float? Space(string command) => Spaces.TryGetValue(command, out var em) ? em : null;

    /// <summary>Signs larger than the letters around them.</summary>
    public static string? Big(string command) => Bigs.GetValueOrDefault(command);

    /// <summary>A set of numbers by its letter: ℕ ℤ ℚ ℝ ℂ.</summary>
    public static string? Set(string letter) => letter.Trim() switch
    {
        "N" => "ℕ",
        "Z" => "ℤ",
        "Q" => "ℚ",
        "R" => "ℝ",
        "C" => "ℂ",
        _ => null,
    };

    /// <summary>The Russian name of a function: tan and cot are not written here.</summary>
    public static string? Function(string name) => !Functions.Contains(name) ? null : name switch
    {
        "tan" => "tg",
        "cot" => "ctg",
        "arctan" => "arctg",
        "arccot" => "arcctg",
        "bmod" => "mod",
        _ => name,
    };

    public static MathSymbol Character(string character) =>
        Characters.GetValueOrDefault(character) ?? new MathSymbol(character, MathClass.Ordinary, Italic: character is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z')]);

    static MathSymbol Ordinary(string text) => new(text, MathClass.Ordinary);

    static MathSymbol Binary(string text) => new(text, MathClass.Binary);

    static MathSymbol Relation(string text) => new(text, MathClass.Relation);
}
