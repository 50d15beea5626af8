namespace TeacherBot.Scenarios.Sandbox;

public sealed class HtmlParsingTests : SandboxTest
{
    [Theory]
    [InlineData("<x>a</x>", "Unsupported start tag \"x\" at byte offset 0")]
    [InlineData("Тест <br> a", "Unsupported start tag \"br\" at byte offset 9")]
    [InlineData("<b>a", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("a</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>a</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"")]
    [InlineData("<b", "Unclosed start tag at byte offset 0")]
    [InlineData("a < b", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("<b>a</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<span>a</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<a href>x</a>", "Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0")]
    [InlineData("<a href=http://x.ru>x</a>", "Unexpected end of name token at byte offset 8")]
    public async Task Broken_markup_is_refused_with_its_place(string html, string reason)
    {
        await Says("/start");
        await Refuses($"Bad Request: can't parse entities: {reason}", "sendMessage", new { chat_id = Anna, text = html, parse_mode = "HTML" });
    }

    [Theory]
    [InlineData("<b>жир</b>", "жир", "bold 0 3")]
    [InlineData("😀<i>a</i>", "😀a", "italic 2 1")]
    [InlineData("<strong>a<em>b</em></strong>", "ab", "bold 0 2, italic 1 1")]
    [InlineData("<u>a</u><s>b</s><del>c</del>", "abc", "underline 0 1, strikethrough 1 1, strikethrough 2 1")]
    [InlineData("<tg-spoiler>a</tg-spoiler><span class=\"tg-spoiler\">b</span>", "ab", "spoiler 0 1, spoiler 1 1")]
    [InlineData("<a href=\"https://example.ru/?a=1&amp;b=2\">тут</a>", "тут", "text_link 0 3 https://example.ru/?a=1&b=2")]
    [InlineData("<pre><code class=\"language-tex\">x^2</code></pre>", "x^2", "pre 0 3 tex")]
    [InlineData("<code>a &lt; b &amp;&amp; c &#33; &nbsp;</code>", "a < b && c ! &nbsp;", "code 0 19")]
    [InlineData("<blockquote expandable>a</blockquote>", "a", "expandable_blockquote 0 1")]
    [InlineData("  <b> a </b>  ", "a", "bold 0 1")]
    [InlineData("<b></b>a", "a", "")]
    public async Task Markup_becomes_text_and_entities(string html, string text, string entities)
    {
        await Says("/start");
        var message = await Call("sendMessage", new { chat_id = Anna, text = html, parse_mode = "HTML" });
        message["text"]!.ToString().ShouldBe(text);
        var found = message["entities"]?.AsArray() ?? [];
        string.Join(", ", found.Select(entity => $"{entity!["type"]} {entity["offset"]} {entity["length"]} {entity["url"]}{entity["language"]}".Trim()))
            .ShouldBe(entities);
    }

    [Fact]
    public async Task Without_a_parse_mode_tags_are_plain_text()
    {
        await Says("/start");
        var message = await Call("sendMessage", new { chat_id = Anna, text = "<b>a</b> и /help" });
        message["text"]!.ToString().ShouldBe("<b>a</b> и /help");
        message["entities"]!.AsArray().ShouldHaveSingleItem()!["type"]!.ToString().ShouldBe("bot_command");
    }

    [Fact]
    public async Task An_unknown_parse_mode_is_refused()
    {
        await Says("/start");
        await Refuses("Bad Request: unsupported parse_mode", "sendMessage", new { chat_id = Anna, text = "a", parse_mode = "bbcode" });
    }
}
