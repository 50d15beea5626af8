using System.Collections.Concurrent;
using TeacherBot.Domain.Teachers;

namespace TeacherBot.Features.SharedSheets;

/// <summary>How often one person may open sheets by code. Kept in this process's memory only: of visitors nothing is stored.</summary>
public sealed class VisitLimit
{
    /// <summary>More people than this within the window: those whose window has passed are forgotten.</summary>
    const int MostRemembered = 10_000;

    static readonly UsageLimit Limit = new("visits", 10, TimeSpan.FromMinutes(10));

    readonly ConcurrentDictionary<long, UsageWindow> windows = new();

    /// <summary>Null when the visit is counted; else when the next one may come.</summary>
    public DateTimeOffset? Take(long visitor, DateTimeOffset now)
    {
        Forget(now);
        var before = windows.GetValueOrDefault(visitor);
        if (before.After(Limit, now) is not { } after)
        {
            return before.FreeAt(Limit);
        }

        windows[visitor] = after;
        return null;
    }

    void Forget(DateTimeOffset now)
    {
        if (windows.Count <= MostRemembered)
        {
            return;
        }

        foreach (var (visitor, window) in windows)
        {
            if (window.FreeAt(Limit) <= now)
            {
                windows.TryRemove(visitor, out _);
            }
        }
    }
}
