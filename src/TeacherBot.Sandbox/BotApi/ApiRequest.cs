using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;

namespace TeacherBot.Sandbox.BotApi;

sealed record UploadedFile(string Name, string? ContentType, byte[] Content);

/// The arguments of one call. As in Telegram's server every argument is a text, whether it came by query, form, multipart or JSON.
sealed class ApiRequest(IReadOnlyDictionary<string, string> arguments, IReadOnlyDictionary<string, UploadedFile> files)
{
    const int LargestUpload = 50 * 1024 * 1024;

    public IReadOnlyDictionary<string, string> Arguments => arguments;
    public IReadOnlyDictionary<string, UploadedFile> Files => files;

    public string? Text(string name) => arguments.GetValueOrDefault(name);

    public long? Integer(string name) =>
        long.TryParse(arguments.GetValueOrDefault(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    public bool Flag(string name) => arguments.GetValueOrDefault(name)?.ToLowerInvariant() is "true" or "yes" or "1";

    public JsonNode? Json(string name, string refusal)
    {
        if (arguments.GetValueOrDefault(name) is not { Length: > 0 } text)
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            throw ApiError.BadRequest(refusal);
        }
    }

    public static async Task<ApiRequest> Read(HttpRequest http, CancellationToken cancellation)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new Dictionary<string, UploadedFile>(StringComparer.Ordinal);
        foreach (var (name, value) in http.Query)
            arguments[name] = value.ToString();
        if (http.HasFormContentType)
            await ReadForm(http, arguments, files, cancellation);
        else if (http.ContentLength is not 0 && http.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true)
            await ReadJson(http, arguments, cancellation);
        return new ApiRequest(arguments, files);
    }

    static async Task ReadForm(
        HttpRequest http, Dictionary<string, string> arguments, Dictionary<string, UploadedFile> files, CancellationToken cancellation)
    {
        var form = await http.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = 2L * LargestUpload }, cancellation);
        foreach (var (name, value) in form)
            arguments[name] = value.ToString();
        foreach (var part in form.Files)
        {
            if (part.Length > LargestUpload)
                throw new ApiError(413, "Request Entity Too Large");
            using var content = new MemoryStream();
            await part.CopyToAsync(content, cancellation);
            files[part.Name] = new UploadedFile(part.FileName, part.ContentType, content.ToArray());
        }
    }

    static async Task ReadJson(HttpRequest http, Dictionary<string, string> arguments, CancellationToken cancellation)
    {
        using var reader = new StreamReader(http.Body);
        var body = await reader.ReadToEndAsync(cancellation);
        if (body.Length == 0)
            return;
        JsonObject? fields;
        try
        {
            fields = JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            fields = null;
        }
        foreach (var (name, value) in fields ?? throw ApiError.BadRequest("can't parse parameters: JSON object expected"))
        {
            if (value is not null)
                arguments[name] = value is JsonValue single && single.TryGetValue<string>(out var text) ? text : value.ToJsonString(Wire.Json);
        }
    }
}
