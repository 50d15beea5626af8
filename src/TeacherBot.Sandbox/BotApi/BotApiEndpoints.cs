using System.Diagnostics;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.BotApi;

/// The door: token, method, scripted faults, the record of calls, and errors in Telegram's form.
static class BotApiEndpoints
{
    public static void MapBotApi(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/bot{token}/{method}", ["GET", "POST"], Call);
        routes.MapGet("/file/bot{token}/{**path}", (string token, string path, SandboxOptions options, FileMethods files) =>
            token == options.Token ? files.Download(path) : Error(new ApiError(401, "Unauthorized")));
    }

    static async Task<IResult> Call(
        string token, string method, HttpContext http, SandboxOptions options, MethodTable methods, CallLog calls, FaultPlan faults)
    {
        if (token != options.Token)
            return Error(new ApiError(401, "Unauthorized"));
        var started = Stopwatch.GetTimestamp();
        ApiRequest request = new(new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, UploadedFile>(StringComparer.Ordinal));
        ApiError? error = null;
        try
        {
            request = await ApiRequest.Read(http.Request, http.RequestAborted);
            var handler = methods.Find(method) ?? throw new ApiError(404, "Not Found");
            var fault = faults.Next(method, request);
            if (fault is { IsLostReply: true })
                await handler(request, http.RequestAborted);
            if (fault is not null)
                await fault.Strike(http);
            var answer = await handler(request, http.RequestAborted);
            return Ok(answer);
        }
        catch (ApiError refused)
        {
            error = refused;
            return Error(refused);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            error = new ApiError(499, "the caller hung up");
            return Results.Empty;
        }
        finally
        {
            calls.Add(method, request, error, Stopwatch.GetElapsedTime(started));
        }
    }

    static IResult Ok(ApiAnswer answer)
    {
        var body = new JsonObject { ["ok"] = true, ["result"] = answer.Result };
        if (answer.Description is { } description)
            body["description"] = description;
        return Results.Text(body.ToJsonString(Wire.Json), "application/json");
    }

    static IResult Error(ApiError error)
    {
        var body = new JsonObject { ["ok"] = false, ["error_code"] = error.Code, ["description"] = error.Message };
        if (error.Parameters is { } parameters)
            body["parameters"] = parameters.DeepClone();
        return Results.Text(body.ToJsonString(Wire.Json), "application/json", statusCode: error.Code);
    }
}
