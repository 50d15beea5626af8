namespace TeacherBot.Printing.Typesetting;

/// <summary>What is enclosed: between <c>\left</c> and <c>\right</c>, or <c>\begin</c> and <c>\end</c> (systems and cases, row by row).</summary>
sealed partial class TexParser
{
    enum RowEnd
    {
        None,

        /// <summary><c>]</c>: the degree of a root.</summary>
        Bracket,

        /// <summary><c>\right</c>.</summary>
        Right,

        /// <summary><c>&amp;</c>, two backslashes or <c>\end</c>.</summary>
        Cell,
    }

    bool IsCellEnd => token is { Kind: TexTokenKind.Character, Text: "&" } or { Kind: TexTokenKind.Command, Text: "\\" };

    /// <summary><c>cases</c> have their brace; <c>array</c> and its kin get theirs from <c>\left</c>.</summary>
    MathNode Environment(TexToken begin)
    {
        var name = lexer.RawGroup(begin.Text);
        switch (name)
        {
            case "array":
                lexer.RawGroup(name);
                break;
            case "cases" or "aligned" or "gathered" or "matrix" or "pmatrix" or "bmatrix" or "vmatrix":
                break;
            default:
                throw new TexException($"Unknown environment {name}", lexer.Tex, begin.Position);
        }

        Advance();
        var grid = new MathGrid(Rows(begin, name));
        return name switch
        {
            "cases" => new MathFence("{", grid, null),
            "pmatrix" => new MathFence("(", grid, ")"),
            "bmatrix" => new MathFence("[", grid, "]"),
            "vmatrix" => new MathFence("|", grid, "|"),
            _ => grid,
        };
    }

    List<IReadOnlyList<MathNode>> Rows(TexToken begin, string name)
    {
        var rows = new List<IReadOnlyList<MathNode>>();
        var cells = new List<MathNode>();
        while (true)
        {
            cells.Add(Row(RowEnd.Cell));
            if (token is { Kind: TexTokenKind.Character, Text: "&" })
            {
                Advance();
                continue;
            }

            // Two backslashes after the last row begin no row.
            if (cells is not [MathRow { Items.Count: 0 }] || rows.Count == 0)
            {
                rows.Add(cells);
            }

            cells = [];
            if (token is { Kind: TexTokenKind.Command, Text: "end" })
            {
                Close(begin, name);
                return rows;
            }

            if (!IsCellEnd)
            {
                throw new TexException($"\\begin{{{name}}} without \\end{{{name}}}", lexer.Tex, begin.Position);
            }

            Advance();
        }
    }

    void Close(TexToken begin, string name)
    {
        var end = token;
        var closed = lexer.RawGroup(end.Text);
        if (closed != name)
        {
            throw new TexException($"\\end{{{closed}}} closes \\begin{{{name}}} of position {begin.Position}", lexer.Tex, end.Position);
        }

        Advance();
    }

    MathFence Fence()
    {
        var open = token;
        Advance();
        var left = Delimiter();
        var body = Row(RowEnd.Right);
        if (token is not { Kind: TexTokenKind.Command, Text: "right" })
        {
            throw new TexException("\\left without \\right", lexer.Tex, open.Position);
        }

        Advance();
        return new MathFence(left, body, Delimiter());
    }

    string? Delimiter()
    {
        SkipSpaces();
        var sign = token;
        var text = sign switch
        {
            { Kind: TexTokenKind.Character, Text: "." } => "",
            { Kind: TexTokenKind.Character, Text: "(" or ")" or "[" or "]" or "|" } => sign.Text,
            { Kind: TexTokenKind.Command, Text: "{" or "lbrace" } => "{",
            { Kind: TexTokenKind.Command, Text: "}" or "rbrace" } => "}",
            { Kind: TexTokenKind.Command, Text: "|" } => "‖",
            { Kind: TexTokenKind.Command, Text: "vert" } => "|",
            _ => throw Error("A delimiter is missing"),
        };
        Advance();
        return text.Length == 0 ? null : text;
    }
}
