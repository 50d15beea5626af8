using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using TeacherBot.Storage;
using Telegram.Bot;

namespace TeacherBot.Scenarios.Stage;

/// <summary>How a bot under test is started.</summary>
public sealed record BotSetUp
{
    public required string ApiBaseUrl { get; init; }
    public required string Token { get; init; }
    public required TestDatabase Database { get; init; }
    public int WelcomeCredits { get; init; } = 5;
    public long AdminId { get; init; } = 1;
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>What this bot has that the configuration alone would not give it.</summary>
    public Action<IServiceCollection> Services { get; init; } = _ => { };

    /// <summary>Makes the process die at a chosen step.</summary>
    public CrashSwitch? Crash { get; init; }

    /// <summary>How far the clock of this run is ahead: a restart after a crash need not wait for leases to run out.</summary>
    public TimeSpan Ahead { get; init; }
}

/// <summary>The real bot, hosted in the test's process, over real HTTP and a real database.</summary>
public sealed class TestBot : IAsyncDisposable
{
    readonly WebApplication host;

    TestBot(WebApplication host) => this.host = host;

    public IServiceProvider Services => host.Services;

    public Database Database => Services.GetRequiredService<Database>();

    public string Url => host.Urls.First();

    /// <summary>Where admins come in, when the settings give them an address of their own.</summary>
    public string ManagementUrl => host.Urls.Last();

    public static async Task<TestBot> Start(BotSetUp setUp)
    {
        Dictionary<string, string> settings = new()
        {
            ["Telegram:BotToken"] = setUp.Token,
            ["Telegram:ApiBaseUrl"] = setUp.ApiBaseUrl,
            ["Admin:TelegramIds:0"] = $"{setUp.AdminId}",
            ["Billing:WelcomeCredits"] = $"{setUp.WelcomeCredits}",
            ["urls"] = "http://127.0.0.1:0",
            // Nobody edits the settings of these bots; a watcher of files for each of hundreds is no little work.
            ["hostBuilder:reloadConfigOnChange"] = "false",
        };
        foreach (var (name, value) in setUp.Database.Settings.Concat(setUp.Settings))
        {
            settings[name] = value;
        }

        var bot = Bot.Build([.. settings.Select(pair => $"--{pair.Key}={pair.Value}")], builder => Adjust(builder, setUp));
        await bot.Services.GetRequiredService<DatabaseMigration>().Apply(CancellationToken.None);
        await bot.StartAsync();
        return new TestBot(bot);
    }

    /// <summary>Ends as a container's stop does.</summary>
    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(10));
        await host.StopAsync(patience.Token);
        await host.DisposeAsync();
    }

    static void Adjust(WebApplicationBuilder builder, BotSetUp setUp)
    {
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        setUp.Services(builder.Services);
        if (setUp.Ahead != TimeSpan.Zero)
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new LaterClock(setUp.Ahead)));
        }

        if (setUp.Crash is { } crash)
        {
            builder.Services.AddSingleton<IInterceptor>(new CrashingTransactions(crash));
            builder.Services.Replace(ServiceDescriptor.Singleton<ITelegramBotClient>(new TelegramBotClient(
                new TelegramBotClientOptions(setUp.Token, setUp.ApiBaseUrl),
                new HttpClient(new CrashingWire(crash)))));
        }
    }

    sealed class LaterClock(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }
}
