using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.Simulation;

/// Holds a script until a chat has changed, so that it need not poll.
sealed class Waiting(World world, ChangeFeed changes, IHostApplicationLifetime lifetime)
{
    public async Task<object> Until(long chatId, long since, int timeoutMs, CancellationToken cancellation)
    {
        using var subscription = changes.Subscribe();
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        timeout.CancelAfter(Math.Clamp(timeoutMs, 0, 60_000));
        try
        {
            while (VersionOf(chatId) <= since)
                await subscription.Changes.ReadAsync(timeout.Token);
            return new { version = VersionOf(chatId), changed = true };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new { version = VersionOf(chatId), changed = false };
        }
    }

    long VersionOf(long chatId)
    {
        using (world.Enter())
            return world.FindChat(chatId)?.Version ?? 0;
    }
}
