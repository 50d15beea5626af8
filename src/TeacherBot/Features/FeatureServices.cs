using TeacherBot.Domain.Curriculum;
using TeacherBot.Features.Administration;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Features.Onboarding;
using TeacherBot.Features.SharedSheets;

namespace TeacherBot.Features;

public static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BillingOptions>().Bind(configuration.GetSection("Billing"))
            .Validate(options => options.WelcomeCredits is >= 0 and <= 1_000_000, "Billing__WelcomeCredits: must be 0–1000000.")
            .ValidateOnStart();
        services.AddOptions<AdminOptions>().Bind(configuration.GetSection("Admin"))
            .Validate(options => options.TelegramIds.All(id => id > 0), "Admin__TelegramIds__N: must be Telegram user ids (numbers above 0).")
            .ValidateOnStart();
        services.AddSingleton(Curriculum.Load());
        services.AddSingleton<TopicLibrary>();
        services.AddSingleton<TopicMatcher>();
        services.AddSingleton<Registration>();
        services.AddSingleton<DescribeSheet>();
        services.AddSingleton<AdjustDraft>();
        services.AddSingleton<CreateSheet>();
        services.AddSingleton<DeliveredFiles>();
        services.AddSingleton<SendAgain>();
        services.AddSingleton<SendWord>();
        services.AddSingleton<StopSheet>();
        services.AddSingleton<FinishSheet>();
        services.AddSingleton<VisitLimit>();
        services.AddSingleton<OpenSharedSheet>();
        services.AddSingleton<Admin>();
        return services;
    }
}
