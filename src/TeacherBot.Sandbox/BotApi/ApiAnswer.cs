using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.BotApi;

/// A successful result; some methods add a sentence.
sealed record ApiAnswer(JsonNode Result, string? Description = null);
