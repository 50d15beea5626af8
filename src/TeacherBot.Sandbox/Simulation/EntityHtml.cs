using System.Net;
using System.Text;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.Simulation;

/// Text with its marks back as HTML, everything else escaped.
static class EntityHtml
{
    public static string? Of(string? text, IReadOnlyList<Entity> entities)
    {
        if (text is null)
            return null;
        var marks = entities.Where(entity => Tag(entity) is not null).ToList();
        var html = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            foreach (var closing in marks.AsEnumerable().Reverse().Where(entity => entity.Offset + entity.Length == at))
                html.Append("</").Append(Tag(closing)!.Split(' ')[0]).Append('>');
            foreach (var opening in marks.Where(entity => entity.Offset == at))
                html.Append('<').Append(Tag(opening)).Append('>');
            if (at < text.Length)
                html.Append(Escaped(text[at]));
        }
        return html.ToString();
    }

    static string Escaped(char character) => character switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => character.ToString(),
    };

    static string? Tag(Entity entity) => entity.Type switch
    {
        "bold" => "b",
        "italic" => "i",
        "underline" => "u",
        "strikethrough" => "s",
        "spoiler" => "tg-spoiler",
        "code" => "code",
        "pre" => "pre",
        "blockquote" => "blockquote",
        "expandable_blockquote" => "blockquote expandable",
        "text_link" => $"a href=\"{WebUtility.HtmlEncode(entity.Url)}\"",
        _ => null,
    };
}
