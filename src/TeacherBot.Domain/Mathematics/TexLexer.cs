namespace TeacherBot.Domain.Mathematics;

/// <summary>Cuts the TeX of a printed formula into tokens; gaps are <c>___(1)___</c>.</summary>
static class TexLexer
{
    static readonly string[] Spaces = ["\\,", "\\;", "\\:", "\\!", "\\ ", "\\quad", "~", "\u00A0", "\u202F", "\u2009", " "];

    static readonly string[] Thousands = ["\\,", "\\ ", "~", "\u00A0", "\u202F", "\u2009"];

    static readonly string[] Commas = ["{,}", ",", "."];

    static readonly (string Word, TokenKind Kind)[] Words =
    [
        ("\\dfrac", TokenKind.Fraction), ("\\tfrac", TokenKind.Fraction), ("\\frac", TokenKind.Fraction),
        ("\\cdot", TokenKind.Times), ("\\times", TokenKind.Times), ("\u00B7", TokenKind.Times), ("*", TokenKind.Times),
        ("\\div", TokenKind.Divide), (":", TokenKind.Divide), ("/", TokenKind.Divide), ("\\bmod", TokenKind.Modulo),
        ("\\sqrt", TokenKind.Root), ("[", TokenKind.SquareOpen), ("]", TokenKind.SquareClose),
        ("\\left|", TokenKind.BarOpen), ("\\right|", TokenKind.BarClose), ("|", TokenKind.Bar),
        ("^{\\circ}", TokenKind.Degree), ("^\\circ", TokenKind.Degree), ("\u00B0", TokenKind.Degree), ("!", TokenKind.Factorial),
        ("\\left(", TokenKind.Open), ("\\right)", TokenKind.Close), ("(", TokenKind.Open), (")", TokenKind.Close),
        ("{", TokenKind.BraceOpen), ("}", TokenKind.BraceClose),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("\u2212", TokenKind.Minus), ("^", TokenKind.Power),
    ];

    static readonly (string Word, Relation Relation)[] Signs =
    [
        ("\\leqslant", Relation.LessOrEqual), ("\\leq", Relation.LessOrEqual), ("\\le", Relation.LessOrEqual), ("\\lt", Relation.Less),
        ("\\geqslant", Relation.GreaterOrEqual), ("\\geq", Relation.GreaterOrEqual), ("\\ge", Relation.GreaterOrEqual), ("\\gt", Relation.Greater),
        ("\\neq", Relation.NotEqual), ("\\ne", Relation.NotEqual),
        ("\u2264", Relation.LessOrEqual), ("\u2265", Relation.GreaterOrEqual), ("\u2260", Relation.NotEqual),
        ("=", Relation.Equal), ("<", Relation.Less), (">", Relation.Greater),
    ];

    public static List<Token> Read(string text)
    {
        Scanner.CheckLength(text);
        var scanner = new Scanner(text);
        var tokens = new List<Token>();
        while (true)
        {
            while (Seen(scanner, Spaces) is { } space)
            {
                scanner.Position += space.Length;
            }

            if (scanner.AtEnd)
            {
                tokens.Add(new Token(TokenKind.End, text.Length, 0));
                return tokens;
            }

            tokens.Add(Next(scanner));
        }
    }

    static Token Next(Scanner scanner)
    {
        var start = scanner.Position;
        if (char.IsAsciiDigit(scanner.Current))
        {
            return Number(scanner);
        }

        if (Symbols.IsLetter(scanner.Current))
        {
            scanner.Position++;
            return Symbols.Read(scanner, start, scanner.Slice(start)[0], longIndex: false);
        }

        if (scanner.Current == '\\' && Command(scanner) is { } command)
        {
            return command;
        }

        foreach (var (word, relation) in Signs)
        {
            if (SeesWord(scanner, word))
            {
                scanner.Position += word.Length;
                return new Token(TokenKind.Relation, start, word.Length) { Relation = relation };
            }
        }

        foreach (var (word, kind) in Words)
        {
            if (SeesWord(scanner, word))
            {
                scanner.Position += word.Length;
                return new Token(kind, start, word.Length);
            }
        }

        if (scanner.Sees("___("))
        {
            return Gap(scanner);
        }

        if (scanner.Current == '_')
        {
            scanner.Position++;
            return new Token(TokenKind.Subscript, start, 1);
        }

        throw new NotationException($"«{scanner.Current}» is not expected here", start);
    }

    /// <summary>A Greek letter or the name of a function.</summary>
    static Token? Command(Scanner scanner)
    {
        var start = scanner.Position;
        foreach (var (letter, word) in Symbols.Commands)
        {
            if (SeesWord(scanner, word))
            {
                scanner.Position += word.Length;
                return Symbols.Read(scanner, start, letter, longIndex: false);
            }
        }

        foreach (var (word, function) in FunctionNames.Commands)
        {
            if (SeesWord(scanner, word))
            {
                scanner.Position += word.Length;
                return new Token(TokenKind.Function, start, word.Length) { Function = function };
            }
        }

        return null;
    }

    static Token Number(Scanner scanner)
    {
        var start = scanner.Position;
        var whole = scanner.Digits();
        while (Seen(scanner, Thousands) is { } space && ThreeDigitsFollow(scanner, space.Length))
        {
            scanner.Position += space.Length;
            whole += scanner.Digits();
        }

        if (Seen(scanner, Commas) is { } comma && char.IsAsciiDigit(scanner.Peek(comma.Length)))
        {
            scanner.Position += comma.Length;
            return scanner.Number(start, whole, scanner.Digits());
        }

        return scanner.Number(start, whole, string.Empty);
    }

    static Token Gap(Scanner scanner)
    {
        var start = scanner.Position;
        scanner.Position += 4;
        var digits = scanner.Digits();
        if (digits.Length is 0 or > 2 || !scanner.Sees(")___"))
        {
            throw new NotationException("A gap is written ___(1)___", start);
        }

        scanner.Position += 4;
        return new Token(TokenKind.Gap, start, scanner.Position - start) { Gap = int.Parse(digits) };
    }

    static bool ThreeDigitsFollow(Scanner scanner, int ahead) =>
        char.IsAsciiDigit(scanner.Peek(ahead)) && char.IsAsciiDigit(scanner.Peek(ahead + 1)) && char.IsAsciiDigit(scanner.Peek(ahead + 2))
        && !char.IsAsciiDigit(scanner.Peek(ahead + 3));

    static string? Seen(Scanner scanner, string[] words)
    {
        foreach (var word in words)
        {
            if (word[0] == scanner.Current && scanner.Sees(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>A command such as <c>\le</c> ends where its letters end: <c>\left</c> is another.</summary>
    static bool SeesWord(Scanner scanner, string word) =>
        word[0] == scanner.Current && scanner.Sees(word) && (word[0] != '\\' || !char.IsAsciiLetter(word[^1]) || !char.IsAsciiLetter(scanner.Peek(word.Length)));
}
