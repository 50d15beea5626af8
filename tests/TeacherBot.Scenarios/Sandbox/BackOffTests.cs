using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class BackOffTests
{
    [Fact]
    public void A_failing_webhook_rests_twice_as_long_each_time_up_to_a_minute()
    {
        var backOff = new BackOff();
        Enumerable.Range(0, 8).Select(_ => backOff.Failed(asked: null).TotalSeconds).ShouldBe([1, 2, 4, 8, 16, 32, 60, 60]);
        backOff.Succeeded();
        backOff.Failed(asked: null).TotalSeconds.ShouldBe(1);
    }

    [Fact]
    public void What_the_bot_asks_for_is_honoured_up_to_an_hour()
    {
        var backOff = new BackOff();
        backOff.Failed(TimeSpan.FromMinutes(5)).ShouldBe(TimeSpan.FromMinutes(5));
        backOff.Failed(TimeSpan.FromDays(1)).ShouldBe(TimeSpan.FromHours(1));
    }
}
