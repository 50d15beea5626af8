namespace TeacherBot.Sandbox.Updates;

/// The kinds of update the sandbox knows, and those a bot gets when it asks for none in particular.
static class UpdateKinds
{
    public const string Message = "message";
    public const string EditedMessage = "edited_message";
    public const string CallbackQuery = "callback_query";
    public const string MyChatMember = "my_chat_member";
    public const string Poll = "poll";
    public const string PollAnswer = "poll_answer";

    static readonly HashSet<string> OnlyWhenAsked = ["chat_member", "message_reaction", "message_reaction_count"];

    static readonly HashSet<string> Known =
    [
        Message, EditedMessage, "channel_post", "edited_channel_post", "business_connection", "business_message", "edited_business_message",
        "deleted_business_messages", "guest_message", "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result", CallbackQuery,
        "shipping_query", "pre_checkout_query", "purchased_paid_media", Poll, PollAnswer, MyChatMember, "chat_member", "chat_join_request",
        "chat_boost", "removed_chat_boost", "managed_bot", "subscription", "stopped_message_generation",
    ];

    public static bool IsKnown(string kind) => Known.Contains(kind);

    public static bool IsAllowed(string kind, IReadOnlyList<string>? allowed) =>
        allowed is { Count: > 0 } ? allowed.Contains(kind) : !OnlyWhenAsked.Contains(kind);

    /// A tap is worth something only while the person waits; the rest is kept for a day.
    public static TimeSpan Lifetime(string kind) =>
        kind is CallbackQuery or "pre_checkout_query" or "shipping_query" ? TimeSpan.FromSeconds(150) : TimeSpan.FromHours(24);
}
