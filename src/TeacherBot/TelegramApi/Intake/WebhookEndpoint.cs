using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace TeacherBot.TelegramApi.Intake;

/// <summary><c>POST /telegram/webhook</c>: stored first, answered 200 then; Telegram repeats everything else.</summary>
public static partial class WebhookEndpoint
{
    public const string Path = "/telegram/webhook";

    const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>Far above any update of Telegram.</summary>
    const int MostBytes = 1 << 20;

    public static void MapTelegramWebhook(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Path, Receive);

    static async Task<IResult> Receive(HttpContext http, Inbox inbox, IOptions<TelegramOptions> options, ILogger<Inbox> log)
    {
        var secret = options.Value.WebhookSecret;
        if (!options.Value.UsesWebhook || string.IsNullOrEmpty(secret) || !IsTelegram(http.Request, secret))
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        if (http.Request.ContentLength > MostBytes)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        JsonElement update;
        try
        {
            update = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }

        if (update.ValueKind != JsonValueKind.Object || !update.TryGetProperty("update_id", out var id) || !id.TryGetInt32(out var updateId))
        {
            return Results.BadRequest();
        }

        try
        {
            await inbox.Receive([update], http.RequestAborted);
            return Results.Ok();
        }
        catch (Exception fault) when (!http.RequestAborted.IsCancellationRequested)
        {
            LogNotStored(log, fault, updateId);
            http.Response.Headers.RetryAfter = "5";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // Hashes have one length, so the comparison tells nothing, not even the secret's length.
    static bool IsTelegram(HttpRequest request, string secret) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[SecretHeader].ToString())),
        SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    [LoggerMessage(LogLevel.Error, "Update {UpdateId} could not be stored; Telegram will send it again")]
    static partial void LogNotStored(ILogger log, Exception fault, int updateId);
}
