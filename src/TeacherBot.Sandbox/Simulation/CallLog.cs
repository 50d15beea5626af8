using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;

namespace TeacherBot.Sandbox.Simulation;

/// One call of the Bot API as scripts read it.
sealed record ApiCall(long Number, string Method, JsonObject Parameters, int Status, string? Description, DateTimeOffset At, double Ms);

/// Every call the bot made, newest last; only the latest are kept, so that a long run does not fill the memory.
sealed class CallLog(TimeProvider clock)
{
    const int Kept = 20_000;

    readonly Lock gate = new();
    readonly Queue<ApiCall> calls = new();
    long last;

    public void Add(string method, ApiRequest request, ApiError? error, TimeSpan took)
    {
        var parameters = Parameters(request);
        using (gate.EnterScope())
        {
            calls.Enqueue(new ApiCall(++last, method, parameters, error?.Code ?? 200, error?.Message, clock.GetUtcNow(), took.TotalMilliseconds));
            if (calls.Count > Kept)
                calls.Dequeue();
        }
    }

    /// Calls of one method (any case) after a number or a moment; both may be left out.
    public IReadOnlyList<ApiCall> Find(string? method, string? since)
    {
        var after = long.TryParse(since, out var number) ? number : 0;
        var from = after == 0 && DateTimeOffset.TryParse(since, out var moment) ? moment : DateTimeOffset.MinValue;
        using (gate.EnterScope())
        {
            return [.. calls.Where(call => call.Number > after && call.At >= from
                && (method is null || string.Equals(call.Method, method, StringComparison.OrdinalIgnoreCase)))];
        }
    }

    public void Clear()
    {
        using (gate.EnterScope())
            calls.Clear();
    }

    /// Arguments that are JSON are shown as JSON; files by name and size.
    static JsonObject Parameters(ApiRequest request)
    {
        var shown = new JsonObject();
        foreach (var (name, value) in request.Arguments)
            shown[name] = Shown(value);
        foreach (var (name, file) in request.Files)
            shown[name] = new JsonObject { ["file"] = file.Name, ["size"] = file.Content.Length };
        return shown;
    }

    static JsonNode? Shown(string value)
    {
        if (value is not (['{', ..] or ['[', ..]) && !long.TryParse(value, out _) && value is not ("true" or "false"))
            return value;
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
