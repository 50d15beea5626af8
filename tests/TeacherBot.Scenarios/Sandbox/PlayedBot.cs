using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeacherBot.Scenarios.Sandbox;

/// A webhook that records what it got and answers what the test says.
sealed class PlayedBot : IAsyncDisposable
{
    readonly WebApplication server;

    PlayedBot(WebApplication server) => this.server = server;

    public string Url => $"{server.Urls.First()}/hook";

    /// In order of arrival: the update and the secret it came with.
    public ConcurrentQueue<(JsonObject Update, string? Secret, DateTimeOffset At)> Received { get; } = new();

    /// What to answer; 200 when it says nothing.
    public Func<JsonObject, HttpResponse, Task> Answers { get; set; } = (_, _) => Task.CompletedTask;

    public static async Task<PlayedBot> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var bot = new PlayedBot(app);
        app.MapPost("/hook", bot.Receive);
        await app.StartAsync();
        return bot;
    }

    public async Task<List<string>> Texts(int count)
    {
        for (var waited = 0; Received.Count < count && waited < 200; waited++)
            await Task.Delay(50);
        return [.. Received.Select(entry => entry.Update["message"]?["text"]?.ToString() ?? entry.Update["callback_query"]?["data"]?.ToString() ?? "?")];
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    async Task Receive(HttpContext http)
    {
        var update = (await JsonNode.ParseAsync(http.Request.Body))!.AsObject();
        Received.Enqueue((update, http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"], TimeProvider.System.GetUtcNow()));
        await Answers(update, http.Response);
    }
}
