using System.ClientModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAI.Chat;

namespace TeacherBot.Scenarios.Sandbox;

/// What scripts make the played models do.
public sealed class ModelScriptTests : ModelTest
{
    [Fact]
    public async Task Replies_come_in_the_order_of_the_script()
    {
        await Sim("model", new object[] { new { reply = "раз", times = 2 }, new { reply = new { два = 2 } } });
        (await Says("?")).ShouldBe("раз");
        (await Says("?")).ShouldBe("раз");
        (await Says("?")).ShouldBe("""{"два":2}""");
        (await Says("?")).ShouldContain("песочниц");
        await Sim("model", new { reply = "всегда", always = true });
        (await Says("?")).ShouldBe("всегда");
        (await Says("?")).ShouldBe("всегда");
        using var cleared = await Http.DeleteAsync($"{Sandbox.BaseUrl}/sim/model");
        (await SimGet("model")).AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reply_is_for_a_provider_a_model_a_schema_or_a_word()
    {
        await Sim("model", new object[]
        {
            new { provider = "spare", reply = "запасной", always = true },
            new { model = "gpt-4.1-nano", reply = "малая", always = true },
            new { schema = "sheet", reply = "лист", always = true },
            new { contains = "космос", reply = "ракета", always = true },
        });
        (await Ask("?", path: "providers/spare/v1/")).Content[0].Text.ShouldBe("запасной");
        (await Chat("gpt-4.1-nano").CompleteChatAsync("?")).Value.Content[0].Text.ShouldBe("малая");
        (await Says("?", Format("sheet", AuthorSchema))).ShouldBe("лист");
        (await Says("Задания про КОСМОС")).ShouldBe("ракета");
        (await Says("?")).ShouldContain("песочниц");
    }

    [Fact]
    public async Task Too_many_requests_say_when_to_come_again()
    {
        await Sim("model", new { status = 429, retryAfter = 7 });
        var refused = await Should.ThrowAsync<ClientResultException>(() => Ask("?"));
        refused.Status.ShouldBe(429);
        refused.GetRawResponse()!.Headers.TryGetValue("Retry-After", out var seconds).ShouldBeTrue();
        seconds.ShouldBe("7");
        refused.Message.ShouldContain("rate_limit_exceeded");
        (await LastCall())["outcome"]!.ToString().ShouldBe("429");
        (await Ask("?")).FinishReason.ShouldBe(ChatFinishReason.Stop);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(401)]
    [InlineData(404)]
    public async Task A_status_can_be_scripted(int status)
    {
        await Sim("model", new object[] { new { status }, new { status, kind = "embeddings" } });
        (await Should.ThrowAsync<ClientResultException>(() => Ask("?"))).Status.ShouldBe(status);
        (await Should.ThrowAsync<ClientResultException>(() => Embeddings.GenerateEmbeddingAsync("а"))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_connection_can_be_dropped_at_once()
    {
        await Sim("model", new { status = 0 });
        await Should.ThrowAsync<Exception>(() => Ask("?"));
        (await LastCall())["cancelled"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_stream_can_break_off_in_the_middle()
    {
        await Sim("model", new { fault = "broken", reply = new string('а', 200) });
        var read = "";
        await Should.ThrowAsync<Exception>(async () =>
        {
            await foreach (var update in Chat().CompleteChatStreamingAsync([new UserChatMessage("?")]))
                read += string.Concat(update.ContentUpdate.Select(part => part.Text));
        });
        read.Length.ShouldBeInRange(50, 150);
        var call = await LastCall();
        call["outcome"]!.ToString().ShouldBe("broken");
        call["cancelled"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_whole_reply_can_break_off_in_the_middle()
    {
        await Sim("model", new { fault = "broken", reply = new string('а', 200) });
        await Should.ThrowAsync<Exception>(() => Ask("?"));
        (await LastCall())["outcome"]!.ToString().ShouldBe("broken");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Hanging_up_is_noticed(bool streamed)
    {
        await Sim("model", streamed ? new { reply = new string('а', 500), pauseMs = 100, delayMs = 0 } : new { reply = "а", pauseMs = 0, delayMs = 20_000 });
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var started = Stopwatch.GetTimestamp();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            if (!streamed)
                await Chat().CompleteChatAsync([new UserChatMessage("?")], cancellationToken: stop.Token);
            await foreach (var _ in Chat().CompleteChatStreamingAsync([new UserChatMessage("?")], cancellationToken: stop.Token))
                stop.Token.ThrowIfCancellationRequested();
        });
        var call = await LastCall();
        while (call["outcome"]!.ToString() != "cancelled" && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10))
        {
            await Task.Delay(20);
            call = await LastCall();
        }
        call["cancelled"]!.GetValue<bool>().ShouldBeTrue();
        call["ms"]!.GetValue<double>().ShouldBeLessThan(10_000);
    }

    [Fact]
    public async Task A_refusal_has_no_content()
    {
        await Sim("model", new { fault = "refusal" });
        var answer = await Ask("?");
        answer.Refusal.ShouldNotBeNullOrEmpty();
        answer.Content.ShouldBeEmpty();
    }

    [Fact]
    public async Task Replies_are_spoiled_as_told()
    {
        var format = Format("sheet", AuthorSchema);
        string[] faults = ["empty", "truncated", "prose", "fenced", "rubbish", "giant"];
        await Sim("model", faults.Select(fault => new { fault }));
        var replies = new List<ChatCompletion>();
        foreach (var _ in faults)
            replies.Add(await Ask(Sums, format));
        var texts = replies.Select(reply => reply.Content is [var part] ? part.Text : "").ToArray();
        texts[0].ShouldBeEmpty();
        replies[1].FinishReason.ShouldBe(ChatFinishReason.Length);
        texts[1].ShouldStartWith("""{"tasks":[{"n":1""");
        Should.Throw<JsonException>(() => JsonNode.Parse(texts[1]));
        texts[2].ShouldMatch(@"(?s)^Конечно!.*\{""tasks"":.*урока!$");
        texts[3].ShouldStartWith("```json\n{");
        Should.Throw<JsonException>(() => JsonNode.Parse(texts[4]));
        texts[5].Length.ShouldBeGreaterThan(900_000);
        (await SimGet("model/calls")).AsArray().Select(call => call!["outcome"]!.ToString()).ShouldBe(faults);
    }

    [Fact]
    public async Task A_page_instead_of_JSON_is_no_reply()
    {
        await Sim("model", new { fault = "html" });
        await Should.ThrowAsync<Exception>(() => Ask("?"));
    }

    [Fact]
    public async Task Thinking_is_billed_as_output()
    {
        await Sim("model", new { reply = "да", reasoningTokens = 300 });
        var usage = (await Ask("?")).Usage;
        usage.OutputTokenDetails.ReasoningTokenCount.ShouldBe(300);
        usage.OutputTokenCount.ShouldBeGreaterThan(300);
        var call = await LastCall();
        ((int)call["reasoningTokens"]!, (int)call["promptTokens"]!).ShouldBe((300, usage.InputTokenCount));
    }

    [Fact]
    public async Task Every_call_is_recorded_with_what_was_asked_and_no_key()
    {
        await Ask("Вопрос", Format("sheet", AuthorSchema, mostTokens: 8000), path: "providers/spare/v1/");
        await Embeddings.GenerateEmbeddingAsync("дроби");
        var calls = (await SimGet("model/calls")).AsArray();
        var call = calls[0]!;
        (call["provider"]!.ToString(), call["model"]!.ToString(), call["schema"]!.ToString(), (int)call["maxTokens"]!).ShouldBe(("spare", "gpt-4.1-mini", "sheet", 8000));
        call["messages"]![1]!["text"]!.ToString().ShouldBe("Вопрос");
        calls[1]!["kind"]!.ToString().ShouldBe("embeddings");
        calls.ToJsonString().ShouldNotContain("sk-made-up");
        (await SimGet($"model/calls?since={call["number"]}")).AsArray().Count.ShouldBe(1);
        (await SimGet("model/calls?provider=spare")).AsArray().Count.ShouldBe(1);
        using var cleared = await Http.DeleteAsync($"{Sandbox.BaseUrl}/sim/model/calls");
        (await SimGet("model/calls")).AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_script_that_makes_no_sense_is_refused()
    {
        (await SimRefuses(400, "model", new { fault = "mood" }))["details"]!["known"]!.AsArray().Select(name => name!.ToString()).ShouldContain("truncated");
        await SimRefuses(400, "model", new { status = 200 });
        await SimRefuses(400, "model", new { times = "often" });
        await SimRefuses(400, "model", new { mode = "dream" });
    }
}
