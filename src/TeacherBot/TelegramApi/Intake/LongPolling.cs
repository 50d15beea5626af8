using System.Text.Json;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace TeacherBot.TelegramApi.Intake;

/// <summary>Asks Telegram for updates when we have no public address. An update is confirmed only after it is stored.</summary>
public sealed partial class LongPolling(
    ITelegramBotClient bot, Inbox inbox, IOptions<TelegramOptions> options, TimeProvider clock, ILogger<LongPolling> log) : BackgroundService
{
    static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.UsesWebhook)
        {
            return;
        }

        int? offset = null;
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var asked = clock.GetTimestamp();
                var updates = await bot.SendRequest(new RawUpdatesRequest { Offset = offset }, stoppingToken);
                await inbox.Receive(updates, stoppingToken);
                if (updates.Length > 0)
                {
                    offset = updates[^1].GetProperty("update_id").GetInt32() + 1;
                }
                else if (clock.GetElapsedTime(asked) < ShortestWait)
                {
                    // A server that does not wait with its answer is asked no faster than a person types.
                    await Task.Delay(ShortestWait, clock, stoppingToken);
                }

                failures = 0;
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
                failures++;
                await Task.Delay(TimeSpan.FromSeconds(Math.Min(failures, 15)), clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Updates could not be fetched or stored; trying again")]
    static partial void LogFailed(ILogger log, Exception fault);

    /// <summary>getUpdates as it comes: one update the library cannot read would fail the whole batch, for ever.</summary>
    sealed class RawUpdatesRequest() : RequestBase<JsonElement[]>("getUpdates")
    {
        public int? Offset { get; init; }

        public int Limit { get; } = 100;

        /// <summary>Seconds.</summary>
        public int Timeout { get; } = 25;

        public IEnumerable<UpdateType> AllowedUpdates { get; } = UpdateReader.Kinds;
    }
}
