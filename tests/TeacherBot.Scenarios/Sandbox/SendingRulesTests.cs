using System.Text.Json.Nodes;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class SendingRulesTests : SandboxTest
{
    [Fact]
    public async Task A_bot_cannot_write_first()
    {
        await Refuses("Bad Request: chat not found", "sendMessage", new { chat_id = Anna, text = "a" });
        await Sim($"users/{Anna}", new { firstName = "Анна" });
        await Refuses("Bad Request: chat not found", "sendMessage", new { chat_id = Anna, text = "a" });
        await Refuses("Bad Request: chat_id is empty", "sendMessage", new { text = "a" });
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("<b></b>")]
    public async Task An_empty_text_is_refused(string text)
    {
        await Says("/start");
        await Refuses("Bad Request: message text is empty", "sendMessage", new { chat_id = Anna, text, parse_mode = "HTML" });
    }

    [Fact]
    public async Task A_text_has_at_most_4096_characters_after_parsing()
    {
        await Says("/start");
        await Call("sendMessage", new { chat_id = Anna, text = $"<b>{new string('ж', 4096)}</b>", parse_mode = "HTML" });
        await Refuses("Bad Request: message is too long", "sendMessage", new { chat_id = Anna, text = new string('ж', 4097) });
    }

    [Fact]
    public async Task A_caption_has_at_most_1024_characters()
    {
        await Says("/start");
        await Call("sendDocument", Upload("document", "a.pdf", [1], new { caption = new string('ж', 1024) }));
        await Refuses(
            "Bad Request: message caption is too long", "sendDocument", Upload("document", "a.pdf", [1], new { caption = new string('ж', 1025) }));
    }

    [Fact]
    public async Task A_blocked_bot_is_forbidden_and_told_of_it()
    {
        await Says("/start");
        await Sim($"users/{Anna}/block");
        await Refuses("Forbidden: bot was blocked by the user", "sendMessage", new { chat_id = Anna, text = "a" }, code: 403);
        await SimRefuses(409, $"users/{Anna}/messages", new { text = "a" });
        await Sim($"users/{Anna}/unblock");
        await Call("sendMessage", new { chat_id = Anna, text = "a" });
        var changes = (await Call("getUpdates"))!.AsArray().Select(update => update!["my_chat_member"]).OfType<JsonNode>();
        changes.Select(change => $"{change["old_chat_member"]!["status"]} → {change["new_chat_member"]!["status"]}")
            .ShouldBe(["member → kicked", "kicked → member"]);
    }

    [Fact]
    public async Task An_upgraded_group_names_its_new_id()
    {
        await Sim("groups/-100/messages", new { userId = Anna, text = "всем привет" });
        var newId = (long)(await Sim("groups/-100/upgrade"))["chatId"]!;
        var answer = await Answer("sendMessage", new { chat_id = -100, text = "a" });
        answer["description"]!.ToString().ShouldBe("Bad Request: group chat was upgraded to a supergroup chat");
        ((long)answer["parameters"]!["migrate_to_chat_id"]!).ShouldBe(newId);
        await Call("sendMessage", new { chat_id = newId, text = "a" });
    }

    [Fact]
    public async Task A_bot_that_left_a_group_is_no_member()
    {
        await Sim("groups/-100/messages", new { userId = Anna, text = "/start" });
        await Call("sendMessage", new { chat_id = -100, text = "Пишите мне лично." });
        await Call("leaveChat", new { chat_id = -100 });
        await Refuses("Forbidden: bot is not a member of the group chat", "sendMessage", new { chat_id = -100, text = "a" }, code: 403);
        var kinds = (await Call("getUpdates")).AsArray().Select(update => update!.AsObject().Last().Key);
        kinds.ShouldBe(["my_chat_member", "message", "my_chat_member"]);
    }

    [Fact]
    public async Task A_wrong_token_and_an_unknown_method_have_their_own_answers()
    {
        using var wrongToken = await Http.GetAsync($"{Sandbox.BaseUrl}/bot1:wrong/getMe");
        (await wrongToken.Content.ReadAsStringAsync()).ShouldBe("""{"ok":false,"error_code":401,"description":"Unauthorized"}""");
        await Refuses("Not Found", "sendNothing", new { }, code: 404);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "application/x-www-form-urlencoded")]
    public async Task Arguments_come_by_query_or_form_and_method_names_in_any_case(string verb, string form)
    {
        await Says("/start");
        const string Arguments = "chat_id=501&text=%D0%B4%D0%B0";
        using var request = new HttpRequestMessage(new HttpMethod(verb), form.Length == 0 ? $"{BotUrl}/SENDmessage?{Arguments}" : $"{BotUrl}/sendMessage");
        if (form.Length > 0)
            request.Content = new StringContent(Arguments, System.Text.Encoding.UTF8, form);
        using var response = await Http.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue();
        (await Shown())[^1]!["text"]!.ToString().ShouldBe("да");
    }

    [Fact]
    public async Task An_answer_names_a_message_of_the_chat()
    {
        var asked = (int)(await Says("вопрос"))["id"]!;
        var answer = await Call("sendMessage", new { chat_id = Anna, text = "ответ", reply_parameters = new { message_id = asked } });
        answer["reply_to_message"]!["text"]!.ToString().ShouldBe("вопрос");
        await Refuses(
            "Bad Request: message to be replied not found", "sendMessage", new { chat_id = Anna, text = "a", reply_parameters = new { message_id = 999 } });
    }
}
