using System.Collections.Concurrent;
using System.Text.Json;
using TeacherBot.Authoring.Providers;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>Who answers when somebody does not.</summary>
public sealed class ModelDeskTests
{
    public static TheoryData<string> Faults => ["dead", "slow", "rubbish", "unusable", "silent", "busy", "no key"];

    [Fact]
    public async Task A_reply_comes_with_its_provider_its_tokens_and_its_price()
    {
        await using var world = await ModelWorld.Create();
        var reply = await world.Ask();
        reply.ShouldBe(new ModelReply("2 + 2 = 4", "first", "gpt-4.1-mini", new ModelUsage(1000, 600, 200, 50), 45_422));
        world.Second.Requests.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task With_the_first_provider_useless_all_of_100_calls_are_answered_by_the_next(string fault)
    {
        await using var world = await ModelWorld.Create(("Ai:Providers:0:TimeoutSeconds", "0.2"));
        world.First.Always(fault switch
        {
            "dead" => Replies.HangsUp(),
            "slow" => Replies.NeverAnswers(),
            "rubbish" => Replies.TalksRubbish(),
            "unusable" => Replies.Says("Well, let me think"),
            "silent" => Replies.Says(""),
            "busy" => Replies.Fails(429, "30"),
            _ => Replies.Fails(401),
        });
        ConcurrentBag<ModelReply> replies = [];
        await Parallel.ForAsync(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            replies.Add(await world.Ask(ModelWorld.Call(order: ModelWorld.Order($"S{number}", number + 1)) with { IsUsable = text => text.Contains('4') })));
        replies.Count.ShouldBe(100);
        replies.ShouldAllBe(reply => reply.Provider == "second" && reply.Text == "2 + 2 = 4");
        // The breaker has kept most of them from asking in vain.
        world.First.Requests.Count.ShouldBeLessThan(60);
        (await world.Alerts()).ShouldContain(alert => alert.Key.StartsWith("breaker:first:"));
        (await world.Calls()).Count(call => call.Outcome == "ok").ShouldBe(100);
    }

    [Fact]
    public async Task A_passing_fault_is_tried_once_more_at_the_same_provider()
    {
        await using var world = await ModelWorld.Create();
        world.First.Answers(Replies.Fails(500), Replies.Says("4"), Replies.HangsUp(), Replies.Says("4"), Replies.Fails(429, "0"), Replies.Says("4"));
        for (var call = 0; call < 3; call++)
        {
            (await world.Ask()).Provider.ShouldBe("first");
        }

        (await world.Calls()).Select(call => (call.Outcome, call.Status)).ShouldBe([("status", 500), ("ok", null), ("connection", null), ("ok", null), ("status", 429), ("ok", null)]);
    }

    [Fact]
    public async Task A_long_pause_is_not_waited_for()
    {
        await using var world = await ModelWorld.Create();
        world.First.Answers(Replies.Fails(503, "60"), Replies.Fails(429));
        (await world.Ask()).Provider.ShouldBe("second");
        (await world.Ask()).Provider.ShouldBe("second");
        world.First.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_unusable_reply_is_asked_for_twice_a_refusal_once()
    {
        await using var world = await ModelWorld.Create();
        world.First.Answers(Replies.Says("no"), Replies.Says("yes"), Replies.Refuses());
        var call = ModelWorld.Call() with { IsUsable = text => text is "yes" or "2 + 2 = 4" };
        (await world.Ask(call)).Text.ShouldBe("yes");
        (await world.Ask(call)).Provider.ShouldBe("second");
        (await world.Calls()).Select(row => row.Outcome).ShouldBe(["invalid", "ok", "refused", "ok"]);
    }

    [Fact]
    public async Task A_reply_that_reached_its_limit_is_a_reply()
    {
        await using var world = await ModelWorld.Create();
        world.First.Answers(Replies.Says("[1, 2", "length"));
        var reply = await world.Ask();
        (reply.Text, reply.IsCutOff).ShouldBe(("[1, 2", true));
    }

    [Fact]
    public async Task A_reply_without_end_is_given_up()
    {
        await using var world = await ModelWorld.Create();
        world.First.Answers(Replies.SpeaksWithoutEnd());
        (await world.Ask()).Provider.ShouldBe("second");
        (await world.Calls())[0].Outcome.ShouldBe("too_long");
    }

    [Fact]
    public async Task When_nobody_answers_that_is_said_with_every_trouble()
    {
        await using var world = await ModelWorld.Create();
        world.First.Always(Replies.Fails(500));
        world.Second.Always(Replies.Refuses());
        (await Should.ThrowAsync<NoModelException>(world.Ask())).Message
            .ShouldBe("No model answered as Author: first gpt-4.1-mini status 500; second openai/gpt-4.1-mini refused.");
    }

    [Fact]
    public async Task Who_wrote_does_not_correct_under_any_name()
    {
        await using var world = await ModelWorld.Create();
        var call = ModelWorld.Call(ModelRole.Corrector);
        (await world.Ask(call with { NotModel = "gpt-4.1-mini" })).Model.ShouldBe("gpt-4o-mini");
        world.First.Always(Replies.Fails(401));
        await Should.ThrowAsync<NoModelException>(world.Ask(call with { NotModel = "openai/gpt-4.1-mini-2025-04-14" }));
        world.Second.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_request_says_what_the_call_asks_for()
    {
        await using var world = await ModelWorld.Create();
        var schema = JsonSerializer.Deserialize<JsonElement>("""{"type":"object","properties":{"t":{"type":"string"}},"required":["t"],"additionalProperties":false}""");
        await world.Ask(ModelWorld.Call() with { Schema = new ReplySchema("tasks", schema) });
        var request = world.First.Requests.Single();
        request.GetProperty("model").GetString().ShouldBe("gpt-4.1-mini");
        request.GetProperty("max_completion_tokens").GetInt32().ShouldBe(500);
        var format = request.GetProperty("response_format").GetProperty("json_schema");
        (format.GetProperty("name").GetString(), format.GetProperty("strict").GetBoolean()).ShouldBe(("tasks", true));
        request.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()).ShouldBe(["system", "user"]);
        request.GetProperty("temperature").GetDouble().ShouldBe(0.8, tolerance: 0.001);
    }

    [Fact]
    public async Task A_model_that_thinks_is_given_no_temperature()
    {
        await using var world = await ModelWorld.Create(("Ai:Providers:0:Models:Author", "gpt-5-mini"));
        await world.Ask();
        var request = world.First.Requests.Single();
        request.TryGetProperty("temperature", out _).ShouldBeFalse();
        request.GetProperty("reasoning_effort").GetString().ShouldBe("low");
    }
}
