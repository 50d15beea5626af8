using System.Net;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.BotProcess;
using TeacherBot.Sandbox.ChatPage;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Model;
using TeacherBot.Sandbox.Model.Played;
using TeacherBot.Sandbox.Payform;
using TeacherBot.Sandbox.Simulation;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox;

/// A running sandbox. Tests host it in their own process; the command line does the same and waits.
public sealed class SandboxHost : IAsyncDisposable
{
    readonly WebApplication server;
    readonly SandboxOptions settings;

    SandboxHost(WebApplication server, SandboxOptions settings) => (this.server, this.settings) = (server, settings);

    /// Where the Bot API, /sim and the chat page answer, without a slash at the end.
    public string BaseUrl { get; private set; } = "";

    public string Token => settings.Token;

    public string DataFolder => settings.DataFolder;

    /// Ends when the sandbox was told to stop (Ctrl+C, SIGTERM); dispose it then.
    public Task StopAsked { get; private set; } = Task.CompletedTask;

    public static async Task<SandboxHost> StartAsync(SandboxOptions? wanted = null, CancellationToken cancellation = default)
    {
        var options = (wanted ?? new SandboxOptions()).WithDataFolder();
        Directory.CreateDirectory(options.DataFolder);
        var app = Build(options);
        var host = new SandboxHost(app, options);
        try
        {
            app.Services.GetRequiredService<FolderLock>();
            app.Services.GetRequiredService<PeopleDesk>().Welcome();
            var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            app.Lifetime.ApplicationStopping.Register(asked.SetResult);
            host.StopAsked = asked.Task;
            await app.StartAsync(cancellation);
            var port = new Uri(app.Urls.First()).Port;
            host.BaseUrl = options.Port == 0 ? $"http://127.0.0.1:{port}" : $"http://localhost:{port}";
            if (options.StartBot)
                app.Services.GetRequiredService<BotKeeper>().Start(host.BaseUrl);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The bot first: it may still want to say goodbye to the Bot API.
        server.Services.GetRequiredService<BotKeeper>().Stop();
        await server.StopAsync(CancellationToken.None);
        await server.DisposeAsync();
        if (settings.Forgets && Directory.Exists(DataFolder))
            Directory.Delete(DataFolder, recursive: true);
    }

    static WebApplication Build(SandboxOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        // Only the options count: an appsettings.json that happens to lie about belongs to somebody else.
        builder.Configuration.Sources.Clear();
        // What goes wrong at the start is thrown to the caller, who says it once and plainly.
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A file of 50 MB and its envelope; more is refused in Telegram's words by the Bot API itself.
            kestrel.Limits.MaxRequestBodySize = 120L * 1024 * 1024;
            if (options.Port == 0)
                kestrel.Listen(IPAddress.Loopback, 0);
            else
                kestrel.ListenLocalhost(options.Port);
        });
        AddRooms(builder.Services, options);
        var app = builder.Build();
        app.UseLocalOnly();
        app.MapBotApi();
        app.MapSimulation();
        app.MapChatPage();
        app.MapPayform();
        app.MapModel();
        return app;
    }

    static void AddRooms(IServiceCollection services, SandboxOptions options) => services
        .AddSingleton(options)
        .AddSingleton(options.Clock)
        .AddSingleton<FolderLock>()
        .AddSingleton<ChangeFeed>()
        .AddSingleton(_ => WorldFile.Load(options))
        .AddSingleton<World>()
        .AddSingleton<FileShelf>()
        .AddHostedService<WorldSaver>()
        .AddSingleton<UpdateQueue>()
        .AddSingleton<LongPoll>()
        .AddSingleton<WebhookHealth>()
        .AddSingleton<WebhookDelivery>()
        .AddHostedService(provider => provider.GetRequiredService<WebhookDelivery>())
        .AddSingleton<Wire>()
        .AddSingleton<ChatAccess>()
        .AddSingleton<FileArguments>()
        .AddSingleton<UpdateMethods>()
        .AddSingleton<ProfileMethods>()
        .AddSingleton<CommandMethods>()
        .AddSingleton<SendMethods>()
        .AddSingleton<EditMethods>()
        .AddSingleton<FileMethods>()
        .AddSingleton<CallbackMethods>()
        .AddSingleton<ChatMethods>()
        .AddSingleton<PollMethods>()
        .AddSingleton<MethodTable>()
        .AddSingleton<CallLog>()
        .AddSingleton<FaultPlan>()
        .AddSingleton<PeopleDesk>()
        .AddSingleton<Happenings>()
        .AddSingleton<Writing>()
        .AddSingleton<Tapping>()
        .AddSingleton<Voting>()
        .AddSingleton<ChatView>()
        .AddSingleton<Waiting>()
        .AddSingleton<RawDelivery>()
        .AddSingleton<PayDesk>()
        .AddSingleton<CallBackSender>()
        .AddSingleton<TokenCounter>()
        .AddSingleton<ReplyWriter>()
        .AddSingleton<ModelScript>()
        .AddSingleton<ModelCalls>()
        .AddSingleton<Upstream>()
        .AddSingleton<Recordings>()
        .AddSingleton<PlayedModel>()
        .AddSingleton<ChatDesk>()
        .AddSingleton<EmbeddingDesk>()
        .AddSingleton<BotKeeper>();
}
