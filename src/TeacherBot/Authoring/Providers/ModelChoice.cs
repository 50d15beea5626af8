using Microsoft.Extensions.Options;

namespace TeacherBot.Authoring.Providers;

/// <summary>Somebody to ask.</summary>
public sealed record Candidate(string Provider, string Model);

/// <summary>
/// Whom to ask, in order: the model of the first rule that fits, then the chain's own model of the role. The
/// corrector may also be any provider's author, as long as it is not the model that wrote.
/// </summary>
public sealed class ModelChoice(IOptions<AuthoringOptions> options)
{
    readonly IReadOnlyList<ModelRoute> routes = [.. options.Value.Routes.Select(route => ModelRoute.Read(route, (_, _) => { }))];

    IList<ProviderSettings> Providers => options.Value.Providers;

    /// <param name="notModel">A model that may not answer, under whichever of its names.</param>
    public IReadOnlyList<Candidate> For(ModelRole role, SheetOrder order, string? notModel = null)
    {
        var route = routes.FirstOrDefault(rule => rule.Fits(role, order));
        var first = route is null ? [] : Providers
            .Where(provider => route.Provider is null || route.Provider == provider.Name)
            .Select(provider => new Candidate(provider.Name, route.Model));
        return
        [
            .. first.Concat(Chain(role)).Concat(role == ModelRole.Corrector ? Chain(ModelRole.Author) : [])
                .Where(candidate => !ModelName.AreSame(candidate.Model, notModel))
                .Distinct(),
        ];
    }

    /// <summary>Every provider that has a model for the role.</summary>
    public IEnumerable<Candidate> Chain(ModelRole role) => Providers
        .Select(provider => new Candidate(provider.Name, ModelOf(provider.Models, role)))
        .Where(candidate => candidate.Model.Length > 0);

    static string ModelOf(ModelSettings models, ModelRole role) => role switch
    {
        ModelRole.Author => models.Author,
        ModelRole.Corrector => models.Corrector,
        ModelRole.Methodist => models.Methodist.Length > 0 ? models.Methodist : models.Author,
        ModelRole.Embedding => models.Embedding,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
