using TeacherBot.Domain.Teachers;

namespace TeacherBot.Domain.Tests.Teachers;

public sealed class UsageWindowTests
{
    static readonly UsageLimit TwoAnHour = new("test", 2, TimeSpan.FromHours(1));
    static readonly DateTimeOffset Noon = new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_limit_is_reached_after_so_many_uses_and_free_when_the_window_has_passed()
    {
        var first = default(UsageWindow).After(TwoAnHour, Noon)!.Value;
        var second = first.After(TwoAnHour, Noon.AddMinutes(10))!.Value;
        second.After(TwoAnHour, Noon.AddMinutes(59)).ShouldBeNull();
        second.FreeAt(TwoAnHour).ShouldBe(Noon.AddHours(1));
        second.After(TwoAnHour, Noon.AddHours(1)).ShouldBe(new UsageWindow(Noon.AddHours(1), 1));
    }
}
