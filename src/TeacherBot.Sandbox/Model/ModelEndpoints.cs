using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.Model;

/// /v1: an OpenAI-compatible provider; /providers/{name}/v1: further ones; /sim/model: what they shall say, and what they were asked.
static class ModelEndpoints
{
    static readonly string[] Known = ["gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1", "text-embedding-3-small"];

    public static void MapModel(this IEndpointRouteBuilder routes)
    {
        routes.MapGroup("/v1").MapProvider();
        routes.MapGroup("/providers/{provider}/v1").MapProvider();
        routes.MapScripts();
    }

    static void MapProvider(this RouteGroupBuilder provider)
    {
        provider.MapPost("/chat/completions", (HttpContext http, ChatDesk desk) => desk.Answer(http));
        provider.MapPost("/embeddings", (HttpContext http, EmbeddingDesk desk) => desk.Answer(http));
        provider.MapGet("/models", ListModels);
    }

    static async Task ListModels(HttpContext http)
    {
        try
        {
            ModelBody.DemandKey(http.Request);
            var models = Known.Select(id => new JsonObject { ["id"] = id, ["object"] = "model", ["created"] = 1_744_000_000, ["owned_by"] = "sandbox" });
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(new JsonObject { ["object"] = "list", ["data"] = new JsonArray([.. models]) }.ToJsonString(Wire.Json));
        }
        catch (ModelError refused)
        {
            await refused.Write(http);
        }
    }

    static void MapScripts(this IEndpointRouteBuilder routes)
    {
        var sim = routes.MapGroup("/sim/model").AddEndpointFilter(SimEndpoints.TellErrors);
        sim.MapGet("", (ModelScript script) => Results.Json(script.All(), SimEndpoints.Json));
        sim.MapPost("", (JsonElement told, ModelScript script, Recordings recordings) => Done(() => Tell(told, script, recordings)));
        sim.MapDelete("", (ModelScript script) => Done(script.Clear));
        sim.MapGet("/calls", (string? provider, string? model, string? schema, long? since, ModelCalls calls) =>
            Results.Json(calls.Find(provider, model, schema, since ?? 0), SimEndpoints.Json));
        sim.MapDelete("/calls", (ModelCalls calls) => Done(calls.Clear));
    }

    /// One scripted reply, several in order, or a mode: play, record, replay.
    static void Tell(JsonElement told, ModelScript script, Recordings recordings)
    {
        try
        {
            if (told.ValueKind == JsonValueKind.Object && told.TryGetProperty("mode", out _))
                recordings.Switch(told.Deserialize<RecordingMode>(SimEndpoints.Json)!);
            else if (told.ValueKind == JsonValueKind.Array)
                script.Add(told.Deserialize<List<ScriptedReply>>(SimEndpoints.Json)!);
            else
                script.Add([told.Deserialize<ScriptedReply>(SimEndpoints.Json)!]);
        }
        catch (JsonException error)
        {
            throw new SimError(400, $"This is no scripted reply: {error.Message}");
        }
    }

    static IResult Done(Action action)
    {
        action();
        return Results.Json(new { ok = true }, SimEndpoints.Json);
    }
}
