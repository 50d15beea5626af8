using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;

namespace TeacherBot.Sandbox.Model;

/// POST /embeddings: one text or several, as numbers or as base64 of little-endian floats.
sealed class EmbeddingDesk(ModelScript script, ModelCalls calls, Recordings recordings)
{
    const int Dimensions = 256;
    const int MostDimensions = 3072;
    const int MostTexts = 2048;

    public async Task Answer(HttpContext http)
    {
        var started = Stopwatch.GetTimestamp();
        var call = calls.Begin("embeddings", ModelBody.Provider(http));
        try
        {
            ModelBody.DemandKey(http.Request);
            var body = await ModelBody.Read(http);
            var texts = Texts(body["input"]);
            var model = body["model"]?.ToString() is { Length: > 0 } name ? name : throw ModelError.Invalid("you must provide a model parameter");
            call = calls.Update(call with { Model = model, Messages = [.. texts.Select(text => new ChatLine("input", text))], PromptTokens = texts.Sum(TokenCounter.Count) });
            call = await Embed(http, body, texts, call);
        }
        catch (ModelError refused)
        {
            call = call with { Status = refused.Status, Outcome = "error" };
            await refused.Write(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            call = call with { Cancelled = true, Outcome = "cancelled", Status = StatusCodes.Status499ClientClosedRequest };
        }
        finally
        {
            calls.Update(call with { Ms = Stopwatch.GetElapsedTime(started).TotalMilliseconds });
        }
    }

    async Task<ModelCall> Embed(HttpContext http, JsonObject body, IReadOnlyList<string> texts, ModelCall call)
    {
        var entry = script.Next(call.Kind, call.Provider, call.Model!, schema: null, string.Join('\n', texts));
        if (entry is { DelayMs: > 0 })
            await Task.Delay(entry.DelayMs, http.RequestAborted);
        if (entry?.Status is { } status)
        {
            await ChatDesk.Refuse(http, entry, status, call.Model!);
            return call with { Status = status, Outcome = entry.Outcome };
        }
        if (entry is null && await recordings.Answer("embeddings", body, http) is { } passed)
            return call with { Outcome = passed.IsRecorded ? "replayed" : "recorded", Status = passed.Reply.Status };
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(Vectors(body, texts, call).ToJsonString(Wire.Json), http.RequestAborted);
        return call with { Outcome = "played" };
    }

    static JsonObject Vectors(JsonObject body, IReadOnlyList<string> texts, ModelCall call)
    {
        var dimensions = body["dimensions"] is JsonValue wanted ? wanted.TryGetValue(out int size) && size is >= 1 and <= MostDimensions
            ? size
            : throw ModelError.Invalid($"Invalid value for 'dimensions' = {wanted}. Must be between 1 and {MostDimensions}.", "dimensions") : Dimensions;
        var inBase64 = body["encoding_format"]?.ToString() == "base64";
        return new JsonObject
        {
            ["object"] = "list",
            ["data"] = new JsonArray([.. texts.Select((text, index) => new JsonObject
            {
                ["object"] = "embedding",
                ["index"] = index,
                ["embedding"] = Written(EmbeddingSpace.Vector(text, dimensions), inBase64),
            })]),
            ["model"] = call.Model,
            ["usage"] = new JsonObject { ["prompt_tokens"] = call.PromptTokens, ["total_tokens"] = call.PromptTokens },
        };
    }

    static JsonNode Written(float[] vector, bool inBase64) => inBase64
        ? Convert.ToBase64String(MemoryMarshal.AsBytes(vector.AsSpan()))
        : new JsonArray([.. vector.Select(number => (JsonNode)number)]);

    static IReadOnlyList<string> Texts(JsonNode? input)
    {
        var given = input is JsonArray list ? list.ToArray() : [input ?? throw ModelError.Missing("input")];
        var texts = given.Select(Text).OfType<string>().Where(text => text.Length > 0).ToArray();
        return texts.Length is >= 1 and <= MostTexts && texts.Length == given.Length
            ? texts
            : throw ModelError.Invalid("'$.input' is invalid. Please check the API reference: https://platform.openai.com/docs/api-reference.");
    }

    static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
