using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace TeacherBot.TelegramApi;

public sealed class TelegramOptions
{
    public string BotToken { get; set; } = "";

    /// <summary>Another Bot API server; empty: Telegram's own.</summary>
    public string? ApiBaseUrl { get; set; }

    /// <summary>The bot's name without @; else asked by getMe.</summary>
    public string? BotUsername { get; set; }

    /// <summary>Our public https address; empty: long polling.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>What Telegram repeats in every webhook call; required with <see cref="PublicUrl"/>.</summary>
    public string? WebhookSecret { get; set; }

    public bool UsesWebhook => !string.IsNullOrEmpty(PublicUrl);
}

sealed partial class TelegramOptionsValidator : IValidateOptions<TelegramOptions>
{
    public ValidateOptionsResult Validate(string? name, TelegramOptions options)
    {
        List<string> faults = [];
        if (!Token().IsMatch(options.BotToken))
        {
            faults.Add("Telegram__BotToken: set the bot's token as BotFather gave it (digits, a colon, letters and digits).");
        }

        if (!IsEmptyOrUrl(options.ApiBaseUrl))
        {
            faults.Add("Telegram__ApiBaseUrl: must be an http(s) address.");
        }

        if (!IsEmptyOrUrl(options.PublicUrl))
        {
            faults.Add("Telegram__PublicUrl: must be an http(s) address.");
        }

        if (options.UsesWebhook && !Secret().IsMatch(options.WebhookSecret ?? ""))
        {
            faults.Add("Telegram__WebhookSecret: required with Telegram__PublicUrl: 1–256 characters of A-Z a-z 0-9 _ -.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    static bool IsEmptyOrUrl(string? url) =>
        string.IsNullOrEmpty(url)
        || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));

    [GeneratedRegex("^[0-9]{1,20}:[A-Za-z0-9_-]{3,100}$", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$", RegexOptions.NonBacktracking)]
    private static partial Regex Secret();
}
