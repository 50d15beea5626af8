namespace TeacherBot.Authoring.Providers;

/// <summary>Vectors of texts by a provider's embedding model. Without them who asks has another measure.</summary>
public sealed class ProviderEmbeddings(ProviderChain chain, ModelChoice choice, Budgets budgets)
{
    /// <summary>Texts in one request.</summary>
    const int AtOnce = 64;

    /// <summary>Which model the vectors are of: those of different models cannot be compared. Null when there is none.</summary>
    public string? Model => choice.Chain(ModelRole.Embedding).FirstOrDefault() is { } first ? ModelName.Canonical(first.Model) : null;

    /// <returns>A vector for each text, or null when no provider has an embedding model, none answers or the day's budget is spent.</returns>
    public async Task<float[][]?> Embed(IReadOnlyList<string> texts, CancellationToken stop)
    {
        List<float[]> vectors = [];
        foreach (var some in texts.Chunk(AtOnce))
        {
            if (await EmbedSome(some, stop) is not { } found || (vectors.Count > 0 && found[0].Length != vectors[0].Length))
            {
                return null;
            }

            vectors.AddRange(found);
        }

        return [.. vectors];
    }

    async Task<IReadOnlyList<float[]>?> EmbedSome(IReadOnlyList<string> texts, CancellationToken stop)
    {
        foreach (var candidate in choice.Chain(ModelRole.Embedding).Where(candidate => ModelName.Canonical(candidate.Model) == Model))
        {
            try
            {
                await budgets.Check(order: null, stop);
            }
            catch (BudgetSpentException)
            {
                return null;
            }

            var (end, attempt) = await chain[candidate.Provider].Embed(texts, candidate.Model, stop);
            if (end.Outcome == CallOutcome.Ok)
            {
                return attempt!.Vectors;
            }
        }

        return null;
    }
}
