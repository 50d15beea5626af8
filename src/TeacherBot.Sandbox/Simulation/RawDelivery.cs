using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox.Simulation;

/// Parallel: how many at once; true means all, false one after the other.
sealed record RawUpdate(JsonObject? Update = null, int Times = 1, JsonValue? Parallel = null)
{
    public int AtOnce => Parallel switch
    {
        null => 1,
        _ when Parallel.TryGetValue<bool>(out var all) => all ? Math.Min(Times, RawDelivery.MostAtOnce) : 1,
        _ when Parallel.TryGetValue<int>(out var count) => count,
        _ => 0,
    };
}

/// Hands a raw update to the bot as often as asked: to a webhook at once and side by side, else into the queue of getUpdates.
sealed class RawDelivery(World world, UpdateQueue queue, WebhookDelivery webhooks)
{
    public const int MostAtOnce = 200;

    public async Task<object> Deliver(RawUpdate raw, CancellationToken cancellation)
    {
        if (raw.Update is null || raw.Times is < 1 or > 10_000 || raw.AtOnce is < 1 or > MostAtOnce)
            throw new SimError(400, "Give { update, times (1–10000), parallel (1–200, or true for all at once) }.");
        var update = queue.Numbered(raw.Update.DeepClone().AsObject());
        var updateId = (int)update["update_id"]!;
        if (WebhookNow() is not { } webhook)
        {
            for (var copy = 0; copy < raw.Times; copy++)
                queue.PushRaw(update.DeepClone().AsObject());
            return new { updateId, queued = raw.Times };
        }
        var statuses = new int[raw.Times];
        var degree = new ParallelOptions { MaxDegreeOfParallelism = raw.AtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, raw.Times, degree, async (copy, token) => statuses[copy] = await webhooks.PostOnce(webhook, update, token));
        return new { updateId, statuses };
    }

    WebhookSettings? WebhookNow()
    {
        using (world.Enter())
            return world.State.Webhook;
    }
}
