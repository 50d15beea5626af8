using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Walks over the text of a formula; what both notations share.</summary>
sealed class Scanner(string text)
{
    /// <summary>No formula of a school is longer, in characters.</summary>
    public const int LongestText = 2000;

    public int Position { get; set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => Peek(0);

    public char Peek(int ahead) => Position + ahead < text.Length ? text[Position + ahead] : '\0';

    public bool Sees(string word) => string.CompareOrdinal(text, Position, word, 0, word.Length) == 0;

    public string Slice(int from) => text[from..Position];

    /// <summary>The digits from here on; empty when there are none.</summary>
    public string Digits()
    {
        var start = Position;
        while (char.IsAsciiDigit(Current))
        {
            Position++;
        }

        return text[start..Position];
    }

    public Token Number(int start, string whole, string decimals) => new(TokenKind.Number, start, Position - start)
    {
        Value = new Rational(BigInteger.Parse(whole + decimals), BigInteger.Pow(10, decimals.Length)),
    };

    public static void CheckLength(string text)
    {
        if (text.Length > LongestText)
        {
            throw new NotationException($"A formula has at most {LongestText} characters", LongestText);
        }
    }
}
