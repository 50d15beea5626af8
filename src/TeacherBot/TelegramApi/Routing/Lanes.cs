namespace TeacherBot.TelegramApi.Routing;

/// <summary>One lane a chat: its events follow one another, other chats go on beside it. Empty lanes vanish.</summary>
public sealed partial class Lanes(IServiceProvider services, TimeProvider clock, ILogger<Lanes> log) : IDisposable
{
    /// <summary>Between chats that nobody waits for this very moment: 25 a second, where Telegram takes 30 messages from the whole bot.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(40);

    readonly Lock gate = new();
    readonly Dictionary<long, bool> running = [];
    readonly CancellationTokenSource stopping = new();
    readonly CancellationTokenSource breakingOff = new();

    /// <summary>There may be something to do in the chat.</summary>
    public void Wake(long chat)
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested)
            {
                return;
            }

            if (!running.TryAdd(chat, false))
            {
                running[chat] = true;
                return;
            }
        }

        _ = Task.Run(() => Run(chat), CancellationToken.None);
    }

    public void WakeAfter(long chat, TimeSpan pause) =>
        _ = Task.Delay(pause, clock, stopping.Token).ContinueWith(
            _ => Wake(chat), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);

    /// <summary>No new work is begun; what is begun gets some time to finish and is broken off then. The rest is done after the next start.</summary>
    public async Task Stop(TimeSpan patience)
    {
        await stopping.CancelAsync();
        await UntilIdle(patience);
        await breakingOff.CancelAsync();
        await UntilIdle(TimeSpan.FromSeconds(1));
    }

    public void Dispose()
    {
        stopping.Dispose();
        breakingOff.Dispose();
    }

    async Task UntilIdle(TimeSpan patience)
    {
        var deadline = clock.GetUtcNow() + patience;
        while (IsBusy() && clock.GetUtcNow() < deadline)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), clock, CancellationToken.None);
        }
    }

    bool IsBusy()
    {
        lock (gate)
        {
            return running.Count > 0;
        }
    }

    async Task Run(long chat)
    {
        do
        {
            try
            {
                // Resolved here because the workshop, too, wakes lanes.
                var worker = services.GetRequiredService<LaneWorker>();
                while (!stopping.IsCancellationRequested && await worker.Step(chat, breakingOff.Token) is { } pause)
                {
                    if (pause > TimeSpan.Zero)
                    {
                        WakeAfter(chat, pause);
                        break;
                    }
                }
            }
            catch (Exception) when (stopping.IsCancellationRequested)
            {
                // What is stored goes on after the next start.
            }
            catch (Exception fault)
            {
                LogFailed(log, fault, chat);
                WakeAfter(chat, TimeSpan.FromSeconds(2));
            }
        }
        while (GoesOn(chat));
    }

    bool GoesOn(long chat)
    {
        lock (gate)
        {
            if (running[chat] && !stopping.IsCancellationRequested)
            {
                running[chat] = false;
                return true;
            }

            running.Remove(chat);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The lane of chat {Chat} stumbled; trying again")]
    static partial void LogFailed(ILogger log, Exception fault, long chat);
}
