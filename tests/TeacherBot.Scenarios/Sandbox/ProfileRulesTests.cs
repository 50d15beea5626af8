namespace TeacherBot.Scenarios.Sandbox;

public sealed class ProfileRulesTests : SandboxTest
{
    [Fact]
    public async Task Commands_are_kept_per_scope_and_language_and_the_narrowest_is_shown()
    {
        await Says("/start");
        await Call("setMyCommands", new { commands = Commands("help") });
        await Call("setMyCommands", new { commands = Commands("pomosch"), language_code = "ru" });
        (await Menu(Anna)).ShouldBe(["pomosch"]);
        await Call("setMyCommands", new { commands = Commands("stats"), scope = new { type = "chat", chat_id = Anna } });
        (await Menu(Anna)).ShouldBe(["stats"]);
        (await Menu(502)).ShouldBe(["pomosch"]);
        await Call("deleteMyCommands", new { scope = new { type = "chat", chat_id = Anna } });
        (await Menu(Anna)).ShouldBe(["pomosch"]);
        (await Call("getMyCommands")).AsArray().ShouldHaveSingleItem()!["command"]!.ToString().ShouldBe("help");
    }

    [Theory]
    [InlineData("Help", "a", "BOT_COMMAND_INVALID")]
    [InlineData("помощь", "a", "BOT_COMMAND_INVALID")]
    [InlineData("help", " ", "BOT_COMMAND_DESCRIPTION_INVALID")]
    public async Task A_command_is_lower_case_latin_with_a_description(string command, string description, string refusal) =>
        await Refuses($"Bad Request: {refusal}", "setMyCommands", new { commands = new[] { new { command, description } } });

    [Fact]
    public async Task A_scope_names_a_chat_the_bot_has_met() =>
        await Refuses("Bad Request: chat not found", "setMyCommands", new { commands = Commands("a"), scope = new { type = "chat", chat_id = 9 } });

    [Fact]
    public async Task Name_and_descriptions_have_their_limits_and_languages()
    {
        await Call("setMyName", new { name = "Листы" });
        await Call("setMyDescription", new { description = "Worksheets", language_code = "en" });
        (await Call("getMyName"))["name"]!.ToString().ShouldBe("Листы");
        (await Call("getMyDescription", new { language_code = "en" }))["description"]!.ToString().ShouldBe("Worksheets");
        (await Call("getMyDescription"))["description"]!.ToString().ShouldBe("");
        await Refuses("Bad Request: bot description is too long", "setMyDescription", new { description = new string('a', 513) });
        await Refuses("Bad Request: bot short description is too long", "setMyShortDescription", new { short_description = new string('a', 121) });
    }

    [Fact]
    public async Task A_member_of_a_chat_has_a_status()
    {
        await Says("/start");
        (await Call("getChatMember", new { chat_id = Anna, user_id = Anna }))["status"]!.ToString().ShouldBe("member");
        await Refuses("Bad Request: user not found", "getChatMember", new { chat_id = Anna, user_id = 999 });
        (await Call("getChat", new { chat_id = Anna }))["type"]!.ToString().ShouldBe("private");
        await Refuses("Bad Request: wrong parameter action in request", "sendChatAction", new { chat_id = Anna, action = "dancing" });
    }

    async Task<List<string>> Menu(long user) =>
        [.. (await SimGet($"users/{user}/chat"))["commands"]!.AsArray().Select(command => command!["command"]!.ToString())];

    static object[] Commands(string name) => [new { command = name, description = "a" }];
}
