namespace TeacherBot.Sandbox.Chats;

sealed class Chat
{
    public const string Private = "private";

    public required long Id { get; init; }
    public required string Type { get; init; }
    public string? Title { get; init; }
    public List<Message> Messages { get; init; } = [];

    /// A bot cannot write first: a private chat exists for it once the person has pressed Start.
    public bool Opened { get; set; }

    /// A person who blocks the bot, or a group without it: status of the bot as the Bot API names it.
    public string BotStatus { get; set; } = "member";
    public long? MigratedTo { get; set; }
    public string? Action { get; set; }
    public long ActionUntilMs { get; set; }
    public List<Toast> Toasts { get; init; } = [];

    /// Grows with every change, so that a page or a script can wait for the next one.
    public long Version { get; set; }

    public bool IsPrivate => Type == Private;

    public Message? Find(int messageId) => Messages.Find(message => message.Id == messageId);
}

/// What answerCallbackQuery said: a passing line, or a window the person closes.
sealed record Toast(string CallbackId, string? Text, bool Alert, string? Url, long At);

/// A tap the bot may still answer.
sealed record PendingTap(string Id, long UserId, long ChatId, int MessageId, string Data, long AtMs);
