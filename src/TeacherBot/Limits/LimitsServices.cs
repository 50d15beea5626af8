namespace TeacherBot.Limits;

public static class LimitsServices
{
    public static IServiceCollection AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LimitsOptions>().Bind(configuration.GetSection("Limits"))
            .Validate(options => options.SheetsPerHour > 0, "Limits__SheetsPerHour: must be above 0.")
            .Validate(options => options.SheetsPerDay > 0, "Limits__SheetsPerDay: must be above 0.")
            .Validate(options => options.SendingsAgainPerHour > 0, "Limits__SendingsAgainPerHour: must be above 0.")
            .Validate(options => options.PaymentLinksPer10Minutes > 0, "Limits__PaymentLinksPer10Minutes: must be above 0.")
            .Validate(options => options.ExportsPerDay > 0, "Limits__ExportsPerDay: must be above 0.")
            .ValidateOnStart();
        services.AddSingleton<UsageLimits>();
        return services;
    }
}
