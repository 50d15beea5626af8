using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TeacherBot.Domain.Manuscripts.Reading;

/// <summary>
/// The JSON objects in a model's reply, whatever stands around them: prose, fences, a list that breaks off. One pass, so that the time is
/// linear in the length whatever was written.
/// </summary>
sealed class ReplyObjects
{
    /// <summary>What a model of ours may write is far shorter; the rest is not read.</summary>
    public const int Longest = 200_000;

    /// <summary>A list of tasks is three deep.</summary>
    const int DeepestNesting = 32;

    const int MostObjects = 2_000;

    /// <summary>Commands that begin with a letter which JSON takes for an escape: <c>\frac</c> is meant, not a form feed.</summary>
    static readonly HashSet<string> CommandsLikeEscapes = new(StringComparer.Ordinal)
    {
        "ne", "neq", "nu", "notin", "times", "text", "textrm", "tan", "tg", "theta", "to", "triangle", "tfrac", "right", "rightarrow", "rho", "rbrace",
        "beta", "begin", "bmod", "bar", "backsim", "big", "bigl", "bigr", "frac", "forall",
    };

    static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestNesting };

    static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    ReplyObjects(IReadOnlyList<JsonElement> items, bool breaksOff) => (Items, BreaksOff) = (items, breaksOff);

    /// <summary>Every whole object, the inner ones before those that hold them.</summary>
    public IReadOnlyList<JsonElement> Items { get; }

    /// <summary>Whether something was begun and not ended.</summary>
    public bool BreaksOff { get; }

    public static ReplyObjects Read(string reply)
    {
        var cut = reply.Length > Longest;
        var text = Mended(cut ? reply[..Longest] : reply);
        var (items, open, inString) = (new List<JsonElement>(), new Stack<int>(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when inString:
                    i++;
                    break;
                case '"' when open.Count > 0:
                    inString = !inString;
                    break;
                case '{' when !inString:
                    open.Push(i);
                    break;
                case '}' when !inString && open.Count > 0:
                    if (open.Pop() is var start && open.Count < DeepestNesting && items.Count < MostObjects && Parsed(text, start, i + 1) is { } item)
                    {
                        items.Add(item);
                    }

                    break;
            }
        }

        return new(items, cut || inString || open.Count > 0);
    }

    /// <summary>An object that holds parsed ones is parsed again: so deep as a reply is, that is a small factor.</summary>
    static JsonElement? Parsed(string text, int start, int end)
    {
        try
        {
            using var document = JsonDocument.Parse(text.AsMemory(start, end - start), Tolerant);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // Halves of characters are no text either.
            return null;
        }
    }

    /// <summary>Inside of strings: a backslash of TeX that was not doubled, and a bare line break.</summary>
    static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length + 64);
        var (inString, depth) = (false, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];

            // A quotation mark in the prose around opens no string.
            inString ^= character == '"' && depth > 0;
            depth += inString ? 0 : character == '{' ? 1 : character == '}' && depth > 0 ? -1 : 0;

            if (inString && char.IsControl(character))
            {
                mended.Append(character is '\n' or '\r' or '\t' ? " " : $"\\u{(int)character:x4}");
            }
            else if (!inString || character != '\\')
            {
                mended.Append(character);
            }
            else if (i + 1 < text.Length && IsEscape(text, i + 1))
            {
                mended.Append(character).Append(text[++i]);
            }
            else
            {
                mended.Append("\\\\");
            }
        }

        return mended.ToString();
    }

    static bool IsEscape(string text, int at) => text[at] switch
    {
        '"' or '\\' or '/' => true,
        'u' => at + 4 < text.Length && text.AsSpan(at + 1, 4).IndexOfAnyExcept(HexDigits) < 0,
        'b' or 'f' or 'n' or 'r' or 't' => !CommandsLikeEscapes.Contains(Word(text, at)),
        _ => false,
    };

    static string Word(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 12 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text[at..end];
    }
}
