namespace TeacherBot.Sandbox.Model;

/// One call as scripts read it. Outcome: running, played, scripted, replayed, recorded, the name of a fault, error or cancelled.
sealed record ModelCall(long Number, DateTimeOffset At, string Kind, string Provider)
{
    public string? Model { get; init; }
    public IReadOnlyList<ChatLine> Messages { get; init; } = [];
    public string? Schema { get; init; }
    public int? MaxTokens { get; init; }
    public bool Streamed { get; init; }
    public int PromptTokens { get; init; }
    public int CachedTokens { get; init; }
    public int CompletionTokens { get; init; }
    public int ReasoningTokens { get; init; }
    public string? Reply { get; init; }
    public string Outcome { get; init; } = "running";
    public int Status { get; init; } = 200;

    /// The caller hung up before the reply was there.
    public bool Cancelled { get; init; }
    public double Ms { get; init; }

    public ModelCall Asks(ChatRequest request) => this with
    {
        Model = request.Model,
        Messages = request.Messages,
        Schema = request.SchemaName,
        MaxTokens = request.MaxTokens,
        Streamed = request.Streamed,
    };

    public ModelCall Says(Utterance said, TokenUsage usage, string outcome) => this with
    {
        Reply = Shortened(said.Content ?? said.Refusal),
        Outcome = outcome,
        PromptTokens = usage.Prompt,
        CachedTokens = usage.Cached,
        CompletionTokens = usage.Completion,
        ReasoningTokens = usage.Reasoning,
    };

    static string? Shortened(string? text) => text is { Length: > 20_000 } ? text[..20_000] + "…" : text;
}

/// Every call of the played models, from the moment it comes in; only the latest are kept.
sealed class ModelCalls(TimeProvider clock)
{
    const int Kept = 2_000;

    readonly Lock gate = new();
    readonly SortedDictionary<long, ModelCall> calls = [];
    long last;

    public ModelCall Begin(string kind, string provider)
    {
        using (gate.EnterScope())
        {
            var call = new ModelCall(++last, clock.GetUtcNow(), kind, provider);
            calls[call.Number] = call;
            if (calls.Count > Kept)
                calls.Remove(calls.Keys.First());
            return call;
        }
    }

    /// The call as it stands now; one that was cleared meanwhile stays away.
    public ModelCall Update(ModelCall call)
    {
        using (gate.EnterScope())
        {
            if (calls.ContainsKey(call.Number))
                calls[call.Number] = call;
            return call;
        }
    }

    public IReadOnlyList<ModelCall> Find(string? provider, string? model, string? schema, long since)
    {
        using (gate.EnterScope())
        {
            return [.. calls.Values.Where(call => call.Number > since
                && (provider is null || call.Provider == provider) && (model is null || call.Model == model) && (schema is null || call.Schema == schema))];
        }
    }

    public void Clear()
    {
        using (gate.EnterScope())
            calls.Clear();
    }
}
