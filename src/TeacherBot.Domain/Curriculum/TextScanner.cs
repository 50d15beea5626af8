using System.Globalization;
using System.Text;

namespace TeacherBot.Domain.Curriculum;

enum TextTokenKind
{
    Word,
    Number,
    Sign,
}

/// <summary>A word, a number or a sign of what a teacher typed.</summary>
/// <param name="Text">Lower case, ё as е; a number without the spaces between its thousands.</param>
/// <param name="Start">Where it begins in the typed text; <paramref name="End"/> is the place after it.</param>
/// <param name="Glued">No space stands before it.</param>
readonly record struct TextToken(string Text, TextTokenKind Kind, int Start, int End, bool Glued)
{
    public bool Is(string text) => Text == text;

    public bool IsWord => Kind == TextTokenKind.Word;

    public bool IsNumber => Kind == TextTokenKind.Number;
}

/// <summary>Cuts typed text into words, numbers and signs in one pass; the time is linear in the length and the length is bounded.</summary>
static class TextScanner
{
    /// <summary>Nobody asks for a sheet in more characters; what follows is not read.</summary>
    public const int Longest = 1000;

    const string Signs = ",.;:!?|√%/+=()—–-\n";
    const string LookLatin = "aceopxykmtbh";
    const string LookRussian = "асеорхукмтвн";

    /// <summary>
    /// The text as far as it is read, with й and ё as single letters, and with a space for everything that does not print:
    /// control characters, invisible marks, turns of direction, emoji.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            var last = clean.Length > 0 ? clean[^1] : ' ';
            switch (character)
            {
                case '\u0306' when last is 'и' or 'И':
                    clean[^1] = last == 'и' ? 'й' : 'Й';
                    break;
                case '\u0308' when last is 'е' or 'Е':
                    clean[^1] = last == 'е' ? 'ё' : 'Ё';
                    break;
                default:
                    clean.Append(Prints(character) ? character : ' ');
                    break;
            }
        }

        return clean.ToString();
    }

    /// <param name="text">Cleaned by <see cref="Clean"/>, so that places in it can be cut out again.</param>
    public static List<TextToken> Scan(string text)
    {
        List<TextToken> tokens = [];
        var length = Math.Min(text.Length, Longest);
        var at = 0;
        while (at < length)
        {
            var start = at;
            var character = text[at];
            var glued = tokens.Count > 0 && tokens[^1].End == start;
            if (IsLetter(character))
            {
                at = End(text, start, length, IsLetter);
                tokens.Add(new TextToken(Word(text.AsSpan(start, at - start)), TextTokenKind.Word, start, at, glued));
            }
            else if (char.IsAsciiDigit(character))
            {
                at = NumberEnd(text, start, length);
                tokens.Add(new TextToken(Digits(text.AsSpan(start, at - start)), TextTokenKind.Number, start, at, glued));
            }
            else
            {
                at++;
                AddSign(tokens, character, start, glued);
            }
        }

        return tokens;
    }

    static void AddSign(List<TextToken> tokens, char character, int start, bool glued)
    {
        if (character is '²' or '³')
        {
            tokens.Add(new TextToken(character == '²' ? "2" : "3", TextTokenKind.Number, start, start + 1, glued));
        }
        else if (Signs.Contains(character))
        {
            tokens.Add(new TextToken(character.ToString(), TextTokenKind.Sign, start, start + 1, glued));
        }
    }

    static bool Prints(char character) => character == '\n' || char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.ModifierSymbol);

    static bool IsLetter(char character) => char.IsLetter(character);

    static int End(string text, int start, int length, Func<char, bool> belongs)
    {
        var end = start;
        while (end < length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>«1 000 000» is one number: groups of exactly three digits after a space.</summary>
    static int NumberEnd(string text, int start, int length)
    {
        var end = End(text, start, length, char.IsAsciiDigit);
        while (end - start <= 11 && text[start] != '0' && FirstGroup(text, start, end) <= 3
            && end < length && text[end] is ' ' or '\u00A0' or '\u202F'
            && End(text, end + 1, length, char.IsAsciiDigit) == end + 4)
        {
            end += 4;
        }

        return end;
    }

    static int FirstGroup(string text, int start, int end) => End(text, start, end, char.IsAsciiDigit) - start;

    static string Digits(ReadOnlySpan<char> number)
    {
        var digits = new StringBuilder(number.Length);
        foreach (var character in number)
        {
            if (char.IsAsciiDigit(character))
            {
                digits.Append(character);
            }
        }

        return digits.ToString();
    }

    /// <summary>Latin letters that look Russian are Russian inside of a word that has a Russian letter.</summary>
    static string Word(ReadOnlySpan<char> typed)
    {
        Span<char> word = typed.Length <= 64 ? stackalloc char[typed.Length] : new char[typed.Length];
        typed.ToLowerInvariant(word);
        word.Replace('ё', 'е');
        if (word.ContainsAnyInRange('а', 'я'))
        {
            foreach (ref var letter in word)
            {
                var look = LookLatin.IndexOf(letter);
                letter = look < 0 ? letter : LookRussian[look];
            }
        }

        return word.ToString();
    }
}
