using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.Updates;

/// getUpdates: one waiting request at a time; a newer one ends the older with a conflict.
sealed class LongPoll(UpdateQueue queue, World world, IHostApplicationLifetime lifetime)
{
    const string Displaced = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    const string WebhookActive = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Lock gate = new();
    TaskCompletionSource? waiting;
    long lastAskedMs;

    /// Whether a bot listens: by a webhook, or by having asked a short while ago.
    public bool IsBotThere
    {
        get
        {
            using (world.Enter())
                return world.State.Webhook is not null || world.NowMs - Interlocked.Read(ref lastAskedMs) < Patience.TotalMilliseconds;
        }
    }

    public async Task<JsonArray> Take(long offset, int limit, TimeSpan timeout, CancellationToken cancellation)
    {
        Interlocked.Exchange(ref lastAskedMs, world.NowMs);
        var displaced = TakeTurn();
        var deadline = world.Clock.GetUtcNow() + timeout;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        var until = Task.Delay(timeout, world.Clock, ends.Token);
        while (true)
        {
            RefuseWithWebhook();
            var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            void Arrived(object? sender, EventArgs e) => arrived.TrySetResult();
            queue.Changed += Arrived;
            try
            {
                var batch = queue.Take(offset, limit);
                if (batch.Count > 0 || world.Clock.GetUtcNow() >= deadline || until.IsCompleted)
                    return batch;
                var first = await Task.WhenAny(arrived.Task, until, displaced.Task);
                if (first == displaced.Task)
                    throw new ApiError(409, Displaced);
                cancellation.ThrowIfCancellationRequested();
            }
            finally
            {
                queue.Changed -= Arrived;
            }
        }
    }

    TaskCompletionSource TakeTurn()
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (gate.EnterScope())
        {
            waiting?.TrySetResult();
            waiting = mine;
        }
        return mine;
    }

    void RefuseWithWebhook()
    {
        using (world.Enter())
        {
            if (world.State.Webhook is not null)
                throw new ApiError(409, WebhookActive);
        }
    }
}
