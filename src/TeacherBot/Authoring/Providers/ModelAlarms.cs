using System.Collections.Concurrent;
using TeacherBot.Announcements;
using TeacherBot.Localization;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Providers;

/// <summary>Tells the admins when models stop answering or cost too much. An alarm that cannot be stored costs nobody a sheet.</summary>
public sealed partial class ModelAlarms(Database database, TimeProvider clock, ILogger<ModelAlarms> log)
{
    const int TooManyTimeouts = 3;

    readonly ConcurrentDictionary<string, bool> resting = new(StringComparer.Ordinal);
    int timeouts;

    /// <summary>A breaker opens again and again while its provider is away: that is told once, until it has closed.</summary>
    internal async Task BreakerTurned(string provider, bool isOpen)
    {
        if (!isOpen)
        {
            resting.TryRemove(provider, out _);
        }
        else if (resting.TryAdd(provider, true))
        {
            await Raise(AlertKind.Model, $"breaker:{provider}:{Minute}", new Phrase("alert.model.resting", provider));
        }
    }

    internal async Task Heard(CallOutcome outcome)
    {
        if (outcome == CallOutcome.Timeout)
        {
            if (Interlocked.Increment(ref timeouts) == TooManyTimeouts)
            {
                await Raise(AlertKind.Model, $"timeouts:{Minute}", new Phrase("alert.model.timeouts", TooManyTimeouts));
            }
        }
        else if (outcome != CallOutcome.Cancelled)
        {
            Interlocked.Exchange(ref timeouts, 0);
        }
    }

    internal Task DayIsSpent(DateOnly day, decimal roubles) =>
        Raise(AlertKind.Budget, $"budget:{day:yyyyMMdd}", new Phrase("alert.budget", roubles.ToString("0.##")));

    string Minute => clock.GetUtcNow().ToString("yyyyMMddHHmm");

    async Task Raise(AlertKind kind, string key, Phrase text)
    {
        try
        {
            await database.Write(db => Alerts.Raise(db, kind, key, text, clock.GetUtcNow(), CancellationToken.None));
        }
        catch (Exception fault)
        {
            LogNotRaised(log, fault, key);
        }
    }

    [LoggerMessage(LogLevel.Error, "Alert {Key} could not be stored")]
    static partial void LogNotRaised(ILogger log, Exception fault, string key);
}
