using TeacherBot.Authoring.Providers;

namespace TeacherBot.Tests.Authoring.Providers;

public sealed class SecretTests
{
    /// <summary>Providers repeat the key in their errors; nothing of it leaves the room.</summary>
    [Fact]
    public async Task The_key_is_in_no_log_no_fault_and_no_row()
    {
        await using var world = await ModelWorld.Create();
        world.First.Always(Replies.Fails(401, told: $"Incorrect API key provided: {ModelWorld.Key}"));
        world.Second.Always(Replies.Fails(500, told: ModelWorld.Key));
        var fault = await Should.ThrowAsync<NoModelException>(world.Ask());
        fault.ToString().ShouldNotContain(ModelWorld.Key);
        world.Logged.ShouldContain(line => line.Contains("status 401"));
        world.Logged.ShouldAllBe(line => !line.Contains(ModelWorld.Key));
        string.Join(' ', (await world.Calls()).Select(call => $"{call.Outcome} {call.Status} {call.Model}")).ShouldNotContain(ModelWorld.Key);
    }
}
