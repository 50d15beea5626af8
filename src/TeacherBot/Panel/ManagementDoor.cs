using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace TeacherBot.Panel;

public sealed class ManagementOptions
{
    /// <summary>Addresses of their own for admins and monitoring; empty: the bot's own address, for this machine only.</summary>
    public string? Urls { get; set; }

    public IReadOnlyList<string> Addresses => Urls?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>
/// Keeps what only admins and monitoring may reach off the public address: whoever comes in by it finds nothing there.
/// The door looks at the socket, not at the Host header, which anybody can write.
/// </summary>
public sealed class ManagementDoor(IServer server, IOptions<ManagementOptions> options)
{
    HashSet<int>? ports;

    /// <summary>Adds the addresses of management to those the bot listens on.</summary>
    public static void Open(WebApplicationBuilder builder)
    {
        ManagementOptions management = new() { Urls = builder.Configuration["Management:Urls"] };
        if (management.Addresses.Count > 0)
        {
            builder.WebHost.UseUrls([.. Public(builder.Configuration), .. management.Addresses]);
        }
    }

    public bool LetsIn(ConnectionInfo connection) => options.Value.Addresses.Count == 0
        ? connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        : (ports ??= Ports()).Contains(connection.LocalPort);

    static string[] Public(ConfigurationManager configuration) => configuration["urls"] is { Length: > 0 } urls
        ? urls.Split(';', StringSplitOptions.RemoveEmptyEntries)
        : configuration["http_ports"] is { Length: > 0 } open
            ? [.. open.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(port => $"http://*:{port}")]
            : ["http://localhost:5000"];

    /// <summary>The addresses are bound in the order they were given; port 0 has become a real one by now.</summary>
    HashSet<int> Ports() =>
        [.. server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.TakeLast(options.Value.Addresses.Count).Select(address => BindingAddress.Parse(address).Port)];
}

sealed class ManagementOptionsValidator : IValidateOptions<ManagementOptions>
{
    public ValidateOptionsResult Validate(string? name, ManagementOptions options) =>
        options.Addresses.All(IsAddress)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Management__Urls: must be addresses like http://127.0.0.1:9090, separated by semicolons.");

    static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", PathBase: "" };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
