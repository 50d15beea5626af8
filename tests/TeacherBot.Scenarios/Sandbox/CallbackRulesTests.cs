using TeacherBot.Sandbox;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class CallbackRulesTests : SandboxTest
{
    const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

    readonly ShiftedClock clock = new();

    protected override SandboxOptions Options => new() { Clock = clock };

    [Fact]
    public async Task A_tap_is_answered_once()
    {
        var id = await Tapped();
        await Call("answerCallbackQuery", new { callback_query_id = id, text = "Готово", show_alert = true });
        await Refuses(TooOld, "answerCallbackQuery", new { callback_query_id = id });
        var chat = await SimGet($"users/{Anna}/chat");
        chat["pending"]!.AsArray().ShouldBeEmpty();
        var toast = chat["toasts"]!.AsArray().ShouldHaveSingleItem()!;
        toast["text"]!.ToString().ShouldBe("Готово");
        toast["alert"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_tap_waits_for_its_answer_until_it_is_too_old()
    {
        var id = await Tapped();
        (await SimGet($"users/{Anna}/chat"))["pending"]!.AsArray().Count.ShouldBe(1);
        clock.Advance(TimeSpan.FromMinutes(2));
        await Refuses(TooOld, "answerCallbackQuery", new { callback_query_id = id });
    }

    [Fact]
    public async Task An_unknown_tap_and_a_long_answer_are_refused()
    {
        await Refuses(TooOld, "answerCallbackQuery", new { callback_query_id = "123" });
        await Refuses("Bad Request: MESSAGE_TOO_LONG", "answerCallbackQuery", new { callback_query_id = await Tapped(), text = new string('a', 201) });
    }

    [Fact]
    public async Task An_undelivered_tap_is_lost_after_150_seconds_and_a_message_is_not()
    {
        await Tapped();
        clock.Advance(TimeSpan.FromSeconds(151));
        (await Call("getUpdates")).AsArray().ShouldHaveSingleItem()!["message"].ShouldNotBeNull();
        clock.Advance(TimeSpan.FromHours(24));
        (await Call("getUpdates")).AsArray().ShouldBeEmpty();
    }

    async Task<string> Tapped()
    {
        await BotSends("раз", Keyboard("Да"));
        return (await Taps("Да"))["callbackId"]!.ToString();
    }
}
