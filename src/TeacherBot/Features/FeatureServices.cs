using TeacherBot.Domain.Curriculum;
using TeacherBot.Features.Administration;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Features.Onboarding;
using TeacherBot.Features.PersonalData;
using TeacherBot.Features.Purchase;
using TeacherBot.Features.ReadySheets;
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
            .Validate(options => options.AlertCooldownMinutes is >= 0 and <= 1440, "Admin__AlertCooldownMinutes: must be 0–1440.")
            .Validate(options => string.IsNullOrEmpty(options.ApiToken) || options.ApiToken.Length >= 16, "Admin__ApiToken: must have at least 16 characters.")
            .ValidateOnStart();
        services.AddSingleton(Curriculum.Load());
        services.AddSingleton<TopicLibrary>();
        services.AddSingleton<TopicMatcher>();
        services.AddSingleton<Registration>();
        services.AddSingleton<Greeting>();
        services.AddSingleton<DescribeSheet>();
        services.AddSingleton<AdjustDraft>();
        services.AddSingleton<ReadySheetList>();
        services.AddSingleton<ChooseReadySheet>();
        services.AddSingleton<CreateSheet>();
        services.AddSingleton<DeliveredFiles>();
        services.AddSingleton<SendAgain>();
        services.AddSingleton<SendWord>();
        services.AddSingleton<StopSheet>();
        services.AddSingleton<FinishSheet>();
        services.AddSingleton<VisitLimit>();
        services.AddSingleton<OpenSharedSheet>();
        services.AddSingleton<Admin>();
        services.AddSingleton<AdminPayments>();
        services.AddSingleton<AdminProviders>();
        services.AddSingleton<Broadcasts>();
        services.AddSingleton<AdminCommands>();
        services.AddSingleton<PersonalData.PersonalData>();
        services.AddSingleton<Goodbye>();
        services.AddSingleton<Shop>();
        services.AddSingleton<PlaceOrder>();
        services.AddSingleton<ContinueSheet>();
        services.AddSingleton<PlanPage>();
        services.AddSingleton<TellNews>();
        services.AddSingleton<Purchase.Purchase>();
        return services;
    }
}
