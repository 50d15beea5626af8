using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;

namespace TeacherBot.Sandbox.Simulation;

/// A scripted trouble. Without a status it only delays; status 0 drops the connection; Applied does the work first and then fails (a lost reply).
sealed record Fault(
    string Method, int? Status = null, string? Description = null, int? RetryAfter = null, int? Times = null, int DelayMs = 0,
    JsonObject? Parameters = null, bool Applied = false, long? ChatId = null)
{
    public bool IsLostReply => Applied && Status is not null;

    public async Task Strike(HttpContext http)
    {
        if (DelayMs > 0)
            await Task.Delay(DelayMs, http.RequestAborted);
        switch (Status)
        {
            case null:
                return;
            case 0:
                http.Abort();
                throw new ApiError(0, "the connection was dropped");
            default:
                throw new ApiError(Status.Value, Description ?? Usual(Status.Value), AllParameters());
        }
    }

    string Usual(int status) => status switch
    {
        400 => "Bad Request",
        403 => "Forbidden: bot was blocked by the user",
        429 => $"Too Many Requests: retry after {RetryAfter ?? 1}",
        502 => "Bad Gateway",
        _ => "Internal Server Error",
    };

    JsonObject? AllParameters()
    {
        var parameters = Parameters?.DeepClone().AsObject() ?? [];
        if (RetryAfter is { } seconds)
            parameters["retry_after"] = seconds;
        else if (Status == 429)
            parameters["retry_after"] = 1;
        return parameters.Count == 0 ? null : parameters;
    }
}

/// Faults waiting for their method ("*" for any); the oldest fitting one strikes, as often as it was told.
sealed class FaultPlan
{
    readonly Lock gate = new();
    readonly List<(Fault Fault, int Left)> plan = [];

    public void Add(Fault fault)
    {
        using (gate.EnterScope())
            plan.Add((fault, fault.Times ?? 1));
    }

    public void Clear()
    {
        using (gate.EnterScope())
            plan.Clear();
    }

    public IReadOnlyList<Fault> All()
    {
        using (gate.EnterScope())
            return [.. plan.Select(entry => entry.Fault with { Times = entry.Left })];
    }

    public Fault? Next(string method, ApiRequest request)
    {
        using (gate.EnterScope())
        {
            var index = plan.FindIndex(entry => Fits(entry.Fault, method, request));
            if (index < 0)
                return null;
            var (fault, left) = plan[index];
            if (left > 1)
                plan[index] = (fault, left - 1);
            else
                plan.RemoveAt(index);
            return fault;
        }
    }

    static bool Fits(Fault fault, string method, ApiRequest request) =>
        (fault.Method == "*" || string.Equals(fault.Method, method, StringComparison.OrdinalIgnoreCase))
        && (fault.ChatId is not { } chat || request.Integer("chat_id") == chat);
}
