namespace TeacherBot.Scenarios.Sandbox;

public sealed class KeyboardRulesTests : SandboxTest
{
    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(0, false)]
    public async Task Callback_data_has_1_to_64_bytes(int length, bool accepted) =>
        await Try(Button(new { text = "a", callback_data = new string('x', length) }), accepted, "BUTTON_DATA_INVALID");

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public async Task Callback_data_counts_bytes_not_letters(int letters, bool accepted) =>
        await Try(Button(new { text = "a", callback_data = new string('ж', letters) }), accepted, "BUTTON_DATA_INVALID");

    [Fact]
    public async Task A_button_has_text_and_does_something()
    {
        await Try(Button(new { text = " ", callback_data = "a" }), accepted: false, "BUTTON_TEXT_INVALID");
        await Try(Button(new { callback_data = "a" }), accepted: false, "can't parse inline keyboard button: Can't find field \"text\"");
        await Try(Button(new { text = "a" }), accepted: false, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }

    [Theory]
    [InlineData("https://example.ru/pay?x=1", true)]
    [InlineData("example.ru", true)]
    [InlineData("tg://resolve?domain=a", true)]
    [InlineData("http://localhost:8080/payform/", true)]
    [InlineData("https://school", false)]
    [InlineData("not an address", false)]
    [InlineData("javascript:alert(1)", false)]
    public async Task The_address_of_a_button_must_be_one(string url, bool accepted) =>
        await Try(Button(new { text = "a", url }), accepted, $"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");

    [Theory]
    [InlineData(13, 8, false)]
    [InlineData(12, 8, true)]
    [InlineData(100, 1, true)]
    [InlineData(101, 1, false)]
    [InlineData(1, 9, false)]
    public async Task A_keyboard_has_at_most_100_buttons_and_8_in_a_row(int rows, int columns, bool accepted)
    {
        var row = Enumerable.Repeat(new { text = "a", callback_data = "a" }, columns);
        await Try(new { inline_keyboard = Enumerable.Repeat(row, rows) }, accepted, "reply markup is too long");
    }

    [Fact]
    public async Task Style_is_given_back_and_an_unknown_style_refused()
    {
        await Says("/start");
        var primary = Button(new { text = "a", callback_data = "a", style = "primary" });
        var message = await Call("sendMessage", new { chat_id = Anna, text = "a", reply_markup = primary });
        message["reply_markup"]!["inline_keyboard"]![0]![0]!["style"]!.ToString().ShouldBe("primary");
        var pink = Button(new { text = "a", callback_data = "a", style = "pink" });
        await Try(pink, accepted: false, "can't parse inline keyboard button: invalid button style specified");
    }

    [Fact]
    public async Task A_keyboard_that_is_not_JSON_is_refused()
    {
        await Says("/start");
        await Refuses("Bad Request: can't parse reply keyboard markup JSON object", "sendMessage", new { chat_id = Anna, text = "a", reply_markup = "{" });
        await Refuses("Bad Request: object expected as reply markup", "sendMessage", new { chat_id = Anna, text = "a", reply_markup = "[]" });
    }

    static object Button(object button) => new { inline_keyboard = new[] { new[] { button } } };

    async Task Try(object replyMarkup, bool accepted, string refusal)
    {
        await Says("/start");
        var parameters = new { chat_id = Anna, text = "a", reply_markup = replyMarkup };
        if (accepted)
            await Call("sendMessage", parameters);
        else
            await Refuses($"Bad Request: {refusal}", "sendMessage", parameters);
    }
}
