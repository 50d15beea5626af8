using Microsoft.Extensions.Options;
using Npgsql;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios.Stage;

/// <summary>A fresh database of one of the two kinds.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Copied for every class: migrating anew takes ten times as long.</summary>
    static readonly Lazy<Task<string>> migrated = new(Migrated);

    readonly string? ownFolder;
    readonly string? ownName;

    TestDatabase(string? folder, string? name, IReadOnlyDictionary<string, string> settings) =>
        (ownFolder, ownName, Settings) = (folder, name, settings);

    /// <summary>What the bot's configuration says to use it.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    public static Task<TestDatabase> Create(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? Task.FromResult(Sqlite()) : Postgres();

    public async ValueTask DisposeAsync()
    {
        if (ownFolder is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(ownFolder, recursive: true);
        }

        if (ownName is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await OnServer($"DROP DATABASE IF EXISTS {ownName} WITH (FORCE)");
        }
    }

    static TestDatabase Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("teacherbot-").FullName;
        return new TestDatabase(folder, null, new Dictionary<string, string> { ["Storage:SqlitePath"] = Path.Combine(folder, "bot.db") });
    }

    static async Task<TestDatabase> Postgres()
    {
        var name = $"bot_{Guid.NewGuid():N}";
        await OnServer($"CREATE DATABASE {name} TEMPLATE {await migrated.Value}");
        return new TestDatabase(null, name, new Dictionary<string, string> { ["ConnectionStrings:Postgres"] = Connection(name) });
    }

    static async Task<string> Migrated()
    {
        var name = $"migrated_{Guid.NewGuid():N}";
        await OnServer($"CREATE DATABASE {name}");
        StorageOptions storage = new() { Postgres = Connection(name) };
        await new DatabaseMigration(Options.Create(storage)).Apply(CancellationToken.None);
        // A database with visitors cannot be copied.
        await using NpgsqlConnection visitor = new(storage.Postgres);
        NpgsqlConnection.ClearPool(visitor);
        return name;
    }

    static string Connection(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    /// <summary>Set by tests/run.sh, which starts the server.</summary>
    static string Server => Environment.GetEnvironmentVariable("TEST_POSTGRES")
        ?? throw new InvalidOperationException("TEST_POSTGRES is not set: run the tests with tests/run.sh.");

    static async Task OnServer(string command)
    {
        await using NpgsqlConnection connection = new(Server);
        await connection.OpenAsync();
        await using var statement = connection.CreateCommand();
#pragma warning disable CA2100 // The only input is a database name of our own making, which cannot be a parameter.
        statement.CommandText = command;
#pragma warning restore CA2100
        await statement.ExecuteNonQueryAsync();
    }
}

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
