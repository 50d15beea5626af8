using System.Text.Json;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.ChatPage;

/// The chat page, its files, and the stream that tells it when to look again.
static class ChatPageEndpoints
{
    static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public static void MapChatPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Asset("index.html"));
        routes.MapGet("/page/{name}", Asset);
        routes.MapGet("/chat/files/{uniqueId}/{name}", Open);
        routes.MapGet("/chat/events", Stream);
        routes.MapGet("/favicon.ico", () => Results.NoContent());
    }

    static IResult Asset(string name)
    {
        var stream = typeof(ChatPageEndpoints).Assembly.GetManifestResourceStream($"page/{name}");
        return stream is null ? Results.NotFound() : Results.Stream(stream, TypeOf(name));
    }

    /// Inline, so that a PDF opens in the browser; a page sent by the bot is offered for saving, never run here.
    static IResult Open(string uniqueId, string name, FileShelf shelf, HttpResponse response)
    {
        if (shelf.ByUniqueId(uniqueId) is not { } file)
            return Results.NotFound();
        var shown = file.MimeType is "application/pdf" or "image/png" or "image/jpeg" or "image/webp" or "audio/ogg" or "text/plain";
        response.Headers.ContentDisposition = $"{(shown ? "inline" : "attachment")}; filename*=UTF-8''{Uri.EscapeDataString(file.Name)}";
        // The browser's own viewer of PDF and pictures is a page too; the strict policy of the chat page would leave it blank.
        response.Headers.Remove("Content-Security-Policy");
        var type = file.MimeType == "text/plain" ? "text/plain; charset=utf-8" : file.MimeType;
        return Results.File(shelf.Place(file), type, enableRangeProcessing: true);
    }

    static async Task Stream(HttpContext http, ChangeFeed changes, IHostApplicationLifetime lifetime)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        using var subscription = changes.Subscribe();
        http.Response.ContentType = "text/event-stream";
        try
        {
            await http.Response.WriteAsync(": listening\n\n", ends.Token);
            await http.Response.Body.FlushAsync(ends.Token);
            while (true)
                await Forward(http.Response, subscription, ends.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed or the sandbox stops.
        }
    }

    static async Task Forward(HttpResponse response, ChangeFeed.Subscription subscription, CancellationToken cancellation)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        quiet.CancelAfter(Heartbeat);
        try
        {
            var change = await subscription.Changes.ReadAsync(quiet.Token);
            var news = JsonSerializer.Serialize(new { chatId = change.ChatId, version = change.Version }, Wire.Json);
            await response.WriteAsync($"data: {news}\n\n", cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            await response.WriteAsync(": still here\n\n", cancellation);
        }
        await response.Body.FlushAsync(cancellation);
    }

    static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
