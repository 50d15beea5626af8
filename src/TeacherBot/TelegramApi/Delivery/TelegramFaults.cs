using Telegram.Bot.Exceptions;

namespace TeacherBot.TelegramApi.Delivery;

/// <summary>What an exception of Telegram's client means for those who must not know the client.</summary>
public static class TelegramFaults
{
    /// <summary>The network or Telegram itself stumbled: the same call may work in a while.</summary>
    public static bool IsPassing(Exception fault) => fault switch
    {
        ApiRequestException refused => refused.ErrorCode is 429 or >= 500,
        RequestException => true,
        _ => false,
    };

    /// <summary>Telegram will never do what was asked: nobody is there, or it makes no sense to it.</summary>
    public static bool IsRefusal(Exception fault) => fault is UnreachableException or ApiRequestException { ErrorCode: 400 };

    /// <summary>How long Telegram asks us to be silent; null when it does not say.</summary>
    public static TimeSpan? PauseOf(Exception fault) =>
        fault is ApiRequestException { Parameters.RetryAfter: { } seconds } ? TimeSpan.FromSeconds(seconds) : null;
}
