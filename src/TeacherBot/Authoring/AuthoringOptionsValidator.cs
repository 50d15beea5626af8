using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring.Providers;

namespace TeacherBot.Authoring;

/// <summary>A model without a price would be a bill without a limit, and a corrector that is the author would agree with itself: neither starts.</summary>
sealed partial class AuthoringOptionsValidator : IValidateOptions<AuthoringOptions>
{
    const int ShortestKey = 8;

    public ValidateOptionsResult Validate(string? name, AuthoringOptions options)
    {
        SettingFaults faults = new("Ai");
        if (!options.IsOn)
        {
            faults.Unless(options.Prices.Count + options.Routes.Count == 0, "Providers__0__Name", "required with the other settings of Ai.");
        }

        Prices(options, faults);
        PriceTable prices = new(options);
        for (var index = 0; index < options.Providers.Count; index++)
        {
            Provider(options.Providers[index], prices, faults.Within($"Providers__{index}"));
        }

        Chain(options.Providers, faults);
        Routes(options, prices, faults);
        Budget(options.Budget, faults.Within("Budget"));
        Breaker(options.Breaker, faults.Within("Breaker"));
        return faults.Result;
    }

    static void Provider(ProviderSettings provider, PriceTable prices, SettingFaults faults)
    {
        faults.Unless(NamePattern().IsMatch(provider.Name), nameof(provider.Name), "required: 1–40 of a-z 0-9 . _ -.");
        faults.Unless(
            Uri.TryCreate(provider.Endpoint, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)),
            nameof(provider.Endpoint),
            "required: the https address of an OpenAI-compatible endpoint.");
        faults.Unless(provider.ApiKey.Length >= ShortestKey && provider.ApiKey.All(sign => sign is > ' ' and <= '~'), nameof(provider.ApiKey), "required: the key the provider gave.");
        faults.Unless(provider.TimeoutSeconds is >= 0.1 and <= 600, nameof(provider.TimeoutSeconds), "must be 0.1–600.");
        faults.Unless(provider.MostAtOnce is >= 1 and <= 1000, nameof(provider.MostAtOnce), "must be 1–1000.");
        faults.Unless(provider.MostPerMinute is >= 1 and <= 100_000, nameof(provider.MostPerMinute), "must be 1–100000.");
        var models = faults.Within(nameof(provider.Models));
        models.Unless(provider.Models.Author.Length > 0, nameof(ModelSettings.Author), "required: the model that writes.");
        foreach (var (field, model) in NamesOf(provider.Models))
        {
            models.Unless(model.Length == 0 || prices.Of(provider.Name, model) is not null, field, UnknownPrice);
        }
    }

    const string UnknownPrice = "must be a model with a known price, built in or in Ai__Prices__N.";

    static IEnumerable<(string Field, string Model)> NamesOf(ModelSettings models) =>
    [
        (nameof(models.Author), models.Author),
        (nameof(models.Corrector), models.Corrector),
        (nameof(models.Methodist), models.Methodist),
        (nameof(models.Embedding), models.Embedding),
    ];

    static void Chain(IList<ProviderSettings> providers, SettingFaults faults)
    {
        for (var index = 1; index < providers.Count; index++)
        {
            faults.Unless(providers.Take(index).All(earlier => earlier.Name != providers[index].Name), $"Providers__{index}__Name", "must be another name than those before.");
        }

        var correctors = providers.Select(provider => provider.Models.Corrector).Where(model => model.Length > 0).ToList();
        var authors = providers.Select(provider => provider.Models.Author).Where(model => model.Length > 0);
        faults.Unless(
            authors.All(author => correctors.Exists(corrector => !ModelName.AreSame(corrector, author))),
            "Providers__0__Models__Corrector",
            "required, here or at a further provider: another model than the author's.");
    }

    static void Prices(AuthoringOptions options, SettingFaults faults)
    {
        for (var index = 0; index < options.Prices.Count; index++)
        {
            var price = options.Prices[index];
            var place = faults.Within($"Prices__{index}");
            place.Unless(price.Model.Length > 0, nameof(price.Model), "required.");
            place.Unless(price.In is > 0 and <= MostRoubles, nameof(price.In), MustBePrice);
            place.Unless(price.CachedIn is null or (>= 0 and <= MostRoubles), nameof(price.CachedIn), MustBePrice);
            place.Unless(price.Out is null or (> 0 and <= MostRoubles), nameof(price.Out), MustBePrice);
            place.Unless(price.Reasoning is null or (>= 0 and <= MostRoubles), nameof(price.Reasoning), MustBePrice);
            place.Unless(price.Provider.Length == 0 || options.Providers.Any(provider => provider.Name == price.Provider), nameof(price.Provider), NoProvider);
        }
    }

    const decimal MostRoubles = 1_000_000;
    const string MustBePrice = "must be roubles for a million tokens, above 0.";
    const string NoProvider = "must be the name of a provider.";

    static void Routes(AuthoringOptions options, PriceTable prices, SettingFaults faults)
    {
        for (var index = 0; index < options.Routes.Count; index++)
        {
            var place = faults.Within($"Routes__{index}");
            var route = ModelRoute.Read(options.Routes[index], (field, demand) => place.Unless(holds: false, field, demand));
            var asked = options.Providers.Where(provider => route.Provider is null || provider.Name == route.Provider).ToList();
            place.Unless(options.Providers.Count == 0 || asked.Count > 0, nameof(RouteSettings.Provider), NoProvider);
            place.Unless(route.Model.Length == 0 || asked.TrueForAll(provider => prices.Of(provider.Name, route.Model) is not null), nameof(RouteSettings.Model), UnknownPrice);
        }
    }

    static void Budget(BudgetSettings budget, SettingFaults faults)
    {
        faults.Unless(budget.SheetRoubles is > 0 and <= MostRoubles, nameof(budget.SheetRoubles), "must be above 0.");
        faults.Unless(budget.TeacherDayRoubles is > 0 and <= MostRoubles, nameof(budget.TeacherDayRoubles), "must be above 0.");
        faults.Unless(budget.DayRoubles is > 0 and <= MostRoubles, nameof(budget.DayRoubles), "must be above 0.");
    }

    static void Breaker(BreakerSettings breaker, SettingFaults faults)
    {
        faults.Unless(breaker.FewestCalls is >= 2 and <= 1000, nameof(breaker.FewestCalls), "must be 2–1000.");
        faults.Unless(breaker.FailureRatio is > 0 and <= 1, nameof(breaker.FailureRatio), "must be above 0, at most 1.");
        faults.Unless(breaker.WindowSeconds is >= 0.5 and <= 3600, nameof(breaker.WindowSeconds), "must be 0.5–3600.");
        faults.Unless(breaker.BreakSeconds is >= 0.5 and <= 3600, nameof(breaker.BreakSeconds), "must be 0.5–3600.");
    }

    [GeneratedRegex("^[a-z0-9._-]{1,40}$", RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();
}
