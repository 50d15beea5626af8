using System.Text;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;

namespace TeacherBot.Sandbox.Model;

/// Puts a reply on the wire: whole, or piece by piece as server-sent events.
sealed class ReplyWriter(TimeProvider clock)
{
    const int MostPieces = 400;
    const int ShortestPiece = 12;

    /// What was written before a break must have left the machine's buffers.
    const int BeforeBreakMs = 50;

    public Task Write(HttpContext http, ChatRequest request, Utterance said, TokenUsage usage) =>
        request.Streamed ? Stream(http, request, said, usage) : Whole(http, request, said, usage);

    async Task Whole(HttpContext http, ChatRequest request, Utterance said, TokenUsage usage)
    {
        var answer = Head(request, "chat.completion");
        var message = new JsonObject { ["role"] = "assistant", ["content"] = said.Content, ["refusal"] = said.Refusal, ["annotations"] = new JsonArray() };
        answer["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["logprobs"] = null, ["finish_reason"] = said.FinishReason });
        answer["usage"] = Usage(usage);
        var body = Encoding.UTF8.GetBytes(answer.ToJsonString(Wire.Json));
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(said.BreaksOff ? body.AsMemory(0, body.Length / 2) : body, http.RequestAborted);
        if (said.BreaksOff)
            await Break(http);
    }

    async Task Stream(HttpContext http, ChatRequest request, Utterance said, TokenUsage usage)
    {
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        var head = Head(request, "chat.completion.chunk");
        await Send(Chunk(head, new JsonObject { ["role"] = "assistant", ["content"] = "", ["refusal"] = null }, finish: null));
        var field = said.Refusal is null ? "content" : "refusal";
        var pieces = Pieces(said.Refusal ?? said.Content ?? "");
        foreach (var piece in said.BreaksOff ? pieces.Take((pieces.Count + 1) / 2) : pieces)
        {
            if (said.PauseMs > 0)
                await Task.Delay(said.PauseMs, http.RequestAborted);
            await Send(Chunk(head, new JsonObject { [field] = piece }, finish: null));
        }
        if (said.BreaksOff)
        {
            await Break(http);
            return;
        }
        await Send(Chunk(head, [], said.FinishReason));
        if (request.WithUsage)
        {
            var last = head.DeepClone().AsObject();
            last["choices"] = new JsonArray();
            last["usage"] = Usage(usage);
            await Send(last);
        }
        await http.Response.WriteAsync("data: [DONE]\n\n", http.RequestAborted);

        async Task Send(JsonObject chunk)
        {
            http.RequestAborted.ThrowIfCancellationRequested();
            await http.Response.WriteAsync($"data: {chunk.ToJsonString(Wire.Json)}\n\n", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    }

    static async Task Break(HttpContext http)
    {
        await http.Response.Body.FlushAsync(http.RequestAborted);
        await Task.Delay(BeforeBreakMs, http.RequestAborted);
        http.Abort();
    }

    JsonObject Head(ChatRequest request, string kind) => new()
    {
        ["id"] = $"chatcmpl-{Guid.NewGuid():N}",
        ["object"] = kind,
        ["created"] = clock.GetUtcNow().ToUnixTimeSeconds(),
        ["model"] = request.Model,
        ["service_tier"] = "default",
        ["system_fingerprint"] = "fp_sandbox",
    };

    static JsonObject Chunk(JsonObject head, JsonObject delta, string? finish)
    {
        var chunk = head.DeepClone().AsObject();
        chunk["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["logprobs"] = null, ["finish_reason"] = finish });
        return chunk;
    }

    static JsonObject Usage(TokenUsage usage) => new()
    {
        ["prompt_tokens"] = usage.Prompt,
        ["completion_tokens"] = usage.Completion,
        ["total_tokens"] = usage.Prompt + usage.Completion,
        ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = usage.Cached, ["audio_tokens"] = 0 },
        ["completion_tokens_details"] = new JsonObject
        {
            ["reasoning_tokens"] = usage.Reasoning,
            ["audio_tokens"] = 0,
            ["accepted_prediction_tokens"] = 0,
            ["rejected_prediction_tokens"] = 0,
        },
    };

    /// Never a half of a surrogate pair.
    static List<string> Pieces(string text)
    {
        var length = Math.Max(ShortestPiece, text.Length / MostPieces);
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Min(at + length, text.Length);
            if (end < text.Length && char.IsLowSurrogate(text[end]))
                end++;
            pieces.Add(text[at..end]);
            at = end;
        }
        return pieces;
    }
}
