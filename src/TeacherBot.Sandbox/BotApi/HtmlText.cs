using System.Globalization;
using System.Text;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// parse_mode HTML, read tag by tag the way Telegram's server reads it. Offsets in its complaints count UTF-8 bytes.
sealed class HtmlText
{
    static readonly HashSet<string> Tags =
    [
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "span", "pre", "code", "blockquote",
    ];

    readonly string source;
    readonly StringBuilder text = new();
    readonly List<Entity> entities = [];
    readonly Stack<(string Tag, string? Argument, int Offset)> open = new();
    int at;

    HtmlText(string source) => this.source = source;

    public static (string Text, IReadOnlyList<Entity> Entities) Parse(string source) => new HtmlText(source).Parse();

    (string Text, IReadOnlyList<Entity> Entities) Parse()
    {
        while (at < source.Length)
        {
            if (source[at] == '&' && HtmlCharacter.Read(source, at) is var (character, after))
            {
                text.Append(character);
                at = after;
            }
            else if (source[at] != '<')
            {
                text.Append(source[at++]);
            }
            else if (Peek(1) == '/')
            {
                EndTag();
            }
            else
            {
                StartTag();
            }
        }
        if (open.Count > 0)
            throw Refuse($"Can't find end tag corresponding to start tag \"{open.Peek().Tag}\"");
        return (text.ToString(), [.. entities.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)]);
    }

    void StartTag()
    {
        var begin = at++;
        while (at < source.Length && !IsSpace(source[at]) && source[at] != '>')
            at++;
        if (at >= source.Length)
            throw Refuse($"Unclosed start tag at byte offset {Bytes(begin)}");
        var tag = source[(begin + 1)..at].ToLowerInvariant();
        if (!Tags.Contains(tag))
            throw Refuse($"Unsupported start tag \"{tag}\" at byte offset {Bytes(begin)}");
        string? argument = null;
        while (NextAttribute(tag, begin) is var (name, value))
        {
            argument = (tag, name) switch
            {
                ("a", "href") => value,
                ("code", "class") when value.StartsWith("language-", StringComparison.Ordinal) => value["language-".Length..],
                ("span", "class") when value.StartsWith("tg-", StringComparison.Ordinal) => value["tg-".Length..],
                ("tg-emoji", "emoji-id") => value,
                ("blockquote", "expandable") => "expandable",
                _ => argument,
            };
        }
        if (tag == "span" && argument != "spoiler")
            throw Refuse($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bytes(begin)}");
        at++;
        open.Push((tag, argument, text.Length));
    }

    (string Name, string Value)? NextAttribute(string tag, int begin)
    {
        SkipSpaces();
        if (Peek() == '>')
            return null;
        var nameBegin = at;
        while (at < source.Length && !IsSpace(source[at]) && source[at] is not ('=' or '>'))
            at++;
        var name = source[nameBegin..at];
        if (at >= source.Length)
            throw Refuse($"Unclosed start tag \"{tag}\" at byte offset {Bytes(begin)}");
        if (name.Length == 0)
            throw Refuse($"Empty attribute name in the tag \"{tag}\" at byte offset {Bytes(begin)}");
        SkipSpaces();
        if (Peek() != '=')
        {
            if (tag == "blockquote" && name == "expandable")
                return (name, "");
            throw Refuse($"Expected equal sign in declaration of an attribute of the tag \"{tag}\" at byte offset {Bytes(begin)}");
        }
        at++;
        SkipSpaces();
        if (at >= source.Length)
            throw Refuse($"Unclosed start tag \"{tag}\" at byte offset {Bytes(begin)}");
        var value = source[at] is '\'' or '"' ? QuotedValue(source[at]) : NameToken();
        if (at >= source.Length)
            throw Refuse($"Unclosed start tag at byte offset {Bytes(begin)}");
        return (name, value);
    }

    string NameToken()
    {
        var begin = at;
        while (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || source[at] is '.' or '-'))
            at++;
        if (at < source.Length && !IsSpace(source[at]) && source[at] != '>')
            throw Refuse($"Unexpected end of name token at byte offset {Bytes(begin)}");
        return source[begin..at].ToLowerInvariant();
    }

    string QuotedValue(char quote)
    {
        var value = new StringBuilder();
        at++;
        while (at < source.Length && source[at] != quote)
        {
            if (source[at] == '&' && HtmlCharacter.Read(source, at) is var (character, after))
            {
                value.Append(character);
                at = after;
            }
            else
            {
                value.Append(source[at++]);
            }
        }
        if (at < source.Length)
            at++;
        return value.ToString();
    }

    void EndTag()
    {
        var begin = at;
        if (open.Count == 0)
            throw Refuse($"Unexpected end tag at byte offset {Bytes(begin)}");
        at += 2;
        while (at < source.Length && !IsSpace(source[at]) && source[at] != '>')
            at++;
        var tag = source[(begin + 2)..at].ToLowerInvariant();
        SkipSpaces();
        if (Peek() != '>')
            throw Refuse($"Unclosed end tag at byte offset {Bytes(begin)}");
        at++;
        var (expected, argument, offset) = open.Pop();
        if (tag.Length > 0 && tag != expected)
            throw Refuse($"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{expected}>\", found \"</{tag}>\"");
        if (text.Length > offset)
            Add(expected, argument, offset, text.Length - offset);
    }

    void Add(string tag, string? argument, int offset, int length)
    {
        switch (tag)
        {
            case "b" or "strong": entities.Add(new Entity("bold", offset, length)); break;
            case "i" or "em": entities.Add(new Entity("italic", offset, length)); break;
            case "s" or "strike" or "del": entities.Add(new Entity("strikethrough", offset, length)); break;
            case "u" or "ins": entities.Add(new Entity("underline", offset, length)); break;
            case "tg-spoiler" or "span": entities.Add(new Entity("spoiler", offset, length)); break;
            case "blockquote": entities.Add(new Entity(argument is null ? "blockquote" : "expandable_blockquote", offset, length)); break;
            case "tg-emoji": entities.Add(new Entity("custom_emoji", offset, length, CustomEmojiId: argument)); break;
            case "a": AddLink(argument ?? text.ToString(offset, length), offset, length); break;
            case "pre": AddPre(offset, length); break;
            default: entities.Add(new Entity("code", offset, length, Language: argument)); break;
        }
    }

    /// A code element that fills a pre element is one block with a language.
    void AddPre(int offset, int length)
    {
        var inner = entities.FindIndex(entity => entity is { Type: "code" } && entity.Offset == offset && entity.Length == length);
        var language = inner < 0 ? null : entities[inner].Language;
        if (inner >= 0)
            entities.RemoveAt(inner);
        entities.Add(new Entity("pre", offset, length, Language: language));
    }

    /// A link Telegram cannot read is shown as plain text, without a complaint.
    void AddLink(string url, int offset, int length)
    {
        if (LinkAddress.Normalize(url) is { } address)
            entities.Add(new Entity("text_link", offset, length, address));
    }

    void SkipSpaces()
    {
        while (at < source.Length && IsSpace(source[at]))
            at++;
    }

    char? Peek(int ahead = 0) => at + ahead < source.Length ? source[at + ahead] : null;

    int Bytes(int index) => Encoding.UTF8.GetByteCount(source.AsSpan(0, index));

    static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n' or '\v' or '\0';

    static ApiError Refuse(string reason) => ApiError.BadRequest($"can't parse entities: {reason}");
}
