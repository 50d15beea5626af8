using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.Extensions.Options;
using TeacherBot.Storage;

namespace TeacherBot.Production;

public sealed class ProductionOptions
{
    /// <summary>Sheets made at once by this replica.</summary>
    public int Workers { get; set; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>Sheets written by models at once by this replica: they wait more than they compute, and hold no others up.</summary>
    public int Writers { get; set; } = 16;
}

public static class ProductionServices
{
    /// <summary>What making a sheet needs, with or without a bot around it.</summary>
    public static IServiceCollection AddSheetMaking(this IServiceCollection services)
    {
        services.AddSingleton<SheetMaker>();
        services.AddSingleton<SheetPress>();
        return services;
    }

    public static IServiceCollection AddProduction(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSheetMaking();
        services.AddOptions<ProductionOptions>().Bind(configuration.GetSection("Production"))
            .Validate(options => options.Workers is >= 1 and <= 64, "Production__Workers: must be 1–64.")
            .Validate(options => options.Writers is >= 1 and <= 64, "Production__Writers: must be 1–64.")
            .ValidateOnStart();
        services.AddSingleton<SheetSecret>();
        services.AddSingleton<SheetQueue>();
        services.AddSingleton<SheetWorker>();
        services.AddSingleton<SheetSource>();
        services.AddSingleton<WrittenSheets>();
        services.AddSingleton<SheetProgress>();
        services.AddSingleton<SheetDelivery>();
        services.AddSingleton<SharedSheetSender>();
        services.AddSingleton<Export>();
        services.AddSingleton<Workshop>();
        services.AddHostedService<SheetSweep>();
        // Hangfire keeps storage and activator in statics unless the container has its own.
        services.AddSingleton(provider => WakeUpStorage(provider.GetRequiredService<IOptions<StorageOptions>>().Value));
        services.AddSingleton<JobActivator>(provider => new AspNetCoreJobActivator(provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddHangfire(hangfire => hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings());
        services.AddHangfireServer((provider, server) =>
        {
            server.WorkerCount = provider.GetRequiredService<IOptions<ProductionOptions>>().Value.Workers;
            server.Queues = [Workshop.PaidQueue, Workshop.FreeQueue, Workshop.SystemQueue];
            server.ShutdownTimeout = TimeSpan.FromSeconds(10);
        });
        if (configuration.GetSection("Ai:Providers").GetChildren().Any())
        {
            services.AddHangfireServer((provider, server) =>
            {
                server.WorkerCount = provider.GetRequiredService<IOptions<ProductionOptions>>().Value.Writers;
                server.Queues = [Workshop.WritersQueue];
                server.ShutdownTimeout = TimeSpan.FromSeconds(10);
            });
        }

        return services;
    }

    static JobStorage WakeUpStorage(StorageOptions storage) => storage.UsesPostgres
        ? new PostgreSqlStorage(
            new NpgsqlConnectionFactory(storage.Direct, new PostgreSqlStorageOptions()),
            new PostgreSqlStorageOptions { EnableLongPolling = true, UseSlidingInvisibilityTimeout = true })
        // Finished wake-ups are worth nothing: they would only fill the memory.
        : new InMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromMinutes(5) });
}
