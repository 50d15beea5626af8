using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TeacherBot.Sandbox.BotProcess;

/// How the bot is started: its configuration comes by environment only, as on a server.
static class BotLaunch
{
    /// util-linux; asks the kernel to end the bot when the sandbox is gone, even when the sandbox was killed outright.
    const string DieWithParent = "/usr/bin/setpriv";

    public static ProcessStartInfo Of(string assembly, string apiBaseUrl, int port, SandboxOptions options)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        var tied = OperatingSystem.IsLinux() && File.Exists(DieWithParent);
        start.FileName = tied ? DieWithParent : Dotnet;
        foreach (var argument in (string[])(tied ? ["--pdeathsig", "TERM", Dotnet, assembly] : [assembly]))
            start.ArgumentList.Add(argument);
        // Long polling, whatever the environment of the sandbox says.
        start.Environment.Remove("Telegram__PublicUrl");
        start.Environment.Remove("Telegram__WebhookSecret");
        // The played model only; keys of real ones are none of the child's business.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("Ai__Providers__", StringComparison.OrdinalIgnoreCase) || name == options.RecordKeyEnvironment).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Environment(apiBaseUrl, port, options))
            start.Environment[name] = value;
        return start;
    }

    static Dictionary<string, string> Environment(string apiBaseUrl, int port, SandboxOptions options)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Telegram__BotToken"] = options.Token,
            ["Telegram__ApiBaseUrl"] = apiBaseUrl,
            ["Storage__SqlitePath"] = Path.Combine(options.DataFolder, "teacherbot.db"),
            ["Admin__TelegramIds__0"] = options.AdminId.ToString(),
            ["Billing__WelcomeCredits"] = "1000",
            ["Prodamus__PayformUrl"] = $"{apiBaseUrl}/payform/",
            ["Prodamus__SecretKey"] = options.PaymentSecret,
            ["Prodamus__Subscriptions__Starter"] = "1001",
            ["Prodamus__Subscriptions__Methodist"] = "1002",
            ["Prodamus__Subscriptions__Expert"] = "1003",
            ["Ai__Providers__0__Name"] = "sandbox",
            ["Ai__Providers__0__Endpoint"] = $"{apiBaseUrl}/v1/",
            ["Ai__Providers__0__ApiKey"] = options.ModelKey,
            ["Ai__Providers__0__Models__author"] = "gpt-4.1-mini",
            ["Ai__Providers__0__Models__corrector"] = "gpt-4.1-nano",
            ["Ai__Providers__0__Models__methodist"] = "gpt-4.1-mini",
            ["Ai__Providers__0__Models__embedding"] = "text-embedding-3-small",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["Management__Urls"] = $"http://127.0.0.1:{FreePort()}",
        };
        foreach (var (name, value) in options.BotEnvironment)
            environment[name] = value;
        return environment;
    }

    /// The dotnet that runs the sandbox, not whichever comes first in PATH.
    static string Dotnet =>
        System.Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet"
            ? path
            : System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
