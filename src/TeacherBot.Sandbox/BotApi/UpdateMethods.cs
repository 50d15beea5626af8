using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox.BotApi;

/// getUpdates, setWebhook, deleteWebhook, getWebhookInfo.
sealed partial class UpdateMethods(World world, UpdateQueue queue, LongPoll longPoll, WebhookHealth health)
{
    const int LongestPollSeconds = 50;

    public async Task<ApiAnswer> GetUpdates(ApiRequest request, CancellationToken cancellation)
    {
        RememberAllowed(request);
        var limit = (int)Math.Clamp(request.Integer("limit") ?? 100, 1, 100);
        var timeout = TimeSpan.FromSeconds(Math.Clamp(request.Integer("timeout") ?? 0, 0, LongestPollSeconds));
        return new ApiAnswer(await longPoll.Take(request.Integer("offset") ?? 0, limit, timeout, cancellation));
    }

    public ApiAnswer SetWebhook(ApiRequest request)
    {
        var url = request.Text("url")?.Trim();
        if (string.IsNullOrEmpty(url))
            return DeleteWebhook(request);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Host.Length == 0)
            throw ApiError.BadRequest("bad webhook: invalid webhook URL specified");
        // Telegram wants HTTPS; only a webhook on this machine may do without.
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            throw ApiError.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        var secret = request.Text("secret_token");
        if (secret?.Length > 256)
            throw ApiError.BadRequest("secret token is too long");
        if (!string.IsNullOrEmpty(secret) && !SecretToken().IsMatch(secret))
            throw ApiError.BadRequest("secret token contains unallowed characters");
        RememberAllowed(request);
        var settings = new WebhookSettings(url, secret, (int)Math.Clamp(request.Integer("max_connections") ?? 40, 1, 100));
        bool isSame;
        using (world.Enter())
        {
            isSame = world.State.Webhook == settings;
            world.State.Webhook = settings;
            if (request.Flag("drop_pending_updates"))
                queue.Clear();
        }
        health.Forget();
        queue.WebhookChanged();
        return new ApiAnswer(true, isSame ? "Webhook is already set" : "Webhook was set");
    }

    public ApiAnswer DeleteWebhook(ApiRequest request)
    {
        bool was;
        using (world.Enter())
        {
            was = world.State.Webhook is not null;
            world.State.Webhook = null;
            if (request.Flag("drop_pending_updates"))
                queue.Clear();
        }
        health.Forget();
        queue.WebhookChanged();
        return new ApiAnswer(true, was ? "Webhook was deleted" : "Webhook is already deleted");
    }

    public JsonNode GetWebhookInfo(ApiRequest request)
    {
        using (world.Enter())
        {
            var webhook = world.State.Webhook;
            return Wire.Object(new
            {
                url = webhook?.Url ?? "",
                has_custom_certificate = false,
                pending_update_count = queue.Pending().Count,
                ip_address = webhook is null ? null : "127.0.0.1",
                last_error_date = health.LastError?.At,
                last_error_message = health.LastError?.Message,
                max_connections = webhook?.MaxConnections,
                allowed_updates = world.State.AllowedUpdates,
            });
        }
    }

    /// Kept until the next call that says something else; an empty list is the default again.
    void RememberAllowed(ApiRequest request)
    {
        if (request.Json("allowed_updates", "can't parse allowed_updates JSON object") is not JsonArray kinds)
            return;
        var named = kinds.Select(kind => kind?.ToString().ToLowerInvariant() ?? "").Where(UpdateKinds.IsKnown).ToList();
        using (world.Enter())
            world.State.AllowedUpdates = named.Count == 0 ? null : named;
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecretToken();
}
