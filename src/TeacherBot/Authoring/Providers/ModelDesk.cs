using Microsoft.Extensions.Options;

namespace TeacherBot.Authoring.Providers;

/// <summary>The one way to a language model: budgets first, then one provider after another until a reply can be used.</summary>
public sealed class ModelDesk(ProviderChain chain, ModelChoice choice, Budgets budgets, IOptions<AuthoringOptions> options)
{
    /// <summary>An answer that cannot be used may be bad luck; two are the model's manner.</summary>
    const int MostInvalid = 2;

    /// <summary>Whether any model is configured.</summary>
    public bool IsOn => options.Value.IsOn;

    /// <exception cref="NoModelException">Nobody could answer.</exception>
    /// <exception cref="BudgetSpentException">Nobody may be asked.</exception>
    /// <exception cref="OperationCanceledException">The caller waits no more; the request is called off too.</exception>
    public async Task<ModelReply> Ask(ModelCall call, CancellationToken stop)
    {
        List<string> troubles = [];
        foreach (var candidate in choice.For(call.Role, call.Order, call.NotModel))
        {
            for (var asked = 1; asked <= MostInvalid; asked++)
            {
                await budgets.Check(call.Order, stop);
                var (end, attempt) = await chain[candidate.Provider].Ask(call, candidate.Model, stop);
                if (end.Outcome == CallOutcome.Ok)
                {
                    return new ModelReply(attempt!.Text, candidate.Provider, candidate.Model, end.Usage, end.Cost) { IsCutOff = attempt.IsCutOff };
                }

                troubles.Add($"{candidate.Provider} {candidate.Model} {end.Told}");
                if (end.Outcome != CallOutcome.Invalid)
                {
                    break;
                }
            }
        }

        throw new NoModelException(troubles.Count == 0
            ? $"No model is configured for {call.Role}{(call.NotModel is null ? "" : $" besides {call.NotModel}")}."
            : $"No model answered as {call.Role}: {string.Join("; ", troubles)}.");
    }
}
