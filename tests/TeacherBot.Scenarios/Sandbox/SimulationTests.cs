using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class SimulationTests : SandboxTest
{
    [Fact]
    public async Task An_unknown_id_becomes_a_new_teacher_who_is_the_same_every_time()
    {
        await Says("привет", user: 777);
        var user = (await SimGet("users")).AsArray().Single(person => (long)person!["id"]! == 777)!;
        user["languageCode"]!.ToString().ShouldBe("ru");
        user["name"]!.ToString().ShouldMatch("^[А-Я].* [А-Я]");
        await using var other = await TeacherBot.Sandbox.SandboxHost.StartAsync();
        using var response = await Http.PostAsJsonAsync($"{other.BaseUrl}/sim/users/777/messages", new { text = "привет" });
        var people = JsonNode.Parse(await Http.GetStringAsync($"{other.BaseUrl}/sim/users"))!.AsArray();
        people.Single(person => (long)person!["id"]! == 777)!["name"]!.ToString().ShouldBe(user["name"]!.ToString());
    }

    [Theory]
    [InlineData("✅ Создать лист", "exact")]
    [InlineData("создать лист", "by words")]
    [InlineData("Созд", "by beginning")]
    public async Task A_button_is_tapped_by_its_label(string label, string how)
    {
        await BotSends("старое", Keyboard("✅ Создать лист"));
        var id = await BotSends("новое", Keyboard("✅ Создать лист", "❌ Отмена"));
        var tapped = await Taps(label);
        ((int)tapped["messageId"]!).ShouldBe(id, how);
        tapped["data"]!.ToString().ShouldBe("✅ Создать лист");
        var update = (await Call("getUpdates")).AsArray()[^1]!["callback_query"]!;
        update["message"]!["text"]!.ToString().ShouldBe("новое");
        ((long)update["from"]!["id"]!).ShouldBe(Anna);
    }

    [Fact]
    public async Task A_label_nobody_sees_is_answered_with_those_that_are_there()
    {
        await BotSends("меню", Keyboard("3 класс", "30 минут"));
        (await SimRefuses(404, $"users/{Anna}/taps", new { label = "Алгебра" }))["details"]!["visible"]!.AsArray().Count.ShouldBe(2);
        await SimRefuses(404, $"users/{Anna}/taps", new { label = "3" });
        (await Taps("3 кл"))["label"]!.ToString().ShouldBe("3 класс");
    }

    [Fact]
    public async Task An_outdated_button_is_tapped_by_message_and_data()
    {
        var id = await BotSends("меню", Keyboard("новая"));
        var tapped = await Sim($"users/{Anna}/taps", new { messageId = id, data = "старая" });
        tapped["data"]!.ToString().ShouldBe("старая");
    }

    [Fact]
    public async Task A_link_button_gives_its_address_and_tells_the_bot_nothing()
    {
        await BotSends("Оплата", new { inline_keyboard = new[] { new[] { new { text = "Оплатить", url = "https://example.ru/pay" } } } });
        (await Taps("Оплатить"))["url"]!.ToString().ShouldBe("https://example.ru/pay");
        (await Call("getUpdates")).AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("sticker")]
    [InlineData("photo")]
    [InlineData("voice")]
    public async Task A_person_sends_more_than_text(string kind)
    {
        await Sim($"users/{Anna}/messages", new JsonObject { [kind] = true });
        (await Call("getUpdates")).AsArray()[0]!["message"]![kind].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_person_forwards_and_edits()
    {
        var id = (int)(await Sim($"users/{Anna}/messages", new { text = "раз", forwarded = true }))["id"]!;
        await Sim($"users/{Anna}/messages", new { text = "два", editMessageId = id });
        var updates = (await Call("getUpdates")).AsArray();
        updates[0]!["message"]!["forward_origin"].ShouldNotBeNull();
        updates[1]!["edited_message"]!["text"]!.ToString().ShouldBe("два");
        (await Shown()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_person_changes_name_and_language()
    {
        await Sim($"users/{Anna}", new { firstName = "Anna", languageCode = "en", username = "anna" });
        await Says("hi");
        var from = (await Call("getUpdates"))[0]!["message"]!["from"]!;
        $"{from["first_name"]} {from["language_code"]} {from["username"]}".ShouldBe("Anna en anna");
    }

    [Fact]
    public async Task A_quiz_is_answered_and_counted()
    {
        await Says("/start");
        var poll = await Call("sendPoll", new
        {
            chat_id = Anna,
            question = "2+2?",
            options = new[] { new { text = "3" }, new { text = "4" } },
            type = "quiz",
            correct_option_id = 1,
            is_anonymous = false,
        });
        await Sim($"users/{Anna}/poll-answers", new { options = new[] { "4" } });
        await SimRefuses(409, $"users/{Anna}/poll-answers", new { options = new[] { 0 } });
        var answer = (await Call("getUpdates")).AsArray()[^1]!["poll_answer"]!;
        ((int)answer["option_ids"]![0]!).ShouldBe(1);
        answer["poll_id"]!.ToString().ShouldBe(poll["poll"]!["id"]!.ToString());
        var stopped = await Call("stopPoll", new { chat_id = Anna, message_id = (int)poll["message_id"]! });
        ((int)stopped["options"]![1]!["voter_count"]!).ShouldBe(1);
        await Refuses("Bad Request: poll has already been closed", "stopPoll", new { chat_id = Anna, message_id = (int)poll["message_id"]! });
    }

    [Fact]
    public async Task Typing_is_shown_until_the_bot_writes()
    {
        await Says("/start");
        await Call("sendChatAction", new { chat_id = Anna, action = "upload_document" });
        (await SimGet($"users/{Anna}/chat"))["typing"]!.ToString().ShouldBe("upload_document");
        await BotSends("вот");
        (await SimGet($"users/{Anna}/chat"))["typing"].ShouldBeNull();
    }

    [Fact]
    public async Task Waiting_ends_when_the_chat_changes()
    {
        await Says("/start");
        var version = (long)(await SimGet($"users/{Anna}/chat"))["version"]!;
        (await SimGet($"wait?user={Anna}&since={version}&timeoutMs=100"))["changed"]!.GetValue<bool>().ShouldBeFalse();
        var waiting = SimGet($"wait?user={Anna}&since={version}&timeoutMs=10000");
        await BotSends("вот");
        (await waiting)["changed"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Raw_updates_reach_the_queue_as_often_as_asked()
    {
        var answer = await Sim("deliver", new { update = new { message = new { text = "копия" } }, times = 3, parallel = 2 });
        (await Call("getUpdates")).AsArray().Select(update => (int)update!["update_id"]!).ShouldBe(Enumerable.Repeat((int)answer["updateId"]!, 3));
    }

    [Fact]
    public async Task The_page_shows_marks_as_escaped_HTML()
    {
        await Says("/start");
        await Call("sendMessage", new { chat_id = Anna, text = "<b>a &lt; \"b\"</b> &amp;", parse_mode = "HTML" });
        (await Shown())[^1]!["html"]!.ToString().ShouldBe("<b>a &lt; &quot;b&quot;</b> &amp;");
    }
}
