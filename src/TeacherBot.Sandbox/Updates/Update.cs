using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Updates;

/// An update the bot has not confirmed yet. Order is kept within <see cref="Lane"/> (one chat, one kind), as Telegram keeps it.
sealed record Update(int Id, string Kind, string Lane, long ExpiresAtMs, JsonObject Body);

sealed record WebhookSettings(string Url, string? Secret, int MaxConnections);
