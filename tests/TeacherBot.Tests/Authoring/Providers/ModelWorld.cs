using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeacherBot.Authoring;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>Two played providers, a database of its own and the room under test.</summary>
sealed class ModelWorld : IAsyncDisposable
{
    public const string Key = "sk-very-secret-0123456789";

    readonly string folder = Directory.CreateTempSubdirectory("teacherbot-models-").FullName;
    readonly ServiceProvider services;

    ModelWorld(PlayedProvider first, PlayedProvider second, IEnumerable<(string Name, string Value)> settings)
    {
        (First, Second) = (first, second);
        Dictionary<string, string?> configuration = new()
        {
            ["Storage:SqlitePath"] = Path.Combine(folder, "bot.db"),
            ["Ai:Providers:0:Name"] = "first",
            ["Ai:Providers:0:Endpoint"] = first.Endpoint,
            ["Ai:Providers:0:ApiKey"] = Key,
            ["Ai:Providers:0:Models:Author"] = "gpt-4.1-mini",
            ["Ai:Providers:0:Models:Corrector"] = "gpt-4o-mini",
            ["Ai:Providers:1:Name"] = "second",
            ["Ai:Providers:1:Endpoint"] = second.Endpoint,
            ["Ai:Providers:1:ApiKey"] = Key,
            ["Ai:Providers:1:Models:Author"] = "openai/gpt-4.1-mini",
        };
        foreach (var (name, value) in settings)
        {
            configuration[name] = value;
        }

        var read = new ConfigurationBuilder().AddInMemoryCollection(configuration).Build();
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Notebook(Logged)))
            .AddStorage(read)
            .AddAuthoring(read)
            .BuildServiceProvider();
    }

    public PlayedProvider First { get; }

    public PlayedProvider Second { get; }

    public LateClock Clock { get; } = new();

    public ConcurrentQueue<string> Logged { get; } = [];

    public ModelDesk Desk => Get<ModelDesk>();

    public Database Database => Get<Database>();

    public static async Task<ModelWorld> Create(params (string Name, string Value)[] settings)
    {
        ModelWorld world = new(await PlayedProvider.Start(), await PlayedProvider.Start(), settings);
        await world.Get<DatabaseMigration>().Apply(CancellationToken.None);
        return world;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<ModelReply> Ask(ModelCall? call = null) => Desk.Ask(call ?? Call(), CancellationToken.None);

    /// <summary>Every call that was written down, in order.</summary>
    public Task<List<ModelCallRow>> Calls() => Database.Read(db => Task.FromResult(db.ModelCalls.OrderBy(call => call.Id).ToList()));

    public Task<List<AlertRow>> Alerts() => Database.Read(db => Task.FromResult(db.Alerts.OrderBy(alert => alert.Id).ToList()));

    public static ModelCall Call(ModelRole role = ModelRole.Author, SheetOrder? order = null) =>
        new(role, order ?? Order(), [new(ChatRole.System, "You write tasks."), new(ChatRole.User, "Addition, grade 3")], Schema: null, MostOutputTokens: 500, PromptVersion: "math-7");

    public static SheetOrder Order(string? sheet = "S1", long? teacher = 5, bool isPaid = false, Subject subject = Subject.Math, int grade = 3, int volume = 0) =>
        new(sheet, teacher, isPaid, new WorksheetRequest(
            subject, grade, new WorksheetTopic(null, "Addition"), SheetFormat.TestAndOpen, volume, Difficulty.Medium, [TaskType.Open], Variants: 1));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await First.DisposeAsync();
        await Second.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    sealed class Notebook(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}

/// <summary>Runs as the real one, some time ahead.</summary>
sealed class LateClock : TimeProvider
{
    long ahead;

    public void Advance(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));
}
