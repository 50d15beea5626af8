using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring.Cache;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring;

public static class AuthoringServices
{
    public static IServiceCollection AddAuthoring(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Ai");
        services.AddOptions<AuthoringOptions>().Bind(section)
            .Configure(options =>
            {
                Fill(options.Providers, section.GetSection(nameof(options.Providers)));
                Fill(options.Prices, section.GetSection(nameof(options.Prices)));
                Fill(options.Routes, section.GetSection(nameof(options.Routes)));
            })
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<AuthoringOptions>, AuthoringOptionsValidator>();
        services.AddSingleton(provider => new PriceTable(provider.GetRequiredService<IOptions<AuthoringOptions>>().Value));
        services.AddSingleton<ModelChoice>();
        services.AddSingleton<ModelAlarms>();
        services.AddSingleton<CallLedger>();
        services.AddSingleton<Budgets>();
        services.AddSingleton<ProviderChain>();
        services.AddSingleton<ModelDesk>();
        services.AddSingleton<ProviderEmbeddings>();
        services.TryAddSingleton(Curriculum.Load());
        services.TryAddSingleton<TopicMatcher>();
        services.AddSingleton(PromptLibrary.Load());
        services.AddSingleton<TopicPlans>();
        services.AddSingleton<Methodist>();
        services.AddSingleton<AskModel>(provider => provider.GetRequiredService<ModelDesk>().Ask);
        services.AddSingleton<AuthoredSheets>();
        if (configuration.GetSection("Ai:Providers").GetChildren().Any())
        {
            services.AddSingleton(Embedder);
            services.AddSingleton(Ahead);
        }

        services.AddOptions<CacheOptions>().Bind(configuration.GetSection("Cache"))
            .Validate(options => options.MostTopics is >= 100 and <= 1_000_000, "Cache__MostTopics: must be 100–1000000.")
            .Validate(options => options.MadeAheadPerNight is >= 0 and <= 1000, "Cache__MadeAheadPerNight: must be 0–1000.")
            .Validate(options => options.UnseenWanted is >= 1 and <= 20, "Cache__UnseenWanted: must be 1–20.")
            .Validate(options => options.UnusedDays is >= 1 and <= 3650, "Cache__UnusedDays: must be 1–3650.")
            .Validate(options => options.PlanDays is >= 1 and <= 3650, "Cache__PlanDays: must be 1–3650.")
            .Validate(options => options.MostPlans is >= 100 and <= 1_000_000, "Cache__MostPlans: must be 100–1000000.")
            .Validate(options => options.QuietFrom is >= 0 and <= 23 && options.QuietTo <= 24 && options.QuietFrom < options.QuietTo, "Cache__QuietFrom, Cache__QuietTo: hours 0–24, the first below the second.")
            .ValidateOnStart();
        services.AddSingleton<CacheLeases>();
        services.AddSingleton<SheetCache>();
        services.AddHostedService<PopularSheets>();
        services.AddHostedService<CacheCare>();
        return services;
    }

    /// <summary>Where no provider has an embedding model, words are compared alone.</summary>
    static TopicEmbedder Embedder(IServiceProvider provider)
    {
        var embeddings = provider.GetRequiredService<ProviderEmbeddings>();
        return new TopicEmbedder(embeddings.Model ?? "", async (topic, stop) => await embeddings.Embed([topic], stop) is [var vector] ? vector : null);
    }

    static AheadAuthor Ahead(IServiceProvider provider)
    {
        var (authored, prompts) = (provider.GetRequiredService<AuthoredSheets>(), provider.GetRequiredService<PromptLibrary>());
        return new AheadAuthor(request => prompts.VersionOf(request.Subject), async (request, stop) =>
        {
            SheetWork work = new("", "", SheetRandom.Named($"ahead|{Guid.NewGuid():N}"));
            return await authored.Make(new SheetOrder(null, null, IsPaid: false, request), work, progress: null, stop) is AuthoringOutcome.Written { IsForOthers: true } whole
                ? new MadeSheet(whole.Worksheet, whole.Expense.CostMicroRoubles)
                : null;
        });
    }

    /// <summary>The binder drops an entry of a list that it cannot read, and says nothing; a provider must not vanish so.</summary>
    static void Fill<T>(IList<T> list, IConfigurationSection section)
        where T : class, new()
    {
        list.Clear();
        foreach (var entry in section.GetChildren())
        {
            list.Add(entry.Get<T>() ?? new T());
        }
    }
}
