using TeacherBot.TelegramApi.Delivery;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>How long a chat waits before an event that failed is tried again.</summary>
static class Patience
{
    /// <summary>A fault of our own does not heal by waiting.</summary>
    const int MostAttempts = 4;

    /// <summary>Trouble of Telegram's is waited out for about ten minutes; the chat could be told nothing meanwhile anyway.</summary>
    const int MostAttemptsOutside = 15;

    static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Null: give the event up.</summary>
    /// <param name="attempt">How often it has failed, from 1.</param>
    public static TimeSpan? AfterFailure(int attempt, Exception fault)
    {
        if (attempt >= (TelegramFaults.IsPassing(fault) ? MostAttemptsOutside : MostAttempts))
        {
            return null;
        }

        return TelegramFaults.PauseOf(fault) ?? Doubled(attempt);
    }

    static TimeSpan Doubled(int attempt) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempt - 1), Longest.TotalSeconds));
}
