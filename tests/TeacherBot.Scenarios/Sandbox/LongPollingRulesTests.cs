using System.Diagnostics;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class LongPollingRulesTests : SandboxTest
{
    [Fact]
    public async Task An_offset_confirms_all_before_it_and_ids_grow()
    {
        foreach (var text in (string[])["раз", "два", "три"])
            await Says(text);
        var first = await Texts(new { });
        first.ShouldBe(["1 раз", "2 два", "3 три"]);
        (await Texts(new { limit = 1 })).ShouldBe(["1 раз"]);
        (await Texts(new { offset = 3 })).ShouldBe(["3 три"]);
        (await Texts(new { })).ShouldBe(["3 три"], "what was confirmed does not come again");
        (await Texts(new { offset = 4 })).ShouldBeEmpty();
        await Says("четыре");
        (await Texts(new { })).ShouldBe(["4 четыре"]);
    }

    [Fact]
    public async Task A_negative_offset_keeps_only_the_last()
    {
        foreach (var text in (string[])["раз", "два", "три"])
            await Says(text);
        (await Texts(new { offset = -1 })).ShouldBe(["3 три"]);
        (await Texts(new { })).ShouldBe(["3 три"]);
    }

    [Fact]
    public async Task A_waiting_request_returns_as_soon_as_something_happens()
    {
        var started = Stopwatch.GetTimestamp();
        var waiting = Texts(new { timeout = 30 });
        await Task.Delay(200);
        waiting.IsCompleted.ShouldBeFalse();
        await Says("раз");
        (await waiting).ShouldBe(["1 раз"]);
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task An_empty_wait_ends_in_time()
    {
        var started = Stopwatch.GetTimestamp();
        (await Texts(new { timeout = 1 })).ShouldBeEmpty();
        Stopwatch.GetElapsedTime(started).ShouldBeInRange(TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_second_poller_ends_the_first_with_a_conflict()
    {
        var first = Answer("getUpdates", new { timeout = 30 });
        await Task.Delay(200);
        var second = Answer("getUpdates", new { timeout = 1 });
        var conflict = await first;
        ((int)conflict["error_code"]!).ShouldBe(409);
        conflict["description"]!.ToString().ShouldBe("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        (await second)["ok"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Polling_conflicts_with_a_webhook()
    {
        await Call("setWebhook", new { url = "http://127.0.0.1:9/hook" });
        await Refuses(
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", "getUpdates", new { }, code: 409);
        await Call("deleteWebhook");
        await Call("getUpdates");
    }

    [Fact]
    public async Task Allowed_updates_decide_what_is_kept_from_then_on()
    {
        await Call("getUpdates", new { allowed_updates = new[] { "callback_query" } });
        await BotSends("раз", Keyboard("Да"));
        await Taps("Да");
        (await Call("getUpdates")).AsArray().ShouldHaveSingleItem()!["callback_query"]!["data"]!.ToString().ShouldBe("Да");
        (await Call("getWebhookInfo"))["allowed_updates"]!.AsArray().ShouldHaveSingleItem();
    }

    async Task<List<string>> Texts(object parameters) =>
        [.. (await Call("getUpdates", parameters)).AsArray().Select(update => $"{update!["update_id"]} {update["message"]!["text"]}")];
}
