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
        services.AddOptions<AuthoringOptions>().Bind(configuration.GetSection("Ai")).ValidateOnStart();
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
}
