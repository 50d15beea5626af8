using Microsoft.Extensions.Options;

namespace TeacherBot.Authoring.Providers;

/// <summary>Every provider of the configuration, in its order.</summary>
public sealed class ProviderChain : IDisposable
{
    readonly Dictionary<string, ModelProvider> byName;

    public ProviderChain(
        IOptions<AuthoringOptions> options, PriceTable prices, CallLedger ledger, ModelAlarms alarms, TimeProvider clock, ILogger<ModelProvider> log)
    {
        All = [.. options.Value.Providers.Select(settings => new ModelProvider(settings, options.Value.Breaker, prices, ledger, alarms, clock, log))];
        byName = All.ToDictionary(provider => provider.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<ModelProvider> All { get; }

    public ModelProvider this[string name] => byName[name];

    public void Dispose()
    {
        foreach (var provider in All)
        {
            provider.Dispose();
        }
    }
}
