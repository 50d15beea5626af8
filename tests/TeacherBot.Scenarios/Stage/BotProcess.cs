using System.Diagnostics;

namespace TeacherBot.Scenarios.Stage;

/// <summary>The bot as a process of its own, to be ended as the kernel does when memory runs out.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    /// <summary>A cold start on a busy machine.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What a bot says when it starts. A question for updates is heard only when it is answered, half a minute later.</summary>
    const string FirstWords = "setMyCommands";

    readonly Process process;

    BotProcess(Process process) => this.process = process;

    /// <summary>Comes back when the bot is at work.</summary>
    public static async Task<BotProcess> Start(World world, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var before = (await world.Calls(FirstWords)).Count;
        ProcessStartInfo start = new("dotnet", [typeof(Bot).Assembly.Location]) { UseShellExecute = false };
        start.Environment["Telegram__BotToken"] = world.SetUp.Token;
        start.Environment["Telegram__ApiBaseUrl"] = world.SetUp.ApiBaseUrl;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Management__Urls"] = "http://127.0.0.1:0";
        foreach (var (name, value) in world.SetUp.Database.Settings.Concat(settings))
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        BotProcess bot = new(Process.Start(start)!);
        var since = Stopwatch.StartNew();
        while ((await world.Calls(FirstWords)).Count == before)
        {
            if (since.Elapsed > Patience || bot.process.HasExited)
            {
                await bot.DisposeAsync();
                throw new ShouldAssertException("The bot's process does not start.");
            }

            await Task.Delay(50);
        }

        return bot;
    }

    /// <summary>kill -9</summary>
    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        GC.SuppressFinalize(this);
    }
}
