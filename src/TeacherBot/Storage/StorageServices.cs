using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace TeacherBot.Storage;

public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection("Storage"))
            .Configure(options =>
            {
                options.Postgres = configuration.GetConnectionString("Postgres");
                options.Jobs = configuration.GetConnectionString("Jobs");
            })
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            var interceptors = provider.GetServices<IInterceptor>();
            return new Database(Opener(options, interceptors), singleWriter: !options.UsesPostgres);
        });
        services.AddSingleton<DatabaseMigration>();
        return services;
    }

    static Func<BotDbContext> Opener(StorageOptions options, IEnumerable<IInterceptor> interceptors)
    {
        if (options.UsesPostgres)
        {
            var postgres = Postgres(options.Postgres!).AddInterceptors(interceptors).Options;
            return () => new PostgresDbContext(postgres);
        }

        var sqlite = Sqlite(options.SqlitePath).AddInterceptors(interceptors).Options;
        return () => new SqliteDbContext(sqlite);
    }

    /// <summary>The context that migrations are applied through: PostgreSQL directly, past any pooler.</summary>
    internal static BotDbContext ForMigration(StorageOptions options) => options.UsesPostgres
        ? new PostgresDbContext(Postgres(options.Direct!).Options)
        : new SqliteDbContext(Sqlite(options.SqlitePath).Options);

    static DbContextOptionsBuilder<PostgresDbContext> Postgres(string connection) =>
        new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql(connection);

    static DbContextOptionsBuilder<SqliteDbContext> Sqlite(string path) =>
        new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite($"Data Source={path};Default Timeout=30");
}
