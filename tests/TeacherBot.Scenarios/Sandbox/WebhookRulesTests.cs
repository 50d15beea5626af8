namespace TeacherBot.Scenarios.Sandbox;

public sealed class WebhookRulesTests : SandboxTest
{
    [Fact]
    public async Task Updates_come_in_order_with_the_secret()
    {
        await using var bot = await PlayedBot.Start();
        await Call("setWebhook", new { url = bot.Url, secret_token = "top-secret" });
        for (var number = 1; number <= 5; number++)
            await Says($"{number}");
        (await bot.Texts(5)).ShouldBe(["1", "2", "3", "4", "5"]);
        bot.Received.ShouldAllBe(entry => entry.Secret == "top-secret");
        await Eventually(async () => ((int)(await Call("getWebhookInfo"))["pending_update_count"]!).ShouldBe(0));
    }

    [Fact]
    public async Task A_refused_update_comes_again_and_holds_back_the_later_ones_of_its_chat()
    {
        await using var bot = await PlayedBot.Start();
        var refusals = 2;
        bot.Answers = (_, response) =>
        {
            response.StatusCode = refusals-- > 0 ? 500 : 200;
            return Task.CompletedTask;
        };
        await Call("setWebhook", new { url = bot.Url });
        await Says("раз");
        await Says("два");
        await bot.Texts(1);
        await Eventually(async () =>
        {
            var info = await Call("getWebhookInfo");
            info["last_error_message"]!.ToString().ShouldBe("Wrong response from the webhook: 500 Internal Server Error");
            ((int)info["pending_update_count"]!).ShouldBe(2);
        });
        (await bot.Texts(4)).ShouldBe(["раз", "раз", "раз", "два"]);
        var times = bot.Received.Select(entry => entry.At).ToList();
        (times[1] - times[0]).ShouldBeInRange(TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(20));
        (times[2] - times[1]).ShouldBeInRange(TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Retry_After_is_honoured()
    {
        await using var bot = await PlayedBot.Start();
        var refused = false;
        bot.Answers = (_, response) =>
        {
            if (!refused)
                (response.StatusCode, response.Headers.RetryAfter) = (503, "3");
            refused = true;
            return Task.CompletedTask;
        };
        await Call("setWebhook", new { url = bot.Url });
        await Says("раз");
        await bot.Texts(2);
        var times = bot.Received.Select(entry => entry.At).ToList();
        (times[1] - times[0]).ShouldBeInRange(TimeSpan.FromSeconds(2.9), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Another_chat_and_another_kind_do_not_wait_for_a_slow_one()
    {
        await using var bot = await PlayedBot.Start();
        await BotSends("меню", Keyboard("Да"));
        await Call("getUpdates", new { offset = 2 });
        var slow = new TaskCompletionSource();
        bot.Answers = (update, _) => update["message"]?["text"]?.ToString() == "медленно" ? slow.Task : Task.CompletedTask;
        await Call("setWebhook", new { url = bot.Url });
        await Says("медленно");
        await Says("ждёт");
        await Taps("Да");
        await Says("другой чат", user: 502);
        (await bot.Texts(3)).Order(StringComparer.Ordinal).ShouldBe(["Да", "другой чат", "медленно"]);
        slow.SetResult();
        (await bot.Texts(4))[^1].ShouldBe("ждёт");
    }

    [Fact]
    public async Task A_webhook_that_nobody_answers_is_an_error_and_a_new_one_gets_the_update_at_once()
    {
        await Call("setWebhook", new { url = "http://127.0.0.1:9/hook" });
        await Says("раз");
        await Eventually(async () => (await Call("getWebhookInfo"))["last_error_message"]!.ToString().ShouldBe("Connection refused"));
        await using var bot = await PlayedBot.Start();
        await Call("setWebhook", new { url = bot.Url });
        (await bot.Texts(1)).ShouldBe(["раз"]);
    }

    [Fact]
    public async Task Setting_and_deleting_say_what_they_did()
    {
        (await Answer("setWebhook", new { url = "https://example.ru/hook" }))["description"]!.ToString().ShouldBe("Webhook was set");
        (await Answer("setWebhook", new { url = "https://example.ru/hook" }))["description"]!.ToString().ShouldBe("Webhook is already set");
        (await Answer("deleteWebhook", new { }))["description"]!.ToString().ShouldBe("Webhook was deleted");
        (await Answer("deleteWebhook", new { }))["description"]!.ToString().ShouldBe("Webhook is already deleted");
        (await Call("getWebhookInfo"))["url"]!.ToString().ShouldBe("");
    }

    [Theory]
    [InlineData("http://example.ru/hook", "abc", "bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("nonsense", "abc", "bad webhook: invalid webhook URL specified")]
    [InlineData("https://example.ru/hook", "пароль", "secret token contains unallowed characters")]
    public async Task A_wrong_address_or_secret_is_refused(string url, string secret, string refusal) =>
        await Refuses($"Bad Request: {refusal}", "setWebhook", new { url, secret_token = secret });

    [Fact]
    public async Task Pending_updates_can_be_dropped()
    {
        await Says("раз");
        await Call("deleteWebhook", new { drop_pending_updates = true });
        (await Call("getUpdates")).AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Raw_updates_are_posted_side_by_side_and_their_statuses_returned()
    {
        await using var bot = await PlayedBot.Start();
        await Call("setWebhook", new { url = bot.Url });
        var first = 0;
        bot.Answers = (_, response) =>
        {
            response.StatusCode = Interlocked.Exchange(ref first, 1) == 0 ? 401 : 200;
            return Task.CompletedTask;
        };
        var answer = await Sim("deliver", new { update = new { message = new { text = "копия" } }, times = 5, parallel = true });
        answer["statuses"]!.AsArray().Select(status => (int)status!).Order().ShouldBe([200, 200, 200, 200, 401]);
        bot.Received.Select(entry => (int)entry.Update["update_id"]!).Distinct().ShouldHaveSingleItem();
    }

    static async Task Eventually(Func<Task> claim)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await claim();
                return;
            }
            catch (Exception error) when (attempt < 60 && error is ShouldAssertException or NullReferenceException)
            {
                await Task.Delay(50);
            }
        }
    }
}
