using TeacherBot.Authoring.Providers;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>A provider that fails is left alone, and asked again when it may be well.</summary>
public sealed class BreakerTests
{
    [Fact]
    public async Task It_opens_after_failures_and_closes_when_the_provider_is_well_again()
    {
        await using var world = await ModelWorld.Create();
        var first = world.Get<ProviderChain>()["first"];
        world.First.Always(Replies.Fails(401));
        for (var call = 0; call < 7; call++)
        {
            (await world.Ask()).Provider.ShouldBe("second");
        }

        first.State.ShouldBe(ProviderState.Resting);
        (first.LastTrouble!.Outcome, first.LastTrouble.Status).ShouldBe((CallOutcome.Status, 401));
        world.First.Requests.Count.ShouldBe(5);
        (await world.Calls()).Count(call => call.Outcome == "open_circuit").ShouldBe(2);

        world.Clock.Advance(TimeSpan.FromSeconds(31));
        (await world.Ask()).Provider.ShouldBe("second");
        first.State.ShouldBe(ProviderState.Resting, "the one try failed");

        world.First.Always(Replies.Says("4"));
        world.Clock.Advance(TimeSpan.FromSeconds(31));
        (await world.Ask()).Provider.ShouldBe("first");
        first.State.ShouldBe(ProviderState.Working);
        (await world.Alerts()).Count.ShouldBe(1, "one absence is one alert");
    }

    [Fact]
    public async Task A_refused_question_is_not_the_providers_fault()
    {
        await using var world = await ModelWorld.Create();
        world.First.Always(Replies.Refuses());
        for (var call = 0; call < 10; call++)
        {
            await world.Ask();
        }

        world.Get<ProviderChain>()["first"].State.ShouldBe(ProviderState.Working);
    }

    [Fact]
    public async Task More_calls_than_may_wait_go_to_the_next_provider()
    {
        await using var world = await ModelWorld.Create(("Ai:Providers:0:MostAtOnce", "1"));
        TaskCompletionSource seenOff = new();
        using CancellationTokenSource stop = new();
        world.First.Answers(Replies.NeverAnswers(seenOff));
        var stuck = world.Desk.Ask(ModelWorld.Call(), stop.Token);
        SpinWait.SpinUntil(() => !world.First.Requests.IsEmpty, TimeSpan.FromSeconds(10)).ShouldBeTrue();
        Task<ModelReply>[] two = [world.Desk.Ask(ModelWorld.Call(), stop.Token), world.Desk.Ask(ModelWorld.Call(), stop.Token)];
        var passed = await Task.WhenAny(two);
        (await passed).Provider.ShouldBe("second");
        (await world.Calls())[0].Outcome.ShouldBe("busy");
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(stuck);
        await Should.ThrowAsync<OperationCanceledException>(two.Single(task => task != passed));
    }
}
