using TeacherBot.Authoring.Cache;

namespace TeacherBot.Authoring;

public static class AuthoringServices
{
    public static IServiceCollection AddAuthoring(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CacheOptions>().Bind(configuration.GetSection("Cache"))
            .Validate(options => options.MostTopics is >= 100 and <= 1_000_000, "Cache__MostTopics: must be 100–1000000.")
            .Validate(options => options.MadeAheadPerNight is >= 0 and <= 1000, "Cache__MadeAheadPerNight: must be 0–1000.")
            .Validate(options => options.UnseenWanted is >= 1 and <= 20, "Cache__UnseenWanted: must be 1–20.")
            .Validate(options => options.QuietFrom is >= 0 and <= 23 && options.QuietTo <= 24 && options.QuietFrom < options.QuietTo, "Cache__QuietFrom, Cache__QuietTo: hours 0–24, the first below the second.")
            .ValidateOnStart();
        services.AddSingleton<CacheLeases>();
        services.AddSingleton<SheetCache>();
        services.AddHostedService<PopularSheets>();
        return services;
    }
}
