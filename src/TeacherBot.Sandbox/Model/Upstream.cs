using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.Model;

/// A real provider behind the sandbox. Its key lives in a variable of the environment and is read for each call.
sealed class Upstream : IDisposable
{
    const int MostBytes = 8 * 1024 * 1024;

    readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(5), MaxResponseContentBufferSize = MostBytes };

    public void Dispose() => http.Dispose();

    public void Demand(RecordingMode mode)
    {
        if (!IsAddress(mode.Upstream))
            throw new SimError(400, "upstream: an http(s) address is needed, as https://api.openai.com/v1.");
        if (Key(mode) is null)
            throw new SimError(400, $"keyEnvironment: the environment of the sandbox has no variable {mode.KeyEnvironment}.");
    }

    public static bool IsAddress(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    /// Asks the upstream and writes its reply to the caller, as it comes.
    public async Task<WireReply> Pass(RecordingMode mode, string path, JsonObject body, HttpContext caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{mode.Upstream!.TrimEnd('/')}/{path}")
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key(mode));
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, caller.RequestAborted);
            return await Copy(answer, caller);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw new ModelError(502, "The upstream cannot be reached.", "server_error");
        }
    }

    static async Task<WireReply> Copy(HttpResponseMessage answer, HttpContext caller)
    {
        var type = answer.Content.Headers.ContentType?.ToString() ?? "application/json";
        caller.Response.StatusCode = (int)answer.StatusCode;
        caller.Response.ContentType = type;
        if (answer.Headers.RetryAfter is { } retry)
            caller.Response.Headers.RetryAfter = retry.ToString();
        await using var from = await answer.Content.ReadAsStreamAsync(caller.RequestAborted);
        using var copy = new MemoryStream();
        var buffer = new byte[8192];
        while (await from.ReadAsync(buffer, caller.RequestAborted) is > 0 and var read)
        {
            if (copy.Length + read > MostBytes)
                throw new IOException("The upstream's reply is too long.");
            copy.Write(buffer, 0, read);
            await caller.Response.Body.WriteAsync(buffer.AsMemory(0, read), caller.RequestAborted);
            await caller.Response.Body.FlushAsync(caller.RequestAborted);
        }
        return new WireReply((int)answer.StatusCode, type, Encoding.UTF8.GetString(copy.ToArray()));
    }

    static string? Key(RecordingMode mode) =>
        mode.KeyEnvironment is { Length: > 0 } name && Environment.GetEnvironmentVariable(name) is { Length: > 0 } key ? key : null;
}
