using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Delivery;

/// <summary>
/// Says things in chats and knows every answer of Telegram. What may be repeated is repeated; 429 is waited for by the
/// client; a teacher who blocked the bot comes out as <see cref="UnreachableException"/>.
/// </summary>
public sealed partial class Messenger(ITelegramBotClient bot, ChatAddresses addresses, ILogger<Messenger> log)
{
    internal ITelegramBotClient Bot => bot;

    static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    public async Task<int> Send(long chat, Screen screen, Words words, CancellationToken stop)
    {
        var sent = await To(chat, id => bot.SendMessage(
            id, Markup.Text(screen, words), ParseMode.Html, replyMarkup: Markup.Keyboard(screen, words), linkPreviewOptions: NoPreview, cancellationToken: stop));
        return sent.Id;
    }

    /// <summary>False when the message is gone or is no text any more: the caller sends a new one.</summary>
    public Task<bool> Edit(long chat, int message, Screen screen, Words words, CancellationToken stop) =>
        Edited(() => To(chat, id => bot.EditMessageText(
            id, message, Markup.Text(screen, words), ParseMode.Html, Markup.Keyboard(screen, words), NoPreview, cancellationToken: stop)));

    /// <summary>Taps on old buttons are answered anyway, so what drew the new screen is not drawn again for them.</summary>
    public async Task DropButtons(long chat, int message, CancellationToken stop)
    {
        try
        {
            await Edited(() => To(chat, id => bot.EditMessageReplyMarkup(id, message, replyMarkup: null, cancellationToken: stop)));
        }
        catch (RequestException fault) when (!stop.IsCancellationRequested)
        {
            LogButtonsStay(log, fault, message, chat);
        }
    }

    /// <summary>Takes a message away; one that is gone already is nobody's loss.</summary>
    public Task<bool> Delete(long chat, int message, CancellationToken stop) =>
        Edited(() => To(chat, async id =>
        {
            await bot.DeleteMessage(id, message, stop);
            return true;
        }));

    /// <summary>Ends the waiting of a button. An answer that comes too late or not at all is nobody's loss: the screen tells the rest.</summary>
    public async Task Answer(string callback, string? toast, bool alert, CancellationToken stop)
    {
        try
        {
            await Repeated(() => bot.AnswerCallbackQuery(callback, Markup.Cut(toast, 200), alert, cancellationToken: stop));
        }
        catch (ApiRequestException late) when (late.ErrorCode == 400 && late.Message.Contains("query is too old", StringComparison.Ordinal))
        {
        }
        catch (RequestException fault) when (!stop.IsCancellationRequested)
        {
            LogNotAnswered(log, fault, callback);
        }
    }

    public async Task Leave(long chat, CancellationToken stop)
    {
        try
        {
            await Repeated(() => To(chat, async id =>
            {
                await bot.LeaveChat(id, stop);
                return true;
            }));
        }
        catch (Exception gone) when (gone is UnreachableException or ApiRequestException { ErrorCode: 400 })
        {
            // Already out.
        }
    }

    /// <summary>Calls with the chat's present address; follows a group that became a supergroup once.</summary>
    internal async Task<T> To<T>(long chat, Func<ChatId, Task<T>> call)
    {
        try
        {
            return await Following(chat, call);
        }
        catch (ApiRequestException refused) when (IsUnreachable(refused))
        {
            throw new UnreachableException(chat, refused);
        }
    }

    async Task<T> Following<T>(long chat, Func<ChatId, Task<T>> call)
    {
        try
        {
            return await call(addresses.Of(chat));
        }
        catch (ApiRequestException moved) when (moved.Parameters?.MigrateToChatId is { } newChat)
        {
            addresses.Move(chat, newChat);
            return await call(newChat);
        }
    }

    /// <summary>Repeats a call that does no harm when it is done twice.</summary>
    internal static async Task<T> Repeated<T>(Func<Task<T>> call)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (RequestException failed) when (attempt < 3 && IsPassing(failed))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(300 * attempt));
            }
        }
    }

    static Task<bool> Repeated(Func<Task> call) => Repeated(async () =>
    {
        await call();
        return true;
    });

    static async Task<bool> Edited<T>(Func<Task<T>> edit)
    {
        try
        {
            await Repeated(edit);
            return true;
        }
        catch (ApiRequestException same) when (same.Message.Contains("message is not modified", StringComparison.Ordinal))
        {
            return true;
        }
        catch (ApiRequestException gone) when (IsGone(gone))
        {
            return false;
        }
    }

    internal static bool IsGone(ApiRequestException refused) =>
        refused.ErrorCode == 400
        && (refused.Message.Contains("not found", StringComparison.OrdinalIgnoreCase)
            || refused.Message.Contains("can't be edited", StringComparison.OrdinalIgnoreCase)
            || refused.Message.Contains("no text in the message", StringComparison.OrdinalIgnoreCase)
            || refused.Message.Contains("can't be deleted", StringComparison.OrdinalIgnoreCase)
            || refused.Message.Contains("MESSAGE_ID_INVALID", StringComparison.Ordinal));

    /// <summary>The network or Telegram itself stumbled; 429 has been waited for by the client already.</summary>
    internal static bool IsPassing(RequestException failed) => failed is not ApiRequestException { ErrorCode: < 500 };

    static bool IsUnreachable(ApiRequestException refused) =>
        refused.ErrorCode == 403
        || (refused.ErrorCode == 400 && refused.Message.Contains("chat not found", StringComparison.OrdinalIgnoreCase));

    [LoggerMessage(LogLevel.Warning, "The buttons of message {Message} in chat {Chat} could not be dropped")]
    static partial void LogButtonsStay(ILogger log, Exception fault, int message, long chat);

    [LoggerMessage(LogLevel.Warning, "Tap {Callback} could not be answered")]
    static partial void LogNotAnswered(ILogger log, Exception fault, string callback);
}

/// <summary>The teacher blocked the bot, deleted the account or never wrote to it.</summary>
public sealed class UnreachableException(long chat, Exception inner) : Exception($"Chat {chat} cannot be reached.", inner)
{
    public long Chat { get; } = chat;
}
