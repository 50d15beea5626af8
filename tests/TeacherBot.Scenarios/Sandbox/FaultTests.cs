using System.Diagnostics;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class FaultTests : SandboxTest
{
    [Fact]
    public async Task A_fault_strikes_its_method_as_often_as_told()
    {
        await Says("/start");
        await Sim("faults", new { method = "sendMessage", status = 429, retryAfter = 7, times = 2 });
        for (var time = 0; time < 2; time++)
        {
            var answer = await Answer("sendMessage", new { chat_id = Anna, text = "a" });
            answer["description"]!.ToString().ShouldBe("Too Many Requests: retry after 7");
            ((int)answer["parameters"]!["retry_after"]!).ShouldBe(7);
        }
        await Call("sendMessage", new { chat_id = Anna, text = "a" });
        (await Shown()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_lost_reply_has_done_its_work()
    {
        await Says("/start");
        await Sim("faults", new { method = "sendMessage", status = 502, applied = true });
        await Refuses("Bad Gateway", "sendMessage", new { chat_id = Anna, text = "a" }, code: 502);
        (await Shown()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_can_be_dropped()
    {
        await Sim("faults", new { method = "getMe", status = 0 });
        await Should.ThrowAsync<HttpRequestException>(() => Call("getMe"));
        await Call("getMe");
    }

    [Fact]
    public async Task A_delay_alone_only_delays()
    {
        await Sim("faults", new { method = "*", delayMs = 400 });
        var started = Stopwatch.GetTimestamp();
        await Call("getMe");
        Stopwatch.GetElapsedTime(started).TotalMilliseconds.ShouldBeGreaterThan(350);
    }

    [Fact]
    public async Task Faults_can_be_taken_back()
    {
        await Sim("faults", new { method = "getMe", status = 500, times = 100 });
        using var response = await Http.DeleteAsync($"{Sandbox.BaseUrl}/sim/faults");
        await Call("getMe");
    }

    [Fact]
    public async Task Every_call_is_recorded_with_its_arguments_and_outcome()
    {
        await Call("getMe");
        await Answer("sendMessage", new { chat_id = 9, text = "a", reply_markup = Keyboard("x") });
        var calls = (await SimGet("calls?method=sendmessage")).AsArray();
        var call = calls.ShouldHaveSingleItem()!;
        call["method"]!.ToString().ShouldBe("sendMessage");
        call["parameters"]!["reply_markup"]!["inline_keyboard"]![0]![0]!["text"]!.ToString().ShouldBe("x");
        ((int)call["status"]!).ShouldBe(400);
        call["description"]!.ToString().ShouldBe("Bad Request: chat not found");
        (await SimGet($"calls?since={call["number"]}")).AsArray().ShouldBeEmpty();
        using var cleared = await Http.DeleteAsync($"{Sandbox.BaseUrl}/sim/calls");
        (await SimGet("calls")).AsArray().ShouldBeEmpty();
    }
}
