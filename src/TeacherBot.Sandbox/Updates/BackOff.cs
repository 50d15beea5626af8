namespace TeacherBot.Sandbox.Updates;

/// How long a failed webhook rests: a second, doubling to a minute, or what the bot asked for.
sealed class BackOff
{
    static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    static readonly TimeSpan LongestAsked = TimeSpan.FromHours(1);

    TimeSpan next = First;

    public TimeSpan Succeeded()
    {
        next = First;
        return TimeSpan.Zero;
    }

    public TimeSpan Failed(TimeSpan? asked)
    {
        var own = next;
        next = next * 2 > Longest ? Longest : next * 2;
        if (asked is not { } wait || wait <= TimeSpan.Zero)
            return own;
        return wait > LongestAsked ? LongestAsked : wait;
    }
}
