using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Word;

/// <summary>What stands together in a formula, as a word processor wants to know it: pairs of brackets, arguments of functions, operands of sums.</summary>
static class EquationShape
{
    /// <summary>Signs that other programs read as commands when they stand among letters.</summary>
    const string Dangerous = "%#&$_\"~`@\\{}|()[]^";

    /// <summary>The things of a row without the groups of TeX, every pair of brackets and bars as an enclosure.</summary>
    public static IReadOnlyList<MathNode> Of(IReadOnlyList<MathNode> items) => GrowingParentheses.All(WithBars([.. items.SelectMany(Flat)]));

    /// <summary>A formula that is a single number, which is easier to change as words: «−7», «12 345»; null: it is more.</summary>
    public static string? NumberOf(MathRow formula)
    {
        MathNode[] nodes = [.. formula.Items.SelectMany(Flat)];
        var digits = nodes is [MathSymbol { Text: "−" }, ..] ? nodes[1..] : nodes;
        var isNumber = digits.Length > 0 && Array.TrueForAll(digits, node => node is MathSpace or MathSymbol { Text: [>= '0' and <= '9', ..] });
        return isNumber ? string.Concat(nodes.Select(node => node is MathSymbol symbol ? symbol.Text : "\u202F")) : null;
    }

    /// <summary>Whether every program knows the function by its name; an unknown name would be set as a product of letters.</summary>
    public static bool IsKnown(string function) => function is "sin" or "cos" or "ln" or "log" or "exp" or "lim" or "arcsin" or "arccos";

    /// <summary>A raised dot is an operation of its own here, not the middle dot of text.</summary>
    public static string Sign(MathSymbol symbol) => symbol switch
    {
        { Text: "·", Class: MathClass.Binary } => "⋅",
        { Text: "|", Class: MathClass.Relation } => "∣",
        _ => symbol.Text,
    };

    /// <param name="isFirst">Nothing stands before it in its row.</param>
    /// <param name="isLast">Nothing follows in its row.</param>
    public static EquationLetters Letters(MathSymbol symbol, bool isFirst, bool isLast)
    {
        var isAlone = symbol.Class switch
        {
            MathClass.Relation => isFirst || isLast,
            MathClass.Binary => isLast || (isFirst && symbol.Text is not ("+" or "−" or "±" or "∓")),
            _ => false,
        };
        return isAlone || (symbol.Text.Length == 1 && Dangerous.Contains(symbol.Text[0], StringComparison.Ordinal)) ? EquationLetters.Words
            : symbol.Italic ? EquationLetters.Italic
            : !symbol.Text.Any(char.IsLetter) ? EquationLetters.Neutral
            : symbol.Text.Any(letter => letter is >= '\u0400' and <= '\u04FF') ? EquationLetters.Words
            : EquationLetters.Upright;
    }

    /// <summary>A blank as wide, of those that are characters; too narrow to see: none.</summary>
    /// <param name="em">Of the current size.</param>
    public static string Space(float em) => em switch
    {
        < 0.12f => "",
        < 0.2f => "\u2009",
        < 0.4f => "\u2005",
        < 0.8f => "\u2002",
        < 1.5f => "\u2003",
        _ => "\u2003\u2003",
    };

    /// <summary>The argument of a function: an enclosure, another function with its own, or the factors that follow.</summary>
    /// <returns>Where it ends, exclusive; <paramref name="start"/>: there is none.</returns>
    public static int EndOfArgument(IReadOnlyList<MathNode> nodes, int start)
    {
        var first = start;
        while (first < nodes.Count && nodes[first] is MathSpace)
        {
            first++;
        }

        if (first == nodes.Count)
        {
            return start;
        }

        if (IsFunction(nodes[first]))
        {
            return EndOfArgument(nodes, first + 1);
        }

        if (IsFence(nodes[first]))
        {
            return first + 1;
        }

        var end = first;
        while (end < nodes.Count && IsFactor(nodes[end]))
        {
            end++;
        }

        return end == first ? start : end;
    }

    /// <summary>The operand of a sum or an integral: everything up to a relation, a comma or the end.</summary>
    /// <returns>Where it ends, exclusive.</returns>
    public static int EndOfOperand(IReadOnlyList<MathNode> nodes, int start)
    {
        var end = start;
        while (end < nodes.Count && nodes[end] is not (MathSymbol { Class: MathClass.Relation or MathClass.Punctuation or MathClass.Close } or MathText))
        {
            end++;
        }

        return end;
    }

    static bool IsFunction(MathNode node) => node is MathFunction or MathScripts { Base: MathFunction };

    static bool IsFence(MathNode node) => node is MathFence or MathScripts { Base: MathFence };

    static bool IsFactor(MathNode node) => !IsFunction(node) && !IsFence(node)
        && node is MathSymbol { Class: MathClass.Ordinary } or MathFraction or MathScripts { Base: not (MathFunction or MathBig or MathFence) } or MathRoot or MathOver or MathGap;

    static IEnumerable<MathNode> Flat(MathNode node) => node switch
    {
        MathRow row => row.Items.SelectMany(Flat),
        MathScripts { Base: MathRow { Items: [var only] } } scripts => Flat(scripts with { Base = only }),
        _ => [node],
    };

    /// <summary>A bar opens where something must follow, and closes elsewhere.</summary>
    static List<MathNode> WithBars(IReadOnlyList<MathNode> items)
    {
        var turned = new List<MathNode>(items.Count);
        foreach (var item in items)
        {
            var opens = turned.LastOrDefault(before => before is not MathSpace) is null or MathFunction or MathBig
                or MathSymbol { Class: MathClass.Open or MathClass.Binary or MathClass.Relation or MathClass.Punctuation };
            turned.Add(item switch
            {
                MathSymbol { Text: "|", Class: MathClass.Ordinary } bar => bar with { Class = opens ? MathClass.Open : MathClass.Close },
                MathScripts { Base: MathSymbol { Text: "|", Class: MathClass.Ordinary } bar } scripts => scripts with { Base = bar with { Class = MathClass.Close } },
                _ => item,
            });
        }

        return turned;
    }
}
