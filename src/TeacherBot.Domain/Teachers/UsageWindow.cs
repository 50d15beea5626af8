namespace TeacherBot.Domain.Teachers;

/// <summary>A limit on how often something may be done.</summary>
/// <param name="Most">How many times within the window.</param>
public sealed record UsageLimit(string Name, int Most, TimeSpan Window);

/// <summary>A count that begins with the first use and starts over when its window has passed.</summary>
public readonly record struct UsageWindow(DateTimeOffset Start, int Count)
{
    /// <summary>The window after one more use at <paramref name="now"/>; null when the limit is reached.</summary>
    public UsageWindow? After(UsageLimit limit, DateTimeOffset now)
    {
        if (now >= FreeAt(limit))
        {
            return new UsageWindow(now, 1);
        }

        return Count < limit.Most ? this with { Count = Count + 1 } : null;
    }

    /// <summary>When the count starts over.</summary>
    public DateTimeOffset FreeAt(UsageLimit limit) => Start + limit.Window;
}
