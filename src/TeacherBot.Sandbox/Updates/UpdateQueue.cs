using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.Updates;

/// Updates the bot has not confirmed, oldest first.
sealed class UpdateQueue(World world, ChangeFeed changes)
{
    /// Raised after an update was added or the webhook changed.
    public event EventHandler? Changed;

    public event EventHandler? WebhookSet;

    /// Queues an update unless the bot did not ask for this kind; returns its id, or null.
    public int? Push(string kind, string lane, JsonObject payload)
    {
        int id;
        using (world.Enter())
        {
            if (!UpdateKinds.IsAllowed(kind, world.State.AllowedUpdates))
                return null;
            id = ++world.State.LastUpdateId;
            Add(kind, lane, new JsonObject { ["update_id"] = id, [kind] = payload });
        }
        Changed?.Invoke(this, EventArgs.Empty);
        return id;
    }

    /// Queues a raw update as it is, even one whose id was used before: scripts test a repeated delivery with it.
    public void PushRaw(JsonObject update)
    {
        using (world.Enter())
        {
            var kind = update.Select(field => field.Key).FirstOrDefault(key => key != "update_id") ?? UpdateKinds.Message;
            Add(kind, $"raw:{Guid.NewGuid():N}", update);
        }
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// Gives a raw update an id of its own where it has none.
    public JsonObject Numbered(JsonObject update)
    {
        using (world.Enter())
        {
            if (update["update_id"] is JsonValue given && given.TryGetValue<int>(out var id))
                world.State.LastUpdateId = Math.Max(world.State.LastUpdateId, id);
            else
                update["update_id"] = ++world.State.LastUpdateId;
            return update;
        }
    }

    public IReadOnlyList<Update> Pending()
    {
        using (world.Enter())
        {
            world.State.Updates.RemoveAll(update => update.ExpiresAtMs <= world.NowMs);
            return [.. world.State.Updates];
        }
    }

    /// The next batch for getUpdates: a positive offset confirms all before it, a negative one keeps only the last ones.
    public JsonArray Take(long offset, int limit)
    {
        using (world.Enter())
        {
            var pending = world.State.Updates;
            if (offset > 0 && pending.RemoveAll(update => update.Id < offset) > 0)
                Save();
            if (offset < 0 && pending.Count > -offset)
                pending.RemoveRange(0, pending.Count + (int)offset);
            return new JsonArray([.. Pending().Take(limit).Select(update => update.Body.DeepClone())]);
        }
    }

    public void Confirm(Update update)
    {
        using (world.Enter())
        {
            world.State.Updates.Remove(update);
            Save();
        }
    }

    public void Clear()
    {
        using (world.Enter())
            world.State.Updates.Clear();
    }

    public void WebhookChanged()
    {
        WebhookSet?.Invoke(this, EventArgs.Empty);
        Changed?.Invoke(this, EventArgs.Empty);
        Save();
    }

    void Add(string kind, string lane, JsonObject body)
    {
        var expires = world.NowMs + (long)UpdateKinds.Lifetime(kind).TotalMilliseconds;
        world.State.Updates.Add(new Update((int)body["update_id"]!, kind, lane, expires, body));
    }

    void Save() => changes.Publish(new ChatChange(0, world.State.Version));
}
