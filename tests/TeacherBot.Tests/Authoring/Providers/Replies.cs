using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>How providers answer, well and badly.</summary>
static class Replies
{
    static readonly object Usage = new
    {
        prompt_tokens = 1000,
        completion_tokens = 200,
        total_tokens = 1200,
        prompt_tokens_details = new { cached_tokens = 600 },
        completion_tokens_details = new { reasoning_tokens = 50 },
    };

    public static Answer Says(string text, string finish = "stop") => (context, request) => IsStreamed(request)
        ? Streams(context, [.. text.Chunk(3).Select(part => Delta(new string(part))), Delta(null, finish), Event(new { choices = Array.Empty<object>(), usage = Usage }), "data: [DONE]\n\n"])
        : Writes(context, Completion(new { role = "assistant", content = text }, finish, Usage));

    public static Answer SaysWithoutUsage(string text) => (context, _) => Writes(context, Completion(new { role = "assistant", content = text }, "stop", usage: null));

    public static Answer Refuses() => (context, _) => Writes(context, Completion(new { role = "assistant", content = (string?)null, refusal = "I will not." }, "stop", Usage));

    public static Answer Fails(int status, string? retryAfter = null, string told = "trouble") => (context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return Writes(context, new { error = new { message = told } });
    };

    public static Answer TalksRubbish() => (context, _) => context.Response.WriteAsync("<html>Everything is fine.</html>");

    public static Answer HangsUp() => (context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>A stream that stops in the middle of the reply.</summary>
    public static Answer BreaksOff(string text) => async (context, _) =>
    {
        await Streams(context, [Delta(text)]);
        // What was sent must have left the house.
        await Task.Delay(200);
        context.Abort();
    };

    /// <summary>A stream that ends politely and too early.</summary>
    public static Answer EndsEarly(string text) => (context, _) => Streams(context, [Delta(text)]);

    /// <param name="seenOff">Set when the client has gone.</param>
    public static Answer NeverAnswers(TaskCompletionSource? seenOff = null) => async (context, _) =>
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            seenOff?.TrySetResult();
        }
    };

    public static Answer SpeaksWithoutEnd() => async (context, _) =>
    {
        var more = new string('я', 50_000);
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(more, context.RequestAborted);
        }
    };

    public static Answer Embeds(int width) => (context, request) => Writes(context, new
    {
        data = request.GetProperty("input").EnumerateArray().Select((text, index) => new
        {
            index,
            embedding = Convert.ToBase64String(MemoryMarshal.AsBytes<float>([.. Enumerable.Repeat((float)text.GetString()!.Length, width)])),
        }),
        usage = new { prompt_tokens = 10, total_tokens = 10 },
    });

    static bool IsStreamed(JsonElement request) => request.TryGetProperty("stream", out var stream) && stream.GetBoolean();

    static object Completion(object message, string finish, object? usage) =>
        new { id = "c1", created = 1, model = "played", choices = new[] { new { index = 0, message, finish_reason = finish } }, usage };

    static string Delta(string? content, string? finish = null) =>
        Event(new { id = "c1", created = 1, model = "played", choices = new[] { new { index = 0, delta = new { content }, finish_reason = finish } } });

    static string Event(object data) => $"data: {JsonSerializer.Serialize(data)}\n\n";

    static async Task Streams(HttpContext context, IEnumerable<string> events)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var line in events)
        {
            await context.Response.WriteAsync(line);
            await context.Response.Body.FlushAsync();
        }
    }

    static Task Writes(HttpContext context, object body) => context.Response.WriteAsJsonAsync(body);
}
