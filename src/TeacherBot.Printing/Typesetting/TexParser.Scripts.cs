namespace TeacherBot.Printing.Typesetting;

/// <summary>What hangs on something else: indices, powers, degrees, the strokes of derivatives.</summary>
sealed partial class TexParser
{
    /// <summary>One thing and the indices and powers that hang on it.</summary>
    MathNode Scripted(List<MathNode> before)
    {
        if (token is { Kind: TexTokenKind.Character, Text: "'" } && before is [.., MathFence])
        {
            // The stroke of a derivative stands as high as the bracket it follows.
            return new MathScripts(BaseBefore(before), null, Primes());
        }

        var body = token.Kind is TexTokenKind.Superscript or TexTokenKind.Subscript ? BaseBefore(before) : Nucleus();
        MathNode? sub = null;
        MathNode? super = null;
        for (SkipSpaces(); ; SkipSpaces())
        {
            if (token.Kind == TexTokenKind.Superscript)
            {
                super = super is null ? Script() : throw Error("A second power on one base");
            }
            else if (token.Kind == TexTokenKind.Subscript)
            {
                sub = sub is null ? Script() : throw Error("A second index on one base");
            }
            else if (token is { Kind: TexTokenKind.Command, Text: "limits" or "nolimits" })
            {
                // Where limits stand is the setter's business.
                Advance();
            }
            else
            {
                break;
            }
        }

        return Degrees(body, sub, super) ?? (sub is null && super is null ? body : new MathScripts(body, sub, super));
    }

    /// <summary><c>90^\circ</c> is the sign of degrees, not a raised ring.</summary>
    static MathRow? Degrees(MathNode body, MathNode? sub, MathNode? super) =>
        sub is null && Single(super) is MathSymbol { Text: "∘" or "°" } ? new MathRow([body, new MathSymbol("°", MathClass.Ordinary)]) : null;

    static MathNode? Single(MathNode? node) => node is MathRow { Items: [var only] } ? only : node;

    static MathRow BaseBefore(List<MathNode> before)
    {
        if (before.Count == 0)
        {
            return new MathRow([]);
        }

        var body = before[^1];
        before.RemoveAt(before.Count - 1);
        return new MathRow([body]);
    }

    MathNode Script()
    {
        var mark = token;
        Advance();
        SkipSpaces();
        return token.Kind is TexTokenKind.End or TexTokenKind.GroupClose or TexTokenKind.Superscript or TexTokenKind.Subscript
            ? throw new TexException($"Nothing after «{mark.Text}»", lexer.Tex, mark.Position)
            : Argument(mark.Text);
    }

    /// <summary>Two strokes of a second derivative are one sign; it keeps clear of an italic f.</summary>
    MathRow Primes()
    {
        var count = 0;
        for (; count < 3 && token is { Kind: TexTokenKind.Character, Text: "'" }; count++)
        {
            Advance();
        }

        return new MathRow([new MathSpace(0.09f), new MathSymbol(count switch { 1 => "′", 2 => "″", _ => "‴" }, MathClass.Ordinary)]);
    }
}
