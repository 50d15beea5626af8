namespace TeacherBot.Domain.Mathematics;

/// <summary>Cuts plain notation into tokens: <c>2*(3+1/2)^2 &lt;= 12 mod 5</c>, gaps as <c>[1]</c>.</summary>
static class PlainLexer
{
    static readonly (string Sign, Relation Relation)[] Signs =
    [
        ("<=", Relation.LessOrEqual), (">=", Relation.GreaterOrEqual), ("!=", Relation.NotEqual),
        ("=", Relation.Equal), ("<", Relation.Less), (">", Relation.Greater),
    ];

    public static List<Token> Read(string text)
    {
        Scanner.CheckLength(text);
        var scanner = new Scanner(text);
        var tokens = new List<Token>();
        while (true)
        {
            while (!scanner.AtEnd && char.IsWhiteSpace(scanner.Current))
            {
                scanner.Position++;
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

        foreach (var (sign, relation) in Signs)
        {
            if (scanner.Sees(sign))
            {
                scanner.Position += sign.Length;
                return new Token(TokenKind.Relation, start, sign.Length) { Relation = relation };
            }
        }

        if (Symbols.IsLetter(scanner.Current))
        {
            return Word(scanner);
        }

        if (scanner.Current == '[')
        {
            return Gap(scanner);
        }

        var character = scanner.Current;
        scanner.Position++;
        return character switch
        {
            '+' => new Token(TokenKind.Plus, start, 1),
            '-' or '\u2212' => new Token(TokenKind.Minus, start, 1),
            '*' => new Token(TokenKind.Times, start, 1),
            '/' => new Token(TokenKind.Divide, start, 1),
            '^' => new Token(TokenKind.Power, start, 1),
            '(' => new Token(TokenKind.Open, start, 1),
            ')' => new Token(TokenKind.Close, start, 1),
            ';' => new Token(TokenKind.Semicolon, start, 1),
            _ => throw new NotationException($"«{character}» is not expected here", start),
        };
    }

    static Token Number(Scanner scanner)
    {
        var start = scanner.Position;
        var whole = scanner.Digits();
        if (scanner.Current != '.')
        {
            return scanner.Number(start, whole, string.Empty);
        }

        scanner.Position++;
        var decimals = scanner.Digits();
        return decimals.Length == 0
            ? throw new NotationException("Digits are expected after the decimal point", scanner.Position)
            : scanner.Number(start, whole, decimals);
    }

    /// <summary>A word of several letters is the name of a function, <c>pi</c> or <c>mod</c>: unknowns are single letters.</summary>
    static Token Word(Scanner scanner)
    {
        var start = scanner.Position;
        while (Symbols.IsLetter(scanner.Current))
        {
            scanner.Position++;
        }

        var word = scanner.Slice(start);
        if (word.Length == 1)
        {
            return Symbols.Read(scanner, start, word[0], longIndex: true);
        }

        return word switch
        {
            "mod" => new Token(TokenKind.Modulo, start, word.Length),
            "pi" => new Token(TokenKind.Symbol, start, word.Length) { Leaf = Constant.Pi },
            _ when FunctionNames.Plain(word) is { } function && scanner.Current == '(' =>
                new Token(TokenKind.Function, start, word.Length) { Function = function },
            _ => throw new NotationException($"«{word}» is no function with brackets, and unknowns are single letters", start),
        };
    }

    static Token Gap(Scanner scanner)
    {
        var start = scanner.Position;
        scanner.Position++;
        var digits = scanner.Digits();
        if (digits.Length is 0 or > 2 || scanner.Current != ']')
        {
            throw new NotationException("A gap is written [1]", start);
        }

        scanner.Position++;
        return new Token(TokenKind.Gap, start, scanner.Position - start) { Gap = int.Parse(digits) };
    }
}
