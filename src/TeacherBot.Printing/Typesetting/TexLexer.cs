using System.Text.RegularExpressions;

namespace TeacherBot.Printing.Typesetting;

/// <summary>Cuts TeX into tokens. A comma between digits belongs to the number, and so does a period in parentheses: «0,1(6)».</summary>
sealed partial class TexLexer(string tex)
{
    int position;

    public string Tex => tex;

    /// <exception cref="TexException">A backslash at the end, or underscores that are no gap.</exception>
    public TexToken Next()
    {
        if (position >= tex.Length)
        {
            return new TexToken(TexTokenKind.End, "", tex.Length, 0);
        }

        return tex[position] switch
        {
            '\\' => Command(),
            '{' => Take(TexTokenKind.GroupOpen, 1),
            '}' => Take(TexTokenKind.GroupClose, 1),
            '^' => Take(TexTokenKind.Superscript, 1),
            '_' => GapOrSubscript(),
            >= '0' and <= '9' => Take(TexTokenKind.Number, NumberAt().Match(tex, position).Length),
            var blank when char.IsWhiteSpace(blank) => Take(TexTokenKind.Space, 1),
            _ => Take(TexTokenKind.Character, position + 1 < tex.Length && char.IsSurrogatePair(tex, position) ? 2 : 1),
        };
    }

    /// <summary>The raw characters of a braced group, for text that is not mathematics.</summary>
    /// <exception cref="TexException">There is no group, or it is not closed.</exception>
    public string RawGroup(string command)
    {
        while (position < tex.Length && char.IsWhiteSpace(tex[position]))
        {
            position++;
        }

        if (position >= tex.Length || tex[position] != '{')
        {
            throw new TexException($"\\{command} needs its words in braces", tex, position);
        }

        var start = position + 1;
        var depth = 0;
        for (; position < tex.Length; position++)
        {
            depth += tex[position] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return tex[start..position++];
            }
        }

        throw new TexException($"The braces of \\{command} are not closed", tex, start - 1);
    }

    TexToken Command()
    {
        if (position + 1 >= tex.Length)
        {
            throw new TexException("A backslash with nothing after it", tex, position);
        }

        var start = position;
        var name = NameAt().Match(tex, position + 1);
        var length = name.Success ? name.Length : 1;
        position += 1 + length;
        return new TexToken(TexTokenKind.Command, tex.Substring(start + 1, length), start, 1 + length);
    }

    TexToken GapOrSubscript()
    {
        var gap = GapAt().Match(tex, position);
        if (gap.Success)
        {
            var token = new TexToken(TexTokenKind.Gap, gap.Groups["number"].Value, position, gap.Length);
            position += gap.Length;
            return token;
        }

        if (position + 1 < tex.Length && tex[position + 1] == '_')
        {
            throw new TexException("Underscores that are no gap like ___(1)___", tex, position);
        }

        return Take(TexTokenKind.Subscript, 1);
    }

    TexToken Take(TexTokenKind kind, int length)
    {
        var token = new TexToken(kind, tex.Substring(position, length), position, length);
        position += length;
        return token;
    }

    [GeneratedRegex(@"\G\d+([.,]\d*\(\d+\)|[.,]\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberAt();

    [GeneratedRegex(@"\G[A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex NameAt();

    [GeneratedRegex(@"\G_{2,}\((?<number>\d{1,2})\)_{2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GapAt();
}
