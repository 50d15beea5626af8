using System.Text.RegularExpressions;
using Npgsql;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace TeacherBot.Observability;

public static partial class ObservabilityServices
{
    /// <summary>Structured JSON lines on standard output, one event a line.</summary>
    public static IServiceCollection AddObservability(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSerilog((_, logger) => logger
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
            .Enrich.FromLogContext()
            .WriteTo.Console(new SecretsOutOfLogs(new CompactJsonFormatter(), SecretsOf(configuration))));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Ready]);
        return services;
    }

    const string Ready = "ready";

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        // Alive: the process answers. Ready: it can do its work.
        endpoints.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready) });
    }

    /// <summary>Every configured value whose name says that it is a secret.</summary>
    static IReadOnlyList<string> SecretsOf(IConfiguration configuration)
    {
        var named = configuration.AsEnumerable()
            .Where(pair => SecretName().IsMatch(pair.Key) && pair.Value is { Length: >= 4 })
            .Select(pair => pair.Value!);
        var passwords = configuration.GetSection("ConnectionStrings").GetChildren()
            .Select(connection => Password(connection.Value))
            .OfType<string>();
        // Longest first, so that no secret hides a part of another.
        return [.. named.Concat(passwords).Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length)];
    }

    static string? Password(string? connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Password is { Length: > 0 } password ? password : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("(token|secret|password|apikey)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SecretName();
}
