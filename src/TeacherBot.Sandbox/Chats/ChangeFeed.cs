using System.Collections.Concurrent;
using System.Threading.Channels;

namespace TeacherBot.Sandbox.Chats;

sealed record ChatChange(long ChatId, long Version);

/// Tells every listener (a page, a waiting script, the saver) that a chat changed. Never blocks the one who changes it.
sealed class ChangeFeed
{
    readonly ConcurrentDictionary<Channel<ChatChange>, byte> listeners = new();

    public void Publish(ChatChange change)
    {
        foreach (var listener in listeners.Keys)
            listener.Writer.TryWrite(change);
    }

    /// Listening begins at the call, so a caller that looks at the chat afterwards misses nothing.
    public Subscription Subscribe()
    {
        // A listener that lags loses old changes, not new ones: each change says "look again".
        var channel = Channel.CreateBounded<ChatChange>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners[channel] = 0;
        return new Subscription(channel.Reader, () => listeners.TryRemove(channel, out _));
    }

    public sealed class Subscription(ChannelReader<ChatChange> changes, Action leave) : IDisposable
    {
        public ChannelReader<ChatChange> Changes => changes;

        public void Dispose() => leave();
    }
}
