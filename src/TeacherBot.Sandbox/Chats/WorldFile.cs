using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeacherBot.Sandbox.Chats;

/// The world on disk: one JSON file, written aside and moved into place, so that a crash leaves the old one whole.
static class WorldFile
{
    static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static WorldState Load(SandboxOptions options)
    {
        var path = PathIn(options);
        if (!File.Exists(path))
            return new WorldState();
        using var stream = File.OpenRead(path);
        try
        {
            return JsonSerializer.Deserialize<WorldState>(stream, Json) ?? new WorldState();
        }
        catch (JsonException error)
        {
            throw new IOException($"{path} is not a saved sandbox: {error.Message} Delete it to begin anew.", error);
        }
    }

    public static void Save(World world, SandboxOptions options)
    {
        byte[] snapshot;
        using (world.Enter())
            snapshot = JsonSerializer.SerializeToUtf8Bytes(world.State, Json);
        var path = PathIn(options);
        File.WriteAllBytes($"{path}.new", snapshot);
        File.Move($"{path}.new", path, overwrite: true);
    }

    static string PathIn(SandboxOptions options) => Path.Combine(options.DataFolder, "chats.json");
}
