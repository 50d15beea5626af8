using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Model.Played;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.Model;

/// What a script makes the model do, and for whose calls. Reply is a text, or JSON that becomes one; without it the played model answers.
/// Status refuses the call (0 drops the connection); Fault spoils what is said; without both the reply is good, perhaps slow.
sealed record ScriptedReply(
    string? Provider = null, string? Model = null, string? Contains = null, string? Schema = null, string? Kind = null,
    JsonNode? Reply = null, string? Fault = null, int? Status = null, string? Message = null, int? RetryAfter = null,
    int DelayMs = 0, int PauseMs = 0, int ReasoningTokens = 0, int Times = 1, bool Always = false, IReadOnlyList<int>? Tasks = null)
{
    const int GiantLength = 1_000_000;

    static readonly IReadOnlyDictionary<string, Func<string, Utterance>> Faults = new Dictionary<string, Func<string, Utterance>>(StringComparer.Ordinal)
    {
        ["refusal"] = _ => new Utterance(Content: null) { Refusal = "Извините, с этим я помочь не могу." },
        ["filtered"] = _ => new Utterance("", "content_filter"),
        ["empty"] = _ => new Utterance(""),
        ["broken"] = good => new Utterance(good) { BreaksOff = true },
        ["truncated"] = good => new Utterance(good[..(good.Length * 3 / 5)], "length"),
        ["prose"] = good => new Utterance($"Конечно! Вот что у меня получилось:\n\n{good}\n\nЖелаю удачного урока!"),
        ["fenced"] = good => new Utterance($"```json\n{good}\n```"),
        ["giant"] = _ => new Utterance(string.Concat(Enumerable.Repeat("и ещё одно слово, ", GiantLength / 18))) { IgnoresLimit = true },
        ["rubbish"] = _ => new Utterance("}{ ]] \u0007 <div>¿¿¿ \\frac{ : , \"q\" = ???"),
    };

    /// A page where JSON is expected, as a proxy on the way answers.
    public bool IsPage => Fault == "html";

    public string Outcome => Fault ?? (Status is { } status ? $"{status}" : Reply is null ? "played" : "scripted");

    public bool Fits(string kind, string provider, string model, string? schema, string text) =>
        kind == (Kind ?? "chat")
        && (Provider is null || Provider == provider)
        && (Model is null || Model == model)
        && (Schema is null || Schema == schema)
        && (Contains is null || text.Contains(Contains, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="SimError">The script asks for something unknown.</exception>
    public void Demand()
    {
        if (Fault is not null && !IsPage && !Faults.ContainsKey(Fault) && !SpoiledSheet.Faults.Contains(Fault))
            throw new SimError(400, $"Unknown fault «{Fault}».", new { known = Faults.Keys.Append("html").Concat(SpoiledSheet.Faults) });
        if (Status is not null and not 0 and not (>= 400 and <= 599))
            throw new SimError(400, "status: 0 or 400–599.");
        if (Kind is not (null or "chat" or "embeddings"))
            throw new SimError(400, "kind: chat or embeddings.");
        if (DelayMs is < 0 or > 600_000 || PauseMs is < 0 or > 60_000 || Times < 1 || ReasoningTokens < 0)
            throw new SimError(400, "delayMs: 0–600000, pauseMs: 0–60000, times: from 1, reasoningTokens: from 0.");
    }

    public Utterance Say(Func<string> played)
    {
        var good = Text() ?? played();
        var said = Fault is null ? new Utterance(good)
            : Faults.TryGetValue(Fault, out var spoil) ? spoil(good)
            : new Utterance(SpoiledSheet.Of(good, Fault, Tasks));
        return said with { PauseMs = PauseMs, ReasoningTokens = ReasoningTokens };
    }

    string? Text() => Reply?.GetValueKind() == JsonValueKind.String ? Reply.GetValue<string>() : Reply?.ToJsonString(Wire.Json);
}

/// Scripted replies waiting for their calls; the oldest fitting one is used, as often as it was told.
sealed class ModelScript
{
    readonly Lock gate = new();
    readonly List<ScriptedReply> plan = [];

    public void Add(IReadOnlyList<ScriptedReply> entries)
    {
        foreach (var entry in entries)
            entry.Demand();
        using (gate.EnterScope())
            plan.AddRange(entries);
    }

    public void Clear()
    {
        using (gate.EnterScope())
            plan.Clear();
    }

    public IReadOnlyList<ScriptedReply> All()
    {
        using (gate.EnterScope())
            return [.. plan];
    }

    public ScriptedReply? Next(ChatRequest request) =>
        Next("chat", request.Provider, request.Model, request.SchemaName, string.Join('\n', request.Messages.Select(line => line.Text)));

    public ScriptedReply? Next(string kind, string provider, string model, string? schema, string text)
    {
        using (gate.EnterScope())
        {
            var index = plan.FindIndex(entry => entry.Fits(kind, provider, model, schema, text));
            if (index < 0)
                return null;
            var entry = plan[index];
            if (entry.Always)
                return entry;
            if (entry.Times > 1)
                plan[index] = entry with { Times = entry.Times - 1 };
            else
                plan.RemoveAt(index);
            return entry;
        }
    }
}
