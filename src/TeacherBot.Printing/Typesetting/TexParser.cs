namespace TeacherBot.Printing.Typesetting;

/// <summary>Reads the TeX subset of school mathematics into a tree. Nothing of TeX's own syntax ever reaches paper.</summary>
sealed partial class TexParser
{
    /// <summary>Deeper than any school formula; a hostile one must not exhaust the stack.</summary>
    const int DeepestNesting = 40;

    readonly TexLexer lexer;
    TexToken token;
    int depth;

    TexParser(string tex)
    {
        lexer = new TexLexer(tex);
        token = lexer.Next();
    }

    /// <param name="tex">The formula without its dollars.</param>
    /// <exception cref="TexException">The formula is malformed or uses something unknown; the position says where.</exception>
    public static MathRow Parse(string tex)
    {
        var parser = new TexParser(tex);
        var row = parser.Row(RowEnd.None);
        return parser.token.Kind switch
        {
            TexTokenKind.End => row,
            TexTokenKind.GroupClose => throw parser.Error("A closing brace without its opening one"),
            _ => throw parser.Error("Something follows the formula"),
        };
    }

    /// <param name="end">What may end the row besides a closing brace.</param>
    MathRow Row(RowEnd end)
    {
        if (++depth > DeepestNesting)
        {
            throw Error("The formula is nested too deeply");
        }

        var items = new List<MathNode>();
        while (token.Kind is not (TexTokenKind.End or TexTokenKind.GroupClose)
            && !(token is { Kind: TexTokenKind.Command, Text: "right" or "end" })
            && !(end == RowEnd.Bracket && token is { Kind: TexTokenKind.Character, Text: "]" })
            && !(end == RowEnd.Cell && IsCellEnd))
        {
            if (token.Kind == TexTokenKind.Space)
            {
                Advance();
                continue;
            }

            items.Add(Scripted(items));
        }

        if (token is { Kind: TexTokenKind.Command, Text: "right" } && end != RowEnd.Right)
        {
            throw Error("\\right without \\left");
        }

        if (token is { Kind: TexTokenKind.Command, Text: "end" } && end != RowEnd.Cell)
        {
            throw Error("\\end without \\begin");
        }

        depth--;
        return new MathRow(GrowingParentheses.In(items));
    }

    MathNode Nucleus()
    {
        var current = token;
        switch (current.Kind)
        {
            case TexTokenKind.GroupOpen:
                return Group();
            case TexTokenKind.Number:
                Advance();
                return new MathSymbol(current.Text, MathClass.Ordinary);
            case TexTokenKind.Gap:
                Advance();
                return new MathGap(int.Parse(current.Text));
            case TexTokenKind.Character when current.Text == "'":
                return Primes();
            case TexTokenKind.Character:
                Advance();
                return current.Text == "~" ? new MathSpace(0.25f) : MathSigns.Character(current.Text);
            case TexTokenKind.Command:
                return Command();
            default:
                throw Error("Something is missing");
        }
    }

    MathNode Command()
    {
        var command = token;
        switch (command.Text)
        {
            case "frac" or "dfrac" or "tfrac":
                Advance();
                return new MathFraction(Argument(command.Text), Argument(command.Text));
            case "sqrt":
                Advance();
                var degree = Degree();
                return new MathRoot(Argument(command.Text), degree);
            case "left":
                return Fence();
            case "text" or "mathrm" or "textrm" or "mbox":
                var words = lexer.RawGroup(command.Text);
                Advance();
                return new MathText(words);
            case "operatorname":
                var name = lexer.RawGroup(command.Text);
                Advance();
                return new MathFunction(name);
            case "overline" or "bar":
                Advance();
                return new MathOver(Argument(command.Text), OverMark.Bar);
            case "vec" or "overrightarrow":
                Advance();
                return new MathOver(Argument(command.Text), OverMark.Arrow);
            case "overarc" or "wideparen" or "overparen":
                Advance();
                return new MathOver(Argument(command.Text), OverMark.Arc);
            case "mathbb":
                return NumberSet(command);
            case "begin":
                return Environment(command);
            case "displaystyle" or "textstyle" or "limits" or "nolimits" or "big" or "Big" or "bigl" or "bigr" or "Bigl" or "Bigr":
                Advance();
                return new MathRow([]);
            default:
                Advance();
                return Named(command);
        }
    }

    MathNode Named(TexToken command)
    {
        if (MathSigns.Space(command.Text) is { } space)
        {
            return new MathSpace(space);
        }

        if (MathSigns.Function(command.Text) is { } function)
        {
            return new MathFunction(function);
        }

        if (MathSigns.Big(command.Text) is { } big)
        {
            return new MathBig(big);
        }

        return MathSigns.Command(command.Text) ?? throw new TexException($"Unknown command \\{command.Text}", lexer.Tex, command.Position);
    }

    MathSymbol NumberSet(TexToken command)
    {
        var letter = lexer.RawGroup(command.Text);
        Advance();
        return MathSigns.Set(letter) is { } set
            ? new MathSymbol(set, MathClass.Ordinary)
            : throw new TexException($"No set of numbers is called {letter}", lexer.Tex, command.Position);
    }

    MathRow? Degree()
    {
        SkipSpaces();
        if (token is not { Kind: TexTokenKind.Character, Text: "[" })
        {
            return null;
        }

        var open = token;
        Advance();
        var degree = Row(RowEnd.Bracket);
        if (token is not { Kind: TexTokenKind.Character, Text: "]" })
        {
            throw new TexException("The degree of the root is not closed", lexer.Tex, open.Position);
        }

        Advance();
        return degree;
    }

    /// <summary>What a command takes: a group, or a single thing (of a number without braces, its first digit, as TeX does).</summary>
    MathNode Argument(string owner)
    {
        SkipSpaces();
        if (token.Kind == TexTokenKind.Number && token.Text.Length > 1)
        {
            var digit = token.Text[..1];
            token = token with { Text = token.Text[1..], Position = token.Position + 1, Length = token.Length - 1 };
            return new MathSymbol(digit, MathClass.Ordinary);
        }

        if (token.Kind is TexTokenKind.End or TexTokenKind.GroupClose or TexTokenKind.Superscript or TexTokenKind.Subscript or TexTokenKind.Gap)
        {
            return token.Kind == TexTokenKind.Gap ? Nucleus() : throw Error($"«{owner}» lacks what it stands over");
        }

        return Nucleus();
    }

    MathRow Group()
    {
        var open = token;
        Advance();
        var row = Row(RowEnd.None);
        if (token.Kind != TexTokenKind.GroupClose)
        {
            throw new TexException("A brace is not closed", lexer.Tex, open.Position);
        }

        Advance();
        return row;
    }

    void SkipSpaces()
    {
        while (token.Kind == TexTokenKind.Space)
        {
            Advance();
        }
    }

    void Advance() => token = lexer.Next();

    TexException Error(string reason) => new(reason, lexer.Tex, token.Position);
}
