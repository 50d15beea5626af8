using Microsoft.Extensions.Options;
using Telegram.Bot;

namespace TeacherBot.TelegramApi.Delivery;

/// <summary>The bot's own name, which links to it need: from the settings, else Telegram is asked once.</summary>
public sealed class BotName(ITelegramBotClient bot, IOptions<TelegramOptions> options)
{
    string? asked;

    /// <summary>Null while Telegram does not say; asked again next time.</summary>
    public async Task<string?> Find(CancellationToken stop)
    {
        if (options.Value.BotUsername is { Length: > 0 } known)
        {
            return known.TrimStart('@');
        }

        try
        {
            return asked ??= (await bot.GetMe(stop)).Username;
        }
        catch (Exception fault) when (TelegramFaults.IsPassing(fault) && !stop.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>A link that opens the bot with <c>/start token</c>; null while the name is not known.</summary>
    public async Task<string?> LinkWith(string token, CancellationToken stop) =>
        await Find(stop) is { } name ? $"https://t.me/{name}?start={token}" : null;
}
