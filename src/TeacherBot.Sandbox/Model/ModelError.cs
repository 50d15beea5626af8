using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;

namespace TeacherBot.Sandbox.Model;

/// A refusal in OpenAI's words and shape.
sealed class ModelError(int status, string reason, string type = "invalid_request_error", string? code = null, string? parameter = null) : Exception(reason)
{
    public int Status => status;
    public int? RetryAfter { get; init; }

    public static ModelError Invalid(string reason, string? parameter = null, string? code = null) => new(400, reason, code: code, parameter: parameter);

    public static ModelError Missing(string parameter) =>
        Invalid($"Missing required parameter: '{parameter}'.", parameter, "missing_required_parameter");

    /// What OpenAI says with a status when nobody scripted the words.
    public static ModelError Usual(int status, string model, int? retryAfter) => status switch
    {
        401 => new(status, "Incorrect API key provided. You can find your API key at https://platform.openai.com/account/api-keys.", code: "invalid_api_key"),
        402 => new(status, "Insufficient balance.", "insufficient_quota", "insufficient_quota"),
        404 => new(status, $"The model `{model}` does not exist or you do not have access to it.", code: "model_not_found"),
        429 => new(status, $"Rate limit reached for {model}. Please try again in {retryAfter ?? 1}s.", "requests", "rate_limit_exceeded") { RetryAfter = retryAfter ?? 1 },
        503 => new(status, "The engine is currently overloaded, please try again later.", "service_unavailable") { RetryAfter = retryAfter },
        >= 500 => new(status, "The server had an error while processing your request. Sorry about that!", "server_error") { RetryAfter = retryAfter },
        _ => new(status, "The request cannot be served.") { RetryAfter = retryAfter },
    };

    public async Task Write(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            // Too late for words: the caller must see that the reply is not whole.
            http.Abort();
            return;
        }
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        if (RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString();
        var error = new JsonObject { ["message"] = Message, ["type"] = type, ["param"] = parameter, ["code"] = code };
        await http.Response.WriteAsync(new JsonObject { ["error"] = error }.ToJsonString(Wire.Json));
    }
}
