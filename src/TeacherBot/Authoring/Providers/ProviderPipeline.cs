using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace TeacherBot.Authoring.Providers;

/// <summary>
/// What stands between us and a provider, from outside in: how many at once, how many a minute, the breaker, the
/// time for an answer, one more try. The breaker hears of a call once, however often it was tried.
/// </summary>
sealed class ProviderPipeline : IDisposable
{
    static readonly TimeSpan BeforeRetry = TimeSpan.FromMilliseconds(250);

    readonly RateLimiter perMinute;
    readonly CircuitBreakerStateProvider circuit = new();
    readonly ResiliencePipeline<CallEnd> pipeline;

    public ProviderPipeline(ProviderSettings provider, BreakerSettings breaker, Func<bool, Task> onBreaker, TimeProvider clock)
    {
        perMinute = new SlidingWindowRateLimiter(new SlidingWindowRateLimiterOptions
        {
            PermitLimit = provider.MostPerMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 12,
            QueueLimit = provider.MostAtOnce,
        });
        pipeline = new ResiliencePipelineBuilder<CallEnd> { TimeProvider = clock }
            .AddConcurrencyLimiter(provider.MostAtOnce, queueLimit: provider.MostAtOnce)
            .AddRateLimiter(perMinute)
            .AddCircuitBreaker(Breaker(breaker, onBreaker))
            .AddTimeout(TimeSpan.FromSeconds(provider.TimeoutSeconds))
            .AddRetry(OnceMore())
            .Build();
    }

    public ProviderState State => circuit.CircuitState switch
    {
        CircuitState.Closed => ProviderState.Working,
        CircuitState.HalfOpen => ProviderState.Trying,
        _ => ProviderState.Resting,
    };

    public async Task<CallEnd> Run(Func<CancellationToken, Task<CallEnd>> call, CancellationToken stop)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await call(token), stop);
        }
        catch (BrokenCircuitException)
        {
            return new CallEnd(CallOutcome.OpenCircuit);
        }
        catch (Polly.RateLimiting.RateLimiterRejectedException)
        {
            return new CallEnd(CallOutcome.Busy);
        }
        catch (TimeoutRejectedException)
        {
            // In the pause before the second try.
            return new CallEnd(CallOutcome.Timeout);
        }
    }

    public void Dispose() => perMinute.Dispose();

    CircuitBreakerStrategyOptions<CallEnd> Breaker(BreakerSettings settings, Func<bool, Task> onBreaker) => new()
    {
        MinimumThroughput = settings.FewestCalls,
        FailureRatio = settings.FailureRatio,
        SamplingDuration = TimeSpan.FromSeconds(settings.WindowSeconds),
        BreakDuration = TimeSpan.FromSeconds(settings.BreakSeconds),
        StateProvider = circuit,
        ShouldHandle = call => ValueTask.FromResult(call.Outcome is { Exception: TimeoutRejectedException } || (call.Outcome.Result is { } end && CallFaults.IsProvidersFault(end))),
        OnOpened = async _ => await onBreaker(true),
        OnClosed = async _ => await onBreaker(false),
    };

    static RetryStrategyOptions<CallEnd> OnceMore() => new()
    {
        MaxRetryAttempts = 1,
        ShouldHandle = call => ValueTask.FromResult(call.Outcome.Result is { } end && CallFaults.IsWorthRetrying(end)),
        DelayGenerator = call => ValueTask.FromResult<TimeSpan?>(call.Outcome.Result?.RetryAfter ?? BeforeRetry),
    };
}
