using TeacherBot.Authoring.Providers;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>Replies that are watched while they grow, and calls nobody waits for any more.</summary>
public sealed class StreamingTests
{
    [Fact]
    public async Task A_watched_reply_grows_and_its_tokens_are_told_all_the_same()
    {
        await using var world = await ModelWorld.Create();
        List<string> seen = [];
        var reply = await world.Ask(ModelWorld.Call() with { Preview = seen.Add });
        reply.Text.ShouldBe("2 + 2 = 4");
        seen[^1].ShouldBe("2 + 2 = 4");
        seen.ShouldAllBe(text => reply.Text.StartsWith(text));
        reply.Usage.ShouldBe(new ModelUsage(1000, 600, 200, 50));
        (await world.Calls()).Single().IsEstimated.ShouldBeFalse();
    }

    [Fact]
    public async Task A_stream_that_breaks_off_or_ends_early_is_no_reply_and_is_paid_by_our_count()
    {
        await using var world = await ModelWorld.Create();
        world.First.Answers(Replies.BreaksOff("2 + "), Replies.EndsEarly("2 + 2"));
        var reply = await world.Ask(ModelWorld.Call() with { Preview = _ => { } });
        (reply.Provider, reply.Text).ShouldBe(("second", "2 + 2 = 4"));
        var broken = (await world.Calls()).Take(2).ToList();
        broken.ShouldAllBe(call => call.Outcome == "connection" && call.IsEstimated && call.TokensIn > 10 && call.TokensOut > 0 && call.Cost > 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stopping_reaches_the_provider_and_is_written_down(bool isWatched)
    {
        await using var world = await ModelWorld.Create();
        TaskCompletionSource seenOff = new();
        world.First.Answers(Replies.NeverAnswers(seenOff));
        using CancellationTokenSource stop = new();
        var asked = world.Desk.Ask(ModelWorld.Call() with { Preview = isWatched ? _ => { } : null }, stop.Token);
        SpinWait.SpinUntil(() => !world.First.Requests.IsEmpty, TimeSpan.FromSeconds(10)).ShouldBeTrue();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(asked);
        await seenOff.Task.WaitAsync(TimeSpan.FromSeconds(10));
        var call = (await world.Calls()).Single();
        (call.Outcome, call.IsEstimated, call.Cost > 0).ShouldBe(("cancelled", true, true));
        world.Second.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Three_time_outs_in_a_row_are_an_alert()
    {
        await using var world = await ModelWorld.Create(("Ai:Providers:0:TimeoutSeconds", "0.1"), ("Ai:Providers:1:TimeoutSeconds", "0.1"), ("Ai:Breaker:FewestCalls", "50"));
        world.First.Always(Replies.NeverAnswers());
        world.Second.Always(Replies.NeverAnswers());
        await Should.ThrowAsync<NoModelException>(world.Ask());
        (await world.Alerts()).ShouldBeEmpty();
        await Should.ThrowAsync<NoModelException>(world.Ask());
        (await world.Alerts()).Single().Text.ShouldContain("alert.model.timeouts");
    }
}
