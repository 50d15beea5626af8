namespace TeacherBot.Domain.Mathematics;

/// <summary>Letters of both notations: Latin and Greek, with or without an index, and the two letters that are numbers.</summary>
static class Symbols
{
    const int LongestIndex = 8;

    static readonly (char Letter, string Command)[] Greek =
    [
        ('\u03B1', "\\alpha"), ('\u03B2', "\\beta"), ('\u03B3', "\\gamma"), ('\u03B4', "\\delta"), ('\u03B8', "\\theta"), ('\u03BB', "\\lambda"),
        ('\u03BC', "\\mu"), ('\u03C0', "\\pi"), ('\u03C1', "\\rho"), ('\u03C4', "\\tau"), ('\u03C6', "\\varphi"), ('\u03C6', "\\phi"), ('\u03C9', "\\omega"),
    ];

    public static IReadOnlyList<(char Letter, string Command)> Commands => Greek;

    public static bool IsLetter(char character) => char.IsAsciiLetter(character) || Array.Exists(Greek, entry => entry.Letter == character);

    public static string Tex(char letter) => char.IsAsciiLetter(letter) ? letter.ToString() : Greek.First(entry => entry.Letter == letter).Command;

    /// <summary>Reads the index, if there is one, after a letter that has just been passed.</summary>
    /// <param name="longIndex">Whether an index without braces is a whole word (plain notation) or one character (TeX).</param>
    public static Token Read(Scanner scanner, int start, char letter, bool longIndex)
    {
        var index = Index(scanner, longIndex);
        return new Token(TokenKind.Symbol, start, scanner.Position - start)
        {
            Leaf = (letter, index) switch
            {
                ('e', null) => Constant.E,
                ('\u03C0', null) => Constant.Pi,
                _ => new Letter(letter, index),
            },
        };
    }

    static string? Index(Scanner scanner, bool longIndex)
    {
        // Several underscores are a gap.
        if (scanner.Current != '_' || scanner.Peek(1) == '_')
        {
            return null;
        }

        var start = ++scanner.Position;
        if (scanner.Current == '{')
        {
            return Braced(scanner);
        }

        while (char.IsAsciiLetterOrDigit(scanner.Current) && (longIndex || scanner.Position == start))
        {
            scanner.Position++;
        }

        return Checked(scanner.Slice(start), start);
    }

    static string Braced(Scanner scanner)
    {
        var start = ++scanner.Position;
        while (char.IsAsciiLetterOrDigit(scanner.Current) || scanner.Current is '+' or '-')
        {
            scanner.Position++;
        }

        var index = Checked(scanner.Slice(start), start);
        if (scanner.Current != '}')
        {
            throw new NotationException("A closing brace is expected after the index", scanner.Position);
        }

        scanner.Position++;
        return index;
    }

    static string Checked(string index, int start) =>
        index.Length is > 0 and <= LongestIndex ? index : throw new NotationException($"An index has 1 to {LongestIndex} letters and digits", start);
}
