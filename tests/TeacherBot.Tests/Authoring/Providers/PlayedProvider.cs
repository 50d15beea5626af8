using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>What the played provider does with a request.</summary>
delegate Task Answer(HttpContext context, JsonElement request);

/// <summary>An OpenAI-compatible endpoint on a loopback port that does as it is told.</summary>
sealed class PlayedProvider : IAsyncDisposable
{
    readonly WebApplication app;
    readonly ConcurrentQueue<Answer> script = [];
    volatile Answer otherwise = Replies.Says("2 + 2 = 4");

    PlayedProvider(WebApplication app) => this.app = app;

    public ConcurrentQueue<JsonElement> Requests { get; } = [];

    public string Endpoint => $"{app.Urls.First()}/v1";

    public static async Task<PlayedProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        PlayedProvider provider = new(builder.Build());
        provider.app.MapPost("/v1/{**path}", provider.Handle);
        await provider.app.StartAsync();
        return provider;
    }

    /// <summary>One after another, then what it always does.</summary>
    public PlayedProvider Answers(params Answer[] answers)
    {
        foreach (var answer in answers)
        {
            script.Enqueue(answer);
        }

        return this;
    }

    public PlayedProvider Always(Answer answer)
    {
        otherwise = answer;
        return this;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    async Task Handle(HttpContext context)
    {
        using var request = await JsonDocument.ParseAsync(context.Request.Body);
        var root = request.RootElement.Clone();
        Requests.Enqueue(root);
        await (script.TryDequeue(out var next) ? next : otherwise)(context, root);
    }
}
