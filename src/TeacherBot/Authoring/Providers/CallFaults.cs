using System.ClientModel;
using System.Globalization;
using System.Net.Sockets;

namespace TeacherBot.Authoring.Providers;

/// <summary>What an exception of a call means, and what follows from an end.</summary>
static class CallFaults
{
    /// <summary>A longer pause is the next provider's chance.</summary>
    static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(2);

    public static CallEnd EndOf(Exception fault, TimeProvider clock) => fault switch
    {
        OperationCanceledException => new CallEnd(CallOutcome.Timeout),
        ReplyTooLongException or { InnerException: ReplyTooLongException } => new CallEnd(CallOutcome.TooLong),
        ClientResultException { Status: > 0 } refused => new CallEnd(CallOutcome.Status, refused.Status, PauseOf(refused, clock)),
        ClientResultException or IOException or HttpRequestException or SocketException => new CallEnd(CallOutcome.Connection),
        // Whatever it was that came, it was no answer.
        _ => new CallEnd(CallOutcome.Invalid),
    };

    /// <summary>Passing trouble: the same provider once more, if it does not ask for a long pause.</summary>
    public static bool IsWorthRetrying(CallEnd end) =>
        (end.RetryAfter is null || end.RetryAfter <= ShortPause)
        && (end.Outcome == CallOutcome.Connection
            || end.Status >= 500
            || (end.Status == 429 && end.RetryAfter is not null));

    /// <summary>The provider is to blame, not the question.</summary>
    public static bool IsProvidersFault(CallEnd end) => end.Outcome switch
    {
        CallOutcome.Timeout or CallOutcome.Connection or CallOutcome.Invalid or CallOutcome.Empty or CallOutcome.TooLong => true,
        // 401–404: the key, the money, the address or the model is not there.
        CallOutcome.Status => end.Status is 401 or 402 or 403 or 404 or 408 or 429 or >= 500,
        _ => false,
    };

    static TimeSpan? PauseOf(ClientResultException refused, TimeProvider clock)
    {
        if (refused.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var told) != true || told is null)
        {
            return null;
        }

        if (double.TryParse(told, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(Math.Min(seconds, 86_400));
        }

        return DateTimeOffset.TryParse(told, CultureInfo.InvariantCulture, out var until) && until > clock.GetUtcNow() ? until - clock.GetUtcNow() : TimeSpan.Zero;
    }
}
