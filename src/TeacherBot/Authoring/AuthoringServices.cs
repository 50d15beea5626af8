using Microsoft.Extensions.Options;
using TeacherBot.Authoring.Providers;

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
        return services;
    }
}
