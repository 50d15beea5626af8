using TeacherBot.Sandbox.Payform;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox.Chats;

/// Everything that outlives a restart, in one place: what is not here is forgotten.
sealed class WorldState
{
    public Dictionary<long, Person> People { get; init; } = [];
    public Dictionary<long, Chat> Chats { get; init; } = [];
    public Dictionary<string, StoredFile> Files { get; init; } = new(StringComparer.Ordinal);
    public Dictionary<string, PendingTap> Taps { get; init; } = new(StringComparer.Ordinal);
    public Dictionary<string, PayOrder> PayOrders { get; init; } = new(StringComparer.Ordinal);
    public long LastPayment { get; set; }
    public BotAccount Bot { get; init; } = new();
    public List<Update> Updates { get; init; } = [];
    public WebhookSettings? Webhook { get; set; }
    public IReadOnlyList<string>? AllowedUpdates { get; set; }
    public int LastMessageId { get; set; }
    public int LastUpdateId { get; set; }
    public long Version { get; set; }
}
