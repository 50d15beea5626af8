using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.Model;

/// play, record or replay, as /sim/model is told it. The key comes from the environment, never by HTTP.
sealed record RecordingMode(string Mode, string? Upstream = null, string? KeyEnvironment = null, string? Recordings = null);

/// A reply as it came over the wire.
sealed record WireReply(int Status, string ContentType, string Body)
{
    /// What was said, out of a whole reply or out of pieces.
    public string Text
    {
        get
        {
            var bodies = ContentType.StartsWith("text/event-stream", StringComparison.Ordinal)
                ? Body.Split('\n').Where(line => line.StartsWith("data: {", StringComparison.Ordinal)).Select(line => line["data: ".Length..])
                : [Body];
            return string.Concat(bodies.Select(Said));
        }
    }

    static string? Said(string json)
    {
        try
        {
            var choice = JsonNode.Parse(json)?["choices"] is JsonArray { Count: > 0 } choices ? choices[0] : null;
            return (choice?["message"] ?? choice?["delta"])?["content"]?.ToString();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// Replies of real providers by the hash of their requests: taken down in record mode, served again in replay mode.
/// A file holds replies only: no key, no header, no request.
sealed class Recordings(SandboxOptions options, Upstream upstream)
{
    static readonly JsonSerializerOptions Readable = new(SimEndpoints.Json) { WriteIndented = true };

    /// Fields that do not change what a model answers.
    static readonly HashSet<string> Beside = new(StringComparer.Ordinal) { "user", "metadata", "store", "service_tier", "prompt_cache_key", "safety_identifier" };

    readonly Lock gate = new();
    readonly Dictionary<string, int> served = new(StringComparer.Ordinal);
    RecordingMode mode = Started(options);

    public void Switch(RecordingMode wanted)
    {
        if (wanted.Mode is not ("play" or "record" or "replay"))
            throw new SimError(400, "mode: play, record or replay.");
        if (wanted.Mode != "play" && string.IsNullOrEmpty(wanted.Recordings))
            throw new SimError(400, "recordings: the folder of the recordings is needed.");
        if (wanted.Mode == "record")
            upstream.Demand(wanted);
        using (gate.EnterScope())
        {
            mode = wanted;
            served.Clear();
        }
    }

    /// Writes the recorded or the upstream's reply; null when the played model has to answer.
    public async Task<(WireReply Reply, bool IsRecorded)?> Answer(string path, JsonObject body, HttpContext http)
    {
        var now = mode;
        if (now.Mode == "play")
            return null;
        var file = Path.Combine(now.Recordings!, $"{Hash(path, body)}.json");
        if (now.Mode == "record")
        {
            var reply = await upstream.Pass(now, path, body, http);
            if (reply.Status == StatusCodes.Status200OK)
                Keep(file, reply);
            return (reply, false);
        }
        if (Next(file) is not { } known)
            return null;
        http.Response.StatusCode = known.Status;
        http.Response.ContentType = known.ContentType;
        await http.Response.WriteAsync(known.Body, http.RequestAborted);
        return (known, true);
    }

    /// Equal requests get the replies in the order of recording, and the last one from then on.
    WireReply? Next(string file)
    {
        using (gate.EnterScope())
        {
            if (Known(file) is not { Count: > 0 } replies)
                return null;
            var turn = served.GetValueOrDefault(file);
            served[file] = turn + 1;
            return replies[Math.Min(turn, replies.Count - 1)];
        }
    }

    void Keep(string file, WireReply reply)
    {
        using (gate.EnterScope())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, JsonSerializer.Serialize(Known(file).Append(reply), Readable));
        }
    }

    static List<WireReply> Known(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize<List<WireReply>>(File.ReadAllText(file), Readable)! : [];

    static RecordingMode Started(SandboxOptions options) => options switch
    {
        { RecordUpstream: { } address } => new RecordingMode("record", address, options.RecordKeyEnvironment, options.Recordings),
        { Recordings: { } folder } => new RecordingMode("replay", Recordings: folder),
        _ => new RecordingMode("play"),
    };

    static string Hash(string path, JsonObject body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{Sorted(body)}")))[..32];

    /// The same text whatever the order of the fields.
    static string Sorted(JsonNode? node) => node switch
    {
        JsonObject fields => $"{{{string.Join(',', fields.Where(field => !Beside.Contains(field.Key)).OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => $"{JsonSerializer.Serialize(field.Key)}:{Sorted(field.Value)}"))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Sorted))}]",
        JsonValue value when value.TryGetValue(out double number) => number.ToString("R", CultureInfo.InvariantCulture),
        null => "null",
        _ => node.ToJsonString(),
    };
}
