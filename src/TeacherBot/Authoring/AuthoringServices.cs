using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;

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
        services.AddSingleton<Methodist>();
        services.AddSingleton<AskModel>(provider => provider.GetRequiredService<ModelDesk>().Ask);
        services.AddSingleton<AuthoredSheets>();
        return services;
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
