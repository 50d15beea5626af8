namespace TeacherBot.Scenarios.Sandbox;

/// The real clock, moved forward by a test; timers run as ever.
sealed class ShiftedClock : TimeProvider
{
    TimeSpan shift;

    public void Advance(TimeSpan by) => shift += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
}
