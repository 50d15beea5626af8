using System.Diagnostics;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Model.Played;

namespace TeacherBot.Sandbox.Model;

/// Takes a call, lets the script, the recordings or the played model answer it, and records what became of it.
sealed class ChatDesk(ModelScript script, ModelCalls calls, Recordings recordings, PlayedModel played, TokenCounter tokens, ReplyWriter writer)
{
    public async Task Answer(HttpContext http)
    {
        var started = Stopwatch.GetTimestamp();
        var call = calls.Begin("chat", ModelBody.Provider(http));
        try
        {
            ModelBody.DemandKey(http.Request);
            var body = await ModelBody.Read(http);
            var request = ChatRequest.Read(call.Provider, body);
            call = calls.Update(call.Asks(request));
            call = script.Next(request) is { } entry
                ? await Play(http, request, entry, call)
                : await PassOn(http, request, body, call) ?? await Say(http, request, new Utterance(played.Reply(request)), "played", call);
        }
        catch (ModelError refused)
        {
            call = call with { Status = refused.Status, Outcome = call.Outcome == "running" ? "error" : call.Outcome };
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

    async Task<ModelCall> Play(HttpContext http, ChatRequest request, ScriptedReply entry, ModelCall call)
    {
        if (entry.DelayMs > 0)
            await Task.Delay(entry.DelayMs, http.RequestAborted);
        if (entry.Status is { } status)
        {
            await Refuse(http, entry, status, request.Model);
            return call with { Status = status, Outcome = entry.Outcome };
        }
        if (entry.IsPage)
        {
            http.Response.ContentType = "text/html";
            await http.Response.WriteAsync("<html><body><h1>Welcome to nginx!</h1></body></html>", http.RequestAborted);
            return call with { Outcome = entry.Outcome };
        }
        return await Say(http, request, entry.Say(() => played.Reply(request)), entry.Outcome, call);
    }

    /// Answers with a status in OpenAI's words, or drops the connection.
    internal static Task Refuse(HttpContext http, ScriptedReply entry, int status, string model)
    {
        if (status == 0)
        {
            http.Abort();
            return Task.CompletedTask;
        }
        var usual = ModelError.Usual(status, model, entry.RetryAfter);
        return (entry.Message is null ? usual : new ModelError(status, entry.Message) { RetryAfter = usual.RetryAfter }).Write(http);
    }

    async Task<ModelCall> Say(HttpContext http, ChatRequest request, Utterance said, string outcome, ModelCall call)
    {
        var within = said.Within(request.MaxTokens);
        var usage = tokens.Of(request, within);
        // Told before it is written: whoever has the reply may look at once.
        var told = call.Says(within, usage, outcome);
        calls.Update(told);
        try
        {
            await writer.Write(http, request, within, usage);
            return told;
        }
        catch (OperationCanceledException) when (within.BreaksOff)
        {
            return told;
        }
    }

    /// Null when neither a recording nor an upstream answers.
    async Task<ModelCall?> PassOn(HttpContext http, ChatRequest request, JsonObject body, ModelCall call)
    {
        if (await recordings.Answer("chat/completions", body, http) is not { } passed)
            return null;
        var prompt = tokens.Of(request, new Utterance(passed.Reply.Text));
        return call.Says(new Utterance(passed.Reply.Text), prompt, passed.IsRecorded ? "replayed" : "recorded") with { Status = passed.Reply.Status };
    }
}
