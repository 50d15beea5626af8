using Microsoft.Extensions.Options;
using Telegram.Bot;
using TeacherBot.TelegramApi.Delivery;
using TeacherBot.TelegramApi.Intake;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.TelegramApi;

public static class TelegramServices
{
    public static IServiceCollection AddTelegram(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelegramOptions>().Bind(configuration.GetSection("Telegram")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelegramOptions>, TelegramOptionsValidator>();
        services.AddSingleton<ITelegramBotClient>(provider => Client(provider.GetRequiredService<IOptions<TelegramOptions>>().Value));
        services.AddSingleton<Inbox>();
        services.AddSingleton<Lanes>();
        services.AddSingleton<LaneWorker>();
        services.AddSingleton<Replica>();
        services.AddSingleton<Router>();
        services.AddSingleton<CurrentScreen>();
        services.AddSingleton<Presenter>();
        services.AddSingleton<Messenger>();
        services.AddSingleton<ChatAddresses>();
        services.AddSingleton<BotName>();
        services.AddHostedService<LaneSweep>();
        services.AddHostedService<Introduction>();
        services.AddHostedService<LongPolling>();
        return services;
    }

    /// <summary>
    /// A lane waits little for a 429; longer pauses put the work back in line (<see cref="TelegramFaults.PauseOf"/>).
    /// The address holds the token, so the client has a handler of its own that no HTTP logging sees.
    /// </summary>
    static TelegramBotClient Client(TelegramOptions options)
    {
        var address = string.IsNullOrEmpty(options.ApiBaseUrl) ? null : options.ApiBaseUrl.TrimEnd('/');
        SocketsHttpHandler handler = new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5), MaxConnectionsPerServer = 64 };
        return new TelegramBotClient(
            new TelegramBotClientOptions(options.BotToken, address) { RetryCount = 3, RetryThreshold = 5 },
            new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(100) });
    }
}
