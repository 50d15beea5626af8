using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.BotApi;

/// A refusal in Telegram's own words; <see cref="Exception.Message"/> is the description.
sealed class ApiError(int code, string description, JsonObject? parameters = null) : Exception(description)
{
    public int Code => code;
    public JsonObject? Parameters => parameters;

    public static ApiError BadRequest(string reason) => new(400, $"Bad Request: {reason}");

    public static ApiError Forbidden(string reason) => new(403, $"Forbidden: {reason}");
}
