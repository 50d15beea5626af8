using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;

namespace TeacherBot.Authoring.Providers;

/// <summary>How a provider does.</summary>
public enum ProviderState
{
    Working,

    /// <summary>Left alone after failures.</summary>
    Resting,

    /// <summary>One call tries whether it is well again.</summary>
    Trying,
}

/// <summary>Whose call it is, for the ledger.</summary>
sealed record CallAbout(ModelRole Role, string Model, string? SheetId, long? TeacherId, string PromptVersion);

/// <summary>One OpenAI-compatible endpoint behind its pipeline. Every request is written down, also the ones that fail.</summary>
public sealed partial class ModelProvider : IDisposable
{
    readonly HttpClient http;
    readonly OpenAIClient client;
    readonly ProviderPipeline pipeline;
    readonly PriceTable prices;
    readonly CallLedger ledger;
    readonly ModelAlarms alarms;
    readonly TimeProvider clock;
    readonly ILogger log;
    volatile ProviderTrouble? trouble;

    internal ModelProvider(ProviderSettings settings, BreakerSettings breaker, PriceTable prices, CallLedger ledger, ModelAlarms alarms, TimeProvider clock, ILogger log)
    {
        Name = settings.Name;
        (this.prices, this.ledger, this.alarms, this.clock, this.log) = (prices, ledger, alarms, clock, log);
        pipeline = new ProviderPipeline(settings, breaker, isOpen => alarms.BreakerTurned(Name, isOpen), clock);
        // The key travels in every request: a client of its own, which logs nothing and follows no redirect.
        http = new HttpClient(new BoundedReplies(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })) { Timeout = Timeout.InfiniteTimeSpan };
        client = new OpenAIClient(new ApiKeyCredential(settings.ApiKey), new OpenAIClientOptions
        {
            Endpoint = new Uri(settings.Endpoint),
            // Time-outs and second tries are the pipeline's.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            Transport = new HttpClientPipelineTransport(http),
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        });
    }

    public string Name { get; }

    public ProviderState State => pipeline.State;

    /// <summary>What went wrong last; null while nothing has.</summary>
    public ProviderTrouble? LastTrouble => trouble;

    public void Dispose()
    {
        pipeline.Dispose();
        http.Dispose();
    }

    internal async Task<(CallEnd End, ChatAttempt? Attempt)> Ask(ModelCall call, string model, CancellationToken stop)
    {
        ChatAttempt? attempt = null;
        var price = PriceOf(model);
        var about = new CallAbout(call.Role, model, call.Order.SheetId, call.Order.TeacherId, call.PromptVersion);
        using var chat = client.GetChatClient(model).AsIChatClient();
        var end = await Run(about, () => attempt = new ChatAttempt(chat, call, price, clock), stop);
        return (end, attempt);
    }

    internal async Task<(CallEnd End, EmbeddingAttempt? Attempt)> Embed(IReadOnlyList<string> texts, string model, CancellationToken stop)
    {
        EmbeddingAttempt? attempt = null;
        var about = new CallAbout(ModelRole.Embedding, model, SheetId: null, TeacherId: null, PromptVersion: "");
        using var generator = client.GetEmbeddingClient(model).AsIEmbeddingGenerator();
        var end = await Run(about, () => attempt = new EmbeddingAttempt(generator, texts), stop);
        return (end, attempt);
    }

    async Task<CallEnd> Run(CallAbout about, Func<Attempt> begin, CancellationToken stop)
    {
        var end = await pipeline.Run(token => Once(about, begin(), stop, token), stop);
        if (end.Outcome is CallOutcome.OpenCircuit or CallOutcome.Busy)
        {
            await Note(about, end, took: TimeSpan.Zero);
        }

        return end;
    }

    async Task<CallEnd> Once(CallAbout about, Attempt attempt, CancellationToken caller, CancellationToken stop)
    {
        var began = clock.GetTimestamp();
        CallEnd end;
        try
        {
            end = new CallEnd(await attempt.Run(stop));
        }
        catch (Exception fault)
        {
            end = caller.IsCancellationRequested ? new CallEnd(CallOutcome.Cancelled) : CallFaults.EndOf(fault, clock);
        }

        end = Priced(about, end, attempt);
        await Note(about, end, clock.GetElapsedTime(began));
        await alarms.Heard(end.Outcome);
        return end.Outcome == CallOutcome.Cancelled ? throw new OperationCanceledException(caller) : end;
    }

    /// <summary>What the provider told counts; else our own count, unless it plainly did no work.</summary>
    CallEnd Priced(CallAbout about, CallEnd end, Attempt attempt)
    {
        if (attempt.Usage is { } told)
        {
            return end with { Usage = told, Cost = PriceOf(about.Model).CostOf(told) };
        }

        if (end.Outcome == CallOutcome.Status || (end.Outcome == CallOutcome.Connection && !attempt.HasBegun))
        {
            return end;
        }

        var counted = attempt.Counted();
        return end with { Usage = counted, Cost = PriceOf(about.Model).CostOf(counted), IsEstimated = true };
    }

    async Task Note(CallAbout about, CallEnd end, TimeSpan took)
    {
        if (end.Outcome is not (CallOutcome.Ok or CallOutcome.Cancelled or CallOutcome.OpenCircuit))
        {
            trouble = new ProviderTrouble(end.Outcome, end.Status, clock.GetUtcNow());
            LogTrouble(log, Name, about.Model, about.Role, end.Told);
        }

        await ledger.Note(new CallNote(Name, about, end, (int)took.TotalMilliseconds, clock.GetUtcNow()));
    }

    ModelPrice PriceOf(string model) => prices.Of(Name, model) ?? throw new InvalidOperationException("The start lets no model without a price pass.");

    [LoggerMessage(LogLevel.Warning, "Provider {Provider} did not answer well by {Model} as {Role}: {Trouble}")]
    static partial void LogTrouble(ILogger log, string provider, string model, ModelRole role, string trouble);
}

/// <param name="Status">Of an answer that was an HTTP error.</param>
public sealed record ProviderTrouble(CallOutcome Outcome, int? Status, DateTimeOffset At);
