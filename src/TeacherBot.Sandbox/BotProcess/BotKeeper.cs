using System.Diagnostics;
using System.Reflection;

using TeacherBot.Sandbox.Payform;

namespace TeacherBot.Sandbox.BotProcess;

/// Runs the bot as a child process, starts it again when it dies, and never leaves it behind.
sealed class BotKeeper(SandboxOptions options, PayDesk payments) : IDisposable
{
    static readonly TimeSpan RestartDelay = TimeSpan.FromSeconds(3);
    static readonly TimeSpan PatienceAtStop = TimeSpan.FromSeconds(8);

    readonly ManualResetEventSlim stopping = new();
    readonly Lock gate = new();
    Process? running;
    Thread? keeper;

    public void Start(string apiBaseUrl)
    {
        AppDomain.CurrentDomain.ProcessExit += KillAtExit;
        // A thread of its own for the whole life of the child: Linux ties "die with the parent" to the thread that started the child.
        keeper = new Thread(() => Keep(apiBaseUrl)) { IsBackground = true, Name = "bot" };
        keeper.Start();
    }

    /// Asks the bot to end, waits a little, then ends it.
    public void Stop()
    {
        stopping.Set();
        using (gate.EnterScope())
        {
            if (running is { HasExited: false } bot)
                End(bot);
        }
        keeper?.Join(PatienceAtStop);
        AppDomain.CurrentDomain.ProcessExit -= KillAtExit;
    }

    public void Dispose() => stopping.Dispose();

    void Keep(string apiBaseUrl)
    {
        while (!stopping.IsSet)
        {
            var exitCode = RunOnce(apiBaseUrl);
            if (stopping.IsSet)
                return;
            Say($"ended with code {exitCode}; starting it again in {RestartDelay.TotalSeconds:0} s");
            stopping.Wait(RestartDelay);
        }
    }

    int RunOnce(string apiBaseUrl)
    {
        var assembly = options.BotAssembly ?? BuiltWith();
        if (!File.Exists(assembly))
        {
            Say($"is not built: {assembly} is missing");
            return -1;
        }
        var port = BotLaunch.FreePort();
        payments.CallBackUrl = $"http://127.0.0.1:{port}/prodamus/webhook";
        using var bot = new Process { StartInfo = BotLaunch.Of(assembly, apiBaseUrl, port, options) };
        bot.OutputDataReceived += (_, line) => Say(line.Data);
        bot.ErrorDataReceived += (_, line) => Say(line.Data);
        using (gate.EnterScope())
        {
            if (stopping.IsSet)
                return 0;
            bot.Start();
            running = bot;
        }
        bot.BeginOutputReadLine();
        bot.BeginErrorReadLine();
        bot.WaitForExit();
        using (gate.EnterScope())
            running = null;
        return bot.ExitCode;
    }

    static void End(Process bot)
    {
        if (!OperatingSystem.IsWindows())
        {
            // SIGTERM lets the bot finish what it writes; Process.Kill would be SIGKILL.
            var terminate = new ProcessStartInfo("kill", ["-TERM", bot.Id.ToString()]) { RedirectStandardError = true, UseShellExecute = false };
            using var kill = Process.Start(terminate);
            kill?.WaitForExit();
            if (bot.WaitForExit(PatienceAtStop))
                return;
        }
        bot.Kill(entireProcessTree: true);
    }

    void KillAtExit(object? sender, EventArgs e)
    {
        try
        {
            running?.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself just now.
        }
    }

    static string BuiltWith() => Path.GetFullPath(typeof(BotKeeper).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "BotAssembly").Value!);

    static void Say(string? line)
    {
        if (line is not null)
            Console.WriteLine($"[bot] {line}");
    }
}
