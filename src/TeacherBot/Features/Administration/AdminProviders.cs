using Microsoft.Extensions.Options;
using TeacherBot.Authoring;
using TeacherBot.Authoring.Providers;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Administration;

/// <summary>/providers: how the language models do today. The state is this replica's, the numbers are everybody's.</summary>
public sealed class AdminProviders(ProviderChain chain, IOptions<AuthoringOptions> options)
{
    const int KopeckInMicro = 10_000;

    public async Task<Outcome> List(Turn turn, CancellationToken stop)
    {
        if (chain.All.Count == 0)
        {
            return AdminCommands.Says("admin.providers.off");
        }

        var today = DateOnly.FromDateTime(Moscow.Local(turn.Now).DateTime);
        var sums = (await ModelCalls.Sums(turn.Db, CallGrouping.Provider, today, most: 100, stop)).ToDictionary(sum => sum.Key, StringComparer.Ordinal);
        var spent = await ModelCalls.Spent(turn.Db, today, stop);
        List<Phrase> lines = [new("admin.providers", Roubles.Of(spent / KopeckInMicro), options.Value.Budget.DayRoubles.ToString("0.##"))];
        foreach (var (provider, settings) in chain.All.Zip(options.Value.Providers))
        {
            var sum = sums.GetValueOrDefault(provider.Name);
            lines.Add(new(
                "admin.providers.line",
                provider.Name, StateOf(provider.State), sum?.Calls ?? 0, sum?.Failed ?? 0, (long)(sum?.Milliseconds ?? 0), Roubles.Of((sum?.Cost ?? 0) / KopeckInMicro)));
            lines.Add(new("admin.providers.models", Shown(settings.Models.Author), Shown(settings.Models.Corrector), Shown(settings.Models.Methodist), Shown(settings.Models.Embedding)));
            if (provider.LastTrouble is { } trouble)
            {
                lines.Add(new("admin.providers.trouble", AdminWords.Of(trouble), trouble.At.ToString("MM-dd HH:mm")));
            }
        }

        return Outcome.Says(Screen.Saying(lines));
    }

    static string Shown(string model) => model.Length == 0 ? "—" : model;

    static Phrase StateOf(ProviderState state) => state switch
    {
        ProviderState.Working => "admin.providers.working",
        ProviderState.Resting => "admin.providers.resting",
        ProviderState.Trying => "admin.providers.trying",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
