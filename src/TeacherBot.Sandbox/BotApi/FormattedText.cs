using System.Text.RegularExpressions;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// Text with its marks, read from text + parse_mode or text + entities, trimmed as Telegram trims it, with links and commands found.
sealed partial record FormattedText(string Text, IReadOnlyList<Entity> Entities)
{
    public const int LongestText = 4096;
    public const int LongestCaption = 1024;

    public static FormattedText Of(string source, string? parseMode, JsonEntities? given = null)
    {
        var clean = source.Replace("\r", "", StringComparison.Ordinal);
        var (text, entities) = parseMode?.ToLowerInvariant() switch
        {
            null or "" or "none" => (clean, given?.Entities ?? []),
            "html" => HtmlText.Parse(clean),
            _ => throw ApiError.BadRequest("unsupported parse_mode"),
        };
        return Found(Trimmed(text, entities));
    }

    public static FormattedText Typed(string text) => Of(text, parseMode: null);

    static FormattedText Trimmed(string text, IReadOnlyList<Entity> entities)
    {
        var start = text.Length - text.TrimStart().Length;
        var trimmed = text.Trim();
        return new FormattedText(trimmed, [.. entities.Select(entity => Within(entity, start, trimmed.Length)).Where(entity => entity.Length > 0)]);
    }

    static Entity Within(Entity entity, int start, int length)
    {
        var from = Math.Clamp(entity.Offset - start, 0, length);
        var to = Math.Clamp(entity.Offset + entity.Length - start, 0, length);
        return entity with { Offset = from, Length = to - from };
    }

    static FormattedText Found(FormattedText formatted)
    {
        var taken = formatted.Entities.Where(entity => entity.Type is "pre" or "code" or "text_link").ToList();
        var found = Recognised().Matches(formatted.Text)
            .Where(match => !taken.Exists(entity => match.Index < entity.Offset + entity.Length && entity.Offset < match.Index + match.Length))
            .Select(match => new Entity(TypeOf(match), match.Index, match.Length))
            .ToList();
        if (found.Count == 0)
            return formatted;
        return formatted with { Entities = [.. formatted.Entities.Concat(found).OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)] };
    }

    static string TypeOf(Match match) => match.Value[0] switch
    {
        '/' => "bot_command",
        '@' => "mention",
        '#' => "hashtag",
        _ => match.Value.Contains('@', StringComparison.Ordinal) && !match.Value.Contains("://", StringComparison.Ordinal) ? "email" : "url",
    };

    [GeneratedRegex(
        """
        (?<![\w/<>])/[A-Za-z0-9_]{1,64}(@\w{3,32})?(?![\w/])
        |https?://[^\s<>"]+[^\s<>".,;:!?)»]
        |(?<!\w)[\w.+-]+@[\w-]+(\.[\w-]+)+
        |(?<![\w@])@[A-Za-z]\w{3,31}
        |(?<![\w&])\#[\p{L}\d_]*\p{L}[\p{L}\d_]*
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Recognised();
}
