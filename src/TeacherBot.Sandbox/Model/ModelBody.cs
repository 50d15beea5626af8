using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;

namespace TeacherBot.Sandbox.Model;

/// What comes with every request to a provider: a key, and a body of JSON that is not endless.
static class ModelBody
{
    const int MostBytes = 4 * 1024 * 1024;

    public static string Provider(HttpContext http) => http.Request.RouteValues["provider"]?.ToString() ?? "default";

    public static void DemandKey(HttpRequest request)
    {
        if (request.Headers.Authorization.ToString() is not ['B', 'e', 'a', 'r', 'e', 'r', ' ', _, ..])
            throw new ModelError(401, "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).");
    }

    public static async Task<JsonObject> Read(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes;
        try
        {
            return await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) as JsonObject ?? throw Unreadable();
        }
        catch (JsonException)
        {
            throw Unreadable();
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new ModelError(413, "The request is too large.");
        }
    }

    static ModelError Unreadable() =>
        ModelError.Invalid("We could not parse the JSON body of your request. The OpenAI API expects a JSON payload.");
}
