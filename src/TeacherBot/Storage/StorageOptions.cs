using Microsoft.Extensions.Options;

namespace TeacherBot.Storage;

public sealed class StorageOptions
{
    /// <summary>The file of the SQLite database, used while no PostgreSQL is configured.</summary>
    public string SqlitePath { get; set; } = "data/teacherbot.db";

    /// <summary><c>ConnectionStrings:Postgres</c>; empty means SQLite.</summary>
    public string? Postgres { get; set; }

    /// <summary><c>ConnectionStrings:Jobs</c>: a direct connection for Hangfire and migrations, past PgBouncer; else <see cref="Postgres"/>.</summary>
    public string? Jobs { get; set; }

    public bool UsesPostgres => !string.IsNullOrEmpty(Postgres);

    /// <summary>The connection that may hold session state: migrations, Hangfire.</summary>
    public string? Direct => string.IsNullOrEmpty(Jobs) ? Postgres : Jobs;
}

sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (options.UsesPostgres)
        {
            return Valid(options.Postgres!, "ConnectionStrings__Postgres")
                ?? Valid(options.Direct!, "ConnectionStrings__Jobs")
                ?? ValidateOptionsResult.Success;
        }

        if (!string.IsNullOrEmpty(options.Jobs))
        {
            return ValidateOptionsResult.Fail("ConnectionStrings__Jobs: needs ConnectionStrings__Postgres as well.");
        }

        return string.IsNullOrWhiteSpace(options.SqlitePath)
            ? ValidateOptionsResult.Fail("Storage__SqlitePath: the path of the database file must not be empty.")
            : ValidateOptionsResult.Success;
    }

    static ValidateOptionsResult? Valid(string connection, string field)
    {
        try
        {
            _ = new Npgsql.NpgsqlConnectionStringBuilder(connection);
            return null;
        }
        catch (ArgumentException)
        {
            // The message of the exception may repeat the password.
            return ValidateOptionsResult.Fail($"{field}: not a PostgreSQL connection string (Host=…;Database=…;Username=…;Password=…).");
        }
    }
}
