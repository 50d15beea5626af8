using System.Globalization;

namespace TeacherBot.Sandbox.BotApi;

/// &lt; &gt; &amp; &quot; and numbers; Telegram knows no other named character and leaves them as they are.
static class HtmlCharacter
{
    public static (string Character, int After)? Read(string source, int at)
    {
        var end = at + 1;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || source[end] == '#'))
            end++;
        var character = Named(source[(at + 1)..end]);
        if (character is null)
            return null;
        return (character, end < source.Length && source[end] == ';' ? end + 1 : end);
    }

    static string? Named(string name) => name switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        ['#', 'x' or 'X', .. var digits] => Numbered(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => Numbered(digits, NumberStyles.None),
        _ => null,
    };

    static string? Numbered(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code is > 0 and < 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(code)
            : null;
}
