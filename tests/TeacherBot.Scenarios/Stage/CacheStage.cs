using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring.Cache;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Production;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Scenarios.Stage;

/// <summary>A database with the cache of sheets over it, without a bot around.</summary>
public abstract class CacheStage(DatabaseKind kind) : IAsyncLifetime
{
    /// <summary>Of a version that is no more.</summary>
    public const string Prompt = "v1";

    static readonly PromptLibrary Prompts = PromptLibrary.Load();

    static readonly TopicMatcher Matcher = new(Curriculum.Load());
    static readonly SheetMaker Exercises = new(new TopicLibrary(Matcher.Curriculum));
    static long last = 500_000;

    readonly List<ServiceProvider> opened = [];
    TestDatabase? database;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.Create(kind);
        await Open().GetRequiredService<DatabaseMigration>().Apply(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var provider in opened)
        {
            await provider.DisposeAsync();
        }

        await database!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public static string CurrentPrompt => Prompts.VersionOf(Subject.Math);

    public static long NewTeacher() => Interlocked.Increment(ref last);

    /// <summary>A free topic nobody else in these tests asks for.</summary>
    public static WorksheetRequest NewRequest(string words = "задачи о космосе") => Request($"{words} до {Interlocked.Increment(ref last)}");

    public static WorksheetRequest Request(string topic) => new(
        Subject.Math, 3, new WorksheetTopic(null, topic), SheetFormat.TestAndOpen, 0, Difficulty.Medium, TaskTypes.All, 1);

    /// <summary>A proven sheet; other seeds give other tasks.</summary>
    public static MadeSheet Made(WorksheetRequest request, string? seed = null)
    {
        var listed = Matcher.Curriculum.Find("math-3-addition-subtraction-1000")!;
        var sheet = Exercises.MakeFromSeed(request with { Topic = new WorksheetTopic(listed.Id, listed.Title) }, seed ?? $"S{Interlocked.Increment(ref last)}");
        return new MadeSheet(sheet with { Id = "CODE2345", Seed = "SEED", Topic = request.Topic }, 120_000);
    }

    /// <summary>Another process on the same database.</summary>
    public CacheReplica Replica(TimeProvider? clock = null, TopicEmbedder? embedder = null, AheadAuthor? author = null, CacheOptions? settings = null)
    {
        var here = Open().GetRequiredService<Database>();
        var (time, options) = (clock ?? TimeProvider.System, Options.Create(settings ?? new CacheOptions()));
        CacheLeases leases = new(here, new Replica(), time, NullLogger<CacheLeases>.Instance);
        SheetCache cache = new(here, Matcher, leases, options, time, NullLogger<SheetCache>.Instance, embedder);
        return new CacheReplica(
            here, cache, leases,
            new PopularSheets(here, cache, leases, Matcher, options, time, NullLogger<PopularSheets>.Instance, author),
            new CacheCare(here, leases, Prompts, options, time, NullLogger<CacheCare>.Instance),
            new TopicPlans(here, options, time, NullLogger<TopicPlans>.Instance));
    }

    ServiceProvider Open()
    {
        var provider = new ServiceCollection()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection(database!.Settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build())
            .BuildServiceProvider();
        opened.Add(provider);
        return provider;
    }
}

public sealed record CacheReplica(Database Database, SheetCache Cache, CacheLeases Leases, PopularSheets Popular, CacheCare Care, TopicPlans Plans);

public sealed class SqliteCache() : CacheStage(DatabaseKind.Sqlite);

public sealed class PostgresCache() : CacheStage(DatabaseKind.Postgres);
