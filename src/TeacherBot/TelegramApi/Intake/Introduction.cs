using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Types;
using TeacherBot.Features.Administration;
using TeacherBot.Localization;
using TeacherBot.Payments;

namespace TeacherBot.TelegramApi.Intake;

/// <summary>At start: tells Telegram how updates come to us and what commands there are, trying until it listens.</summary>
public sealed partial class Introduction(
    ITelegramBotClient bot,
    IOptions<TelegramOptions> options,
    IOptions<AdminOptions> admins,
    Languages languages,
    PriceTags prices,
    TimeProvider clock,
    ILogger<Introduction> log) : BackgroundService
{
    static readonly string[] TeacherCommands = ["start", "new", "balance", "buy", "subscription", "settings", "help", "terms", "privacy", "export", "delete_me"];

    static readonly string[] ShopCommands = ["buy", "subscription"];

    /// <summary>Every command of a menu; each has its words under <c>command.*</c>.</summary>
    public static IReadOnlyList<string> AdminCommands { get; } = 
        [.. TeacherCommands, "stats", "users", "user", "grant", "block", "unblock", "payments", "generations", "providers", "cache", "alerts", "broadcast"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var attempt = 1; !stoppingToken.IsCancellationRequested; attempt++)
        {
            try
            {
                await ArrangeUpdates(stoppingToken);
                await SetMenus(stoppingToken);
                return;
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
                await Task.Delay(TimeSpan.FromSeconds(Math.Min(5 * attempt, 60)), clock, stoppingToken);
            }
        }
    }

    async Task ArrangeUpdates(CancellationToken stop)
    {
        var telegram = options.Value;
        var known = await bot.GetWebhookInfo(stop);
        if (!telegram.UsesWebhook)
        {
            if (!string.IsNullOrEmpty(known.Url))
            {
                await bot.DeleteWebhook(cancellationToken: stop);
            }

            return;
        }

        // Telegram does not tell the secret it has, so the webhook is set even when the address is the same.
        await bot.SetWebhook(
            telegram.PublicUrl!.TrimEnd('/') + WebhookEndpoint.Path,
            allowedUpdates: UpdateReader.Kinds,
            secretToken: telegram.WebhookSecret,
            cancellationToken: stop);
    }

    async Task SetMenus(CancellationToken stop)
    {
        foreach (var language in languages.All)
        {
            // Without a language code the menu is everybody's whose language has none of its own.
            var code = language == Languages.Russian ? null : language;
            await bot.SetMyCommands(Menu(languages[language], TeacherCommands), BotCommandScope.AllPrivateChats(), code, stop);
        }

        foreach (var admin in admins.Value.TelegramIds)
        {
            try
            {
                await bot.SetMyCommands(Menu(languages[Languages.Russian], AdminCommands), BotCommandScope.Chat(admin), cancellationToken: stop);
            }
            catch (Telegram.Bot.Exceptions.ApiRequestException refused) when (refused.ErrorCode is 400 or 403)
            {
                // An admin who has not written to the bot yet has no chat; the menu comes with the next start.
                LogNoAdminChat(log, admin);
            }
        }
    }

    /// <summary>Nothing is offered for money while there is no shop.</summary>
    IEnumerable<BotCommand> Menu(Words words, IEnumerable<string> commands) =>
        commands.Where(command => prices.ShopIsOpen || !ShopCommands.Contains(command)).Select(command => new BotCommand(command, words.Plain($"command.{command}")));

    [LoggerMessage(LogLevel.Warning, "Telegram could not be told about the webhook or the commands; trying again")]
    static partial void LogFailed(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Information, "Admin {Admin} has not started the bot; no command menu for this chat yet")]
    static partial void LogNoAdminChat(ILogger log, long admin);
}
